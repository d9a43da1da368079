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

/** Reads an OBO file (format 1.2 or 1.4): the terms, without their definitions. */
export function parseObo(text: string): Term[] {
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
