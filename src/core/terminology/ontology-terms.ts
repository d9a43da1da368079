import type { EntityType } from '../analysis';
import { tidy, whyUnfit } from './check-term';
import { prefixOf, readId, typeOfPrefix } from './read-id';
import type { TermSink } from './read-terms';
import { readType, TYPES_TO_CHOOSE } from './read-type';
import { quoted } from './terms-problem';

/** A term of an ontology, whichever format it came in. Names with the offset at which they stand. */
export interface OntologyTerm {
  readonly at: number;
  /** As written; empty when it has none. */
  readonly id: string;
  /** Empty when it has none. */
  readonly name: string;
  readonly synonyms: readonly { readonly text: string; readonly scope: SynonymScope; readonly at: number }[];
}

/** Broad synonyms are left out: they name more than the term does. */
export type SynonymScope = 'exact' | 'related';

export interface OntologySink {
  add(term: OntologyTerm): void;
  /** Tells which terms were left out because nobody says what they are. */
  close(): void;
}

const TYPE_LINE = /^\s*biogloss-type:(.{1,40})$/i;

/** Of a remark in the head of an ontology (`biogloss-type: disease`) what all of its terms are; null for other remarks. */
export function readTypeRemark(remark: string, at: number, sink: TermSink): EntityType | null {
  const word = TYPE_LINE.exec(remark)?.[1]?.trim();
  if (word === undefined) return null;
  const type = readType(word);
  if (type === null) sink.problem('error', at, `${quoted(word)} is no type: use ${TYPES_TO_CHOOSE}`);
  return type;
}

/**
 * Makes own terms of an ontology's: their names and exact synonyms, and the related ones marked so.
 * @param type of all terms; null = as the prefix of each id tells.
 * @param howToTell how the head of such a file says the type.
 */
export function ontologySink(type: () => EntityType | null, howToTell: string, sink: TermSink): OntologySink {
  const untold = new Map<string, { count: number; at: number }>();
  let isAnyTold = false;
  return {
    add(term) {
      if (sink.isFullAt(term.at)) return;
      const id = readId(term.id);
      if (id === null) {
        const message =
          term.id === '' ? 'the term has no id' : `${quoted(term.id)} is no id of a term (like CL:0000236)`;
        sink.problem('error', term.at, message);
        return;
      }
      const own = type() ?? typeOfPrefix(prefixOf(id));
      isAnyTold ||= own !== null;
      if (own) addNames(term, id, own, sink);
      else countUntold(untold, prefixOf(id), term.at);
    },
    close() {
      for (const [prefix, { count, at }] of untold) {
        const what = count === 1 ? 'one term' : `${count} terms`;
        const message = `${what} with the prefix ${prefix} left out, as it does not tell their type: ${howToTell}`;
        // Many ontologies hold some terms of others.
        sink.problem(isAnyTold ? 'warning' : 'error', at, message);
      }
    },
  };
}

function countUntold(untold: Map<string, { count: number; at: number }>, prefix: string, at: number): void {
  const known = untold.get(prefix);
  if (known) known.count++;
  else untold.set(prefix, { count: 1, at });
}

function addNames(term: OntologyTerm, id: string, type: EntityType, sink: TermSink): void {
  const name = tidy(term.name);
  const names = [{ text: name, scope: 'exact' as const, at: term.at }, ...term.synonyms];
  if (name === '') sink.problem('warning', term.at, 'the term has no name');
  const seen = new Set<string>();
  for (const { text, scope, at } of names) {
    const words = tidy(text);
    if (words === '' || seen.has(words)) continue;
    seen.add(words);
    const reason = whyUnfit(words);
    if (reason === null) sink.term({ term: words, type, id, name: name || null, match: scope }, at);
    else sink.problem('warning', at, `${quoted(words)} is left out: ${reason}`);
  }
}
