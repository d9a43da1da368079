import type { Synonym } from '../core/lexicon/lexicon';

/** A term of an ontology, whichever format it came in. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly Synonym[];
  readonly xrefs: readonly string[];
  readonly parents: readonly string[];
  readonly obsolete: boolean;
}

/** Reads an ontology release: OBO, or OBO graphs (JSON), told apart by their first character. */
export function parseOntology(text: string): Term[] {
  return text.trimStart().startsWith('{') ? parseGraphs(text) : parseObo(text);
}

/** Reads an OBO file (format 1.2 or 1.4): the terms, without their definitions. */
function parseObo(text: string): Term[] {
  const [, ...stanzas] = text.split(/^\[(?=\w+\]$)/m);
  return stanzas.filter((stanza) => stanza.startsWith('Term]')).map(parseStanza);
}

function parseStanza(stanza: string): Term {
  const lines = stanza.split('\n');
  const values = (tag: string) =>
    lines.filter((line) => line.startsWith(`${tag}: `)).map((line) => line.slice(tag.length + 2).trim());
  const bare = (value: string) => value.split(/ [!{]/)[0]?.trim() ?? '';
  return {
    id: values('id')[0] ?? '',
    name: unescape(values('name')[0] ?? ''),
    synonyms: values('synonym').flatMap(parseSynonym),
    xrefs: values('xref').map((value) => bare(value).split(' ')[0] ?? ''),
    parents: values('is_a').map(bare),
    obsolete: values('is_obsolete').includes('true'),
  };
}

const SCOPES: Readonly<Record<string, Synonym['kind']>> = {
  EXACT: 'exact',
  RELATED: 'related',
  BROAD: 'broad',
  NARROW: 'narrow',
};

/** `"name" EXACT [source]` */
function parseSynonym(value: string): Synonym[] {
  const [, quoted = '', scope = ''] = /^"((?:[^"\\]|\\.)*)"\s+([A-Z]+)/.exec(value) ?? [];
  const kind = SCOPES[scope] ?? 'related';
  return quoted === '' ? [] : [{ text: unescape(quoted), kind }];
}

const unescape = (text: string): string => text.replace(/\\(.)/g, '$1');

/** The parts of an OBO graphs document that matter here (https://github.com/geneontology/obographs). */
interface GraphDocument {
  readonly graphs?: readonly {
    readonly nodes?: readonly GraphNode[];
    readonly edges?: readonly { readonly sub: string; readonly pred: string; readonly obj: string }[];
  }[];
}

interface GraphNode {
  readonly id: string;
  readonly lbl?: string;
  readonly type?: string;
  readonly meta?: {
    readonly synonyms?: readonly { readonly pred: string; readonly val: string }[];
    readonly xrefs?: readonly { readonly val: string }[];
    readonly deprecated?: boolean;
  };
}

const PREDICATES: Readonly<Record<string, Synonym['kind']>> = {
  hasExactSynonym: 'exact',
  hasRelatedSynonym: 'related',
  hasBroadSynonym: 'broad',
  hasNarrowSynonym: 'narrow',
};

function parseGraphs(text: string): Term[] {
  const { graphs = [] } = JSON.parse(text) as GraphDocument;
  const parents = new Map<string, string[]>();
  for (const { sub, pred, obj } of graphs.flatMap((graph) => graph.edges ?? [])) {
    if (pred === 'is_a') parents.set(sub, [...(parents.get(sub) ?? []), curieOf(obj)]);
  }
  return graphs
    .flatMap((graph) => graph.nodes ?? [])
    .filter((node) => node.type === 'CLASS')
    .map(({ id, lbl, meta }) => ({
      id: curieOf(id),
      name: lbl ?? '',
      synonyms: (meta?.synonyms ?? []).map(({ pred, val }) => ({ text: val, kind: PREDICATES[pred] ?? 'related' })),
      xrefs: (meta?.xrefs ?? []).map(({ val }) => val),
      parents: parents.get(id) ?? [],
      obsolete: meta?.deprecated === true,
    }));
}

/** `http://purl.obolibrary.org/obo/CL_0000236` to `CL:0000236`. */
function curieOf(iri: string): string {
  return iri.slice(iri.lastIndexOf('/') + 1).replace('_', ':');
}
