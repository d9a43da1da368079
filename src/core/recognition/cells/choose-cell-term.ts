import type { Concept, Lexicon, NameKind, Sense } from '../../lexicon/lexicon';
import { headOf } from './cell-heads';
import { cellSynonyms } from './cell-synonyms';
import type { Modifier } from './read-modifier';
import { remember } from '../remember';

/** The ontology term for a composed name. */
export interface CellTerm {
  readonly concept: Concept;
  readonly match: 'exact' | 'related';
  /** Modifiers that no term has: left out. */
  readonly dropped: readonly Modifier[];
  /** The name stands in the ontology or our table as a neighbour of the term only. */
  readonly neighbour: boolean;
}

interface NamedTerm {
  readonly concept: Concept;
  readonly exact: boolean;
}

/** More modifiers than this are not tried together; the least telling go first. */
const MOST_TRIED = 5;
const EXACT_KINDS: ReadonlySet<NameKind> = new Set(['preferred', 'name', 'exact']);
const KIND_ORDER: readonly NameKind[] = [
  'preferred',
  'name',
  'exact',
  'previous',
  'designation',
  'narrow',
  'broad',
  'related',
];

const synonymByKey: ReadonlyMap<string, { readonly term: string; readonly exact: boolean }> = new Map(
  cellSynonyms.map(({ name, term, exact }) => [
    keyOf(name.split(' ').slice(0, -1), name.split(' ').at(-1) ?? ''),
    { term, exact },
  ]),
);

/** Word order does not count in our own table: "memory CD8 T cell" is "CD8 memory T cell". */
function keyOf(modifiers: readonly string[], head: string): string {
  return `${[...modifiers].sort().join(' ')}|${head}`;
}

/** The most specific term for these modifiers and head, leaving out as little as can be; null when even the head has none. */
export function chooseCellTerm(lexicon: Lexicon, modifiers: readonly Modifier[], head: string): CellTerm | null {
  const named = modifiers.filter(({ name }) => name !== '');
  const tried = heaviest(named, MOST_TRIED);
  const spare = named.filter((modifier) => !tried.includes(modifier));
  for (const kept of subsetsByLoss(tried)) {
    const found = termNamed(lexicon, kept, head);
    if (!found) continue;
    const dropped = [...spare, ...tried.filter((modifier) => !kept.includes(modifier))];
    const match = dropped.length === 0 && found.exact ? 'exact' : 'related';
    return { concept: found.concept, match, dropped, neighbour: !found.exact };
  }
  return null;
}

function heaviest(modifiers: readonly Modifier[], most: number): readonly Modifier[] {
  if (modifiers.length <= most) return modifiers;
  const kept = new Set(
    [...modifiers].sort((a, b) => b.weight - a.weight || b.firstToken - a.firstToken).slice(0, most),
  );
  return modifiers.filter((modifier) => kept.has(modifier));
}

/** All ways to leave words out, the least loss first; order within is that of the text. */
function subsetsByLoss(modifiers: readonly Modifier[]): (readonly Modifier[])[] {
  const subsets: { kept: readonly Modifier[]; loss: number }[] = [];
  for (let mask = 0; mask < 1 << modifiers.length; mask++) {
    const kept = modifiers.filter((_, i) => (mask & (1 << i)) === 0);
    subsets.push({ kept, loss: modifiers.reduce((sum, m, i) => sum + (mask & (1 << i) ? m.weight : 0), 0) });
  }
  return subsets.sort((a, b) => a.loss - b.loss).map(({ kept }) => kept);
}

function termNamed(lexicon: Lexicon, modifiers: readonly Modifier[], head: string): NamedTerm | null {
  const names = modifiers.map(({ name }) => name);
  return (
    listedTerm(lexicon, names, head) ??
    termInLexicon(lexicon, [...names, head].join(' ')) ??
    termInLexicon(lexicon, otherOrder(names, head)) ??
    termInLexicon(lexicon, otherWording(names, head)) ??
    termOfAdjective(lexicon, names, head) ??
    termOfTumour(lexicon, modifiers, head)
  );
}

/** What our own table says of a name, in any order of its modifiers. */
function listedTerm(lexicon: Lexicon, names: readonly string[], head: string): NamedTerm | null {
  const listed = synonymByKey.get(keyOf(names, head));
  const found = listed && termInLexicon(lexicon, listed.term);
  return found ? { concept: found.concept, exact: listed.exact } : null;
}

/** As above, for a name as it stands in the lexicon; it says which of several terms with that name is meant. */
export function listedTermOfName(lexicon: Lexicon, name: string): NamedTerm | null {
  const listed = synonymByKey.get(keyOfName(name));
  const found = listed && termInLexicon(lexicon, listed.term);
  return found ? { concept: found.concept, exact: listed.exact } : null;
}

const keyOfName: (name: string) => string = remember((name) => {
  const words = name.toLowerCase().split(/[\s-]+/);
  return keyOf(words.slice(0, -1), words.at(-1) ?? '');
});

/** "basal epidermal cell" for "epidermal basal cell" */
function otherOrder(names: readonly string[], head: string): string {
  const [first, second, third] = names;
  return first !== undefined && second !== undefined && third === undefined ? `${second} ${first} ${head}` : '';
}

/** "fibroblast cell" for "fibroblast", and "syncytiotrophoblast" for "syncytiotrophoblast cell". */
function otherWording(names: readonly string[], head: string): string {
  const last = names.at(-1);
  if (head !== 'cell') return [...names, head, 'cell'].join(' ');
  return last !== undefined && headOf(last)?.strength === 'noun' ? names.join(' ') : '';
}

const ADJECTIVE = /(?:cyt|blast|clast)ic$/;

/** "lymphocytic cell" for "lymphocyte": a neighbour, since the adjective says less. */
function termOfAdjective(lexicon: Lexicon, names: readonly string[], head: string): NamedTerm | null {
  const last = names.at(-1) ?? '';
  if (head !== 'cell' || !ADJECTIVE.test(last)) return null;
  const noun = last.endsWith('cytic') ? `${last.slice(0, -2)}e` : last.slice(0, -2);
  const found = termInLexicon(lexicon, [...names.slice(0, -1), noun].join(' '));
  return found && { concept: found.concept, exact: false };
}

/** Tumours by their names have no cells in the ontology but the malignant one. */
function termOfTumour(lexicon: Lexicon, modifiers: readonly Modifier[], head: string): NamedTerm | null {
  const [only, ...others] = modifiers;
  if (head !== 'cell' || others.length > 0 || only?.rule !== 'cell.modifier.tumour') return null;
  if (NO_TUMOUR.test(only.name)) return null;
  const found = termInLexicon(lexicon, 'malignant cell');
  return found && { concept: found.concept, exact: false };
}

/** Before or beside a tumour; and growths that are not malignant. */
const NO_TUMOUR = /^(?:non|pre|trans)|adenoma$|adenomas$|^tumorigenic$/;

/** The cell type that a whole name stands for in the lexicon. Papers repeat themselves, so answers are kept. */
export function termInLexicon(lexicon: Lexicon, name: string): NamedTerm | null {
  if (name === '') return null;
  let termOf = termFinders.get(lexicon);
  if (!termOf) termFinders.set(lexicon, (termOf = remember((each) => findTerm(lexicon, each))));
  return termOf(name);
}

const termFinders = new WeakMap<Lexicon, (name: string) => NamedTerm | null>();

function findTerm(lexicon: Lexicon, name: string): NamedTerm | null {
  const sense = bestCellSense(lexicon.lookup(name));
  return sense && { concept: lexicon.concept(sense.concept), exact: EXACT_KINDS.has(sense.kind) };
}

/** The most trusted reading as a cell type. */
export function bestCellSense(senses: readonly Sense[]): Sense | null {
  let best: Sense | null = null;
  for (const sense of senses) {
    if (sense.type !== 'cellType') continue;
    if (!best || KIND_ORDER.indexOf(sense.kind) < KIND_ORDER.indexOf(best.kind)) best = sense;
  }
  return best;
}

export function isExactKind(kind: NameKind): boolean {
  return EXACT_KINDS.has(kind);
}
