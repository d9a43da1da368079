import type { EntityType } from '../analysis';
import { ontologySink, type OntologyTerm, readTypeRemark, type SynonymScope } from './ontology-terms';
import { isMistake, type JsonValue, readJson } from './read-json';
import type { TermSink } from './read-terms';

const HOW_TO_TELL = 'add "biogloss-type: disease" (or another type) to the "comments" in the "meta" of its graph';

/** Synonyms that are taken, by the predicate of OBO graphs; broad ones are not. */
const SCOPES: Readonly<Record<string, SynonymScope>> = {
  hasExactSynonym: 'exact',
  hasRelatedSynonym: 'related',
  hasNarrowSynonym: 'related',
};

/** Reads the terms of an OBO graphs document (https://github.com/geneontology/obographs); obsolete ones are passed over. */
export function readOboGraph(text: string, sink: TermSink): void {
  const document = readJson(text);
  if (isMistake(document)) return sink.problem('error', document.at, document.message);
  const graphs = itemsOf(member(document, 'graphs'));
  if (graphs.length === 0) {
    return sink.problem(
      'error',
      document.at,
      'there are no "graphs" in the file: is it an ontology in OBO graphs JSON?',
    );
  }
  for (const graph of graphs) readGraph(graph, sink);
}

function readGraph(graph: JsonValue, sink: TermSink): void {
  let type: EntityType | null = null;
  for (const remark of itemsOf(member(member(graph, 'meta'), 'comments'))) {
    type ??= readTypeRemark(textOf(remark), remark.at, sink);
  }
  const terms = ontologySink(() => type, HOW_TO_TELL, sink);
  for (const node of itemsOf(member(graph, 'nodes'))) {
    if (sink.isFullAt(node.at)) break;
    if (isWanted(node)) terms.add(toTerm(node));
  }
  terms.close();
}

/** Relations and individuals are no terms, nor are obsolete ones and nodes that only stand for a term elsewhere. */
function isWanted(node: JsonValue): boolean {
  const type = textOf(member(node, 'type'));
  const deprecated = member(member(node, 'meta'), 'deprecated');
  const isObsolete = deprecated?.kind === 'other' && deprecated.value === true;
  return (type === 'CLASS' || type === '') && !isObsolete && textOf(member(node, 'lbl')) !== '';
}

function toTerm(node: JsonValue): OntologyTerm {
  const id = member(node, 'id');
  const name = member(node, 'lbl');
  const synonyms = itemsOf(member(member(node, 'meta'), 'synonyms')).flatMap((synonym) => {
    const scope = scopeOf(textOf(member(synonym, 'pred')));
    const words = member(synonym, 'val');
    return scope && words ? [{ text: textOf(words), scope, at: words.at }] : [];
  });
  return { at: name?.at ?? node.at, id: curieOf(textOf(id)), name: textOf(name), synonyms };
}

function scopeOf(predicate: string): SynonymScope | null {
  return Object.hasOwn(SCOPES, predicate) ? (SCOPES[predicate] ?? null) : null;
}

/** `http://purl.obolibrary.org/obo/CL_0000236` and `http://identifiers.org/hgnc/1100` as CURIEs. */
function curieOf(iri: string): string {
  if (!iri.includes('/')) return iri;
  const parts = iri.split(/[/#]/);
  const last = parts.at(-1) ?? '';
  if (last.includes(':')) return last;
  return last.includes('_') ? last.replace('_', ':') : `${parts.at(-2) ?? ''}:${last}`;
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return value?.kind === 'object' ? value.members.get(name) : undefined;
}

function itemsOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value?.kind === 'array' ? value.items : [];
}

function textOf(value: JsonValue | undefined): string {
  return value?.kind === 'string' ? value.text : '';
}
