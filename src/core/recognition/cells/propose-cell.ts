import type { Candidate } from '../../analysis';
import type { Concept, Lexicon, Sense } from '../../lexicon/lexicon';
import type { Proposal, RecognitionContext } from '../context';
import type { ProseCue } from '../mention';
import type { TokenSpan } from '../token-span';
import type { Head } from './cell-heads';
import { TOO_GENERAL } from './cell-populations';
import type { ReadShortForm } from './read-short-form';
import { chooseCellTerm, isExactKind, listedTermOfName, termInLexicon, type CellTerm } from './choose-cell-term';
import type { CellPhrase } from './compose-cell';
import { isMixedPopulation } from './is-mixed-population';
import type { Modifier } from './read-modifier';

/** What a cell name hangs on, in token indexes. */
export type CellAnchor = TokenSpan &
  (
    | { readonly kind: 'name'; readonly sense: Sense; readonly head: Head | null }
    | { readonly kind: 'head'; readonly head: Head }
    | { readonly kind: 'short'; readonly form: ReadShortForm }
  );

/** Belief in a mention, by what it rests on. */
const SCORES = {
  name: 0.93,
  noun: 0.85,
  composed: 0.88,
  shortForm: 0.75,
  tissueOnly: 0.62,
  markerOnly: 0.6,
  vague: 0.7,
};

/** The mention that an anchor and its modifiers make; null when they do not make a cell type. */
export function proposeCell(context: RecognitionContext, anchor: CellAnchor, phrase: CellPhrase): Proposal | null {
  const score = scoreOf(anchor, phrase);
  const { firstToken, endToken } = phrase;
  const term = termOf(context, anchor, phrase.modifiers);
  if (score === null || isAnyCell(anchor, term)) return null;
  const conjuncts = phrase.conjuncts.map((conjunct) => termOfConjunct(context, anchor, phrase, conjunct));
  // "Non-neoplastic cells" are every kind but the one named.
  const shown = phrase.prefix === 'non' ? null : ([...conjuncts, term].find(isTelling) ?? null);
  const isExact =
    shown !== null && shown === term && shown.match === 'exact' && conjuncts.length === 0 && phrase.prefix === '';
  return {
    ...context.spanOf(firstToken, endToken),
    firstToken,
    endToken,
    type: 'cellType',
    ...conceptFields(shown?.concept),
    match: isExact ? 'exact' : 'related',
    candidates: candidatesOf(shown?.concept, conjuncts.length > 0 ? [...conjuncts, term] : []),
    score,
    source: anchor.kind === 'name' && phrase.modifiers.length === 0 ? 'lexicon' : 'pattern',
    why: cuesOf(context, anchor, phrase, term),
  };
}

/** What a paper has a short form for may be a "target cell" or a "fuel cell". */
function isAnyCell(anchor: CellAnchor, term: CellTerm | null): boolean {
  return anchor.kind === 'short' && anchor.form.defined && !isTelling(term);
}

function conceptFields(concept: Concept | undefined): Pick<Proposal, 'id' | 'name' | 'xrefs'> {
  return concept ? { id: concept.id, name: concept.name, xrefs: concept.xrefs } : { id: null, name: null, xrefs: [] };
}

/** Not one of the ontology's upper classes. */
function isTelling(term: CellTerm | null): term is CellTerm {
  return term !== null && !TOO_GENERAL.has(term.concept.id);
}

function scoreOf(anchor: CellAnchor, { modifiers }: CellPhrase): number | null {
  if (anchor.kind === 'name') return SCORES.name;
  if (anchor.kind === 'short') return SCORES.shortForm;
  const { strength } = anchor.head;
  if (strength === 'noun') return modifiers.length > 0 ? SCORES.composed : SCORES.noun;
  const defining = modifiers.filter((modifier) => modifier.defining);
  if (defining.length === 0) return null;
  if (strength === 'vague') return SCORES.vague;
  if (defining.every(({ rule }) => rule === 'cell.modifier.tissue')) return SCORES.tissueOnly;
  return defining.every(({ rule }) => rule === 'cell.marker') ? SCORES.markerOnly : SCORES.composed;
}

function termOf(context: RecognitionContext, anchor: CellAnchor, modifiers: readonly Modifier[]): CellTerm | null {
  const { lexicon } = context;
  if (anchor.kind === 'head') return chooseCellTerm(lexicon, modifiers, anchor.head.singular);
  if (anchor.kind === 'short') return termOfShortForm(lexicon, anchor, modifiers);
  const listed = listedTermOfName(lexicon, anchor.sense.name);
  const concept = listed?.concept ?? lexicon.concept(anchor.sense.concept);
  const neighbour = !(listed?.exact ?? isExactKind(anchor.sense.kind));
  const own: CellTerm = { concept, match: neighbour ? 'related' : 'exact', dropped: [], neighbour };
  if (modifiers.length === 0) return own;
  const specific = termOfName(lexicon, anchor, modifiers, anchor.sense.name);
  return specific ?? { ...own, match: 'related', dropped: modifiers };
}

function termOfShortForm(
  lexicon: Lexicon,
  anchor: CellAnchor & { readonly kind: 'short' },
  modifiers: readonly Modifier[],
): CellTerm | null {
  const term = termOfName(lexicon, anchor, modifiers, anchor.form.long);
  return term && anchor.form.near ? { ...term, match: 'related', neighbour: true } : term;
}

/** The term for a name of several words with further modifiers before it. The name's own words are dropped last. */
function termOfName(
  lexicon: Lexicon,
  anchor: CellAnchor,
  modifiers: readonly Modifier[],
  name: string,
): CellTerm | null {
  const whole = modifiers.length === 0 ? termInLexicon(lexicon, name) : null;
  if (whole)
    return { concept: whole.concept, match: whole.exact ? 'exact' : 'related', dropped: [], neighbour: !whole.exact };
  const { own, head } = wordsOfName(anchor, name);
  return chooseCellTerm(lexicon, [...modifiers, ...own], head);
}

/** The words of a name as if they stood before its head noun one by one. */
function wordsOfName({ firstToken, endToken }: CellAnchor, name: string): { own: Modifier[]; head: string } {
  const words = name
    .toLowerCase()
    .replace(/-positive|[+,]/g, '')
    .split(/[\s-]+/);
  const own = words.slice(0, -1).map((word) => ({ firstToken, endToken, ...NAME_WORD, name: word }));
  return { own, head: words.at(-1) ?? '' };
}

/** "CD8+" in "CD8+ and CD4+ T cells" stands in the place of "CD4+": as many words give way as the conjunct has. */
function termOfConjunct(
  { lexicon }: RecognitionContext,
  anchor: CellAnchor,
  { modifiers }: CellPhrase,
  conjunct: readonly Modifier[],
): CellTerm | null {
  const { own, head } = wordsOfName(anchor, nameOf(anchor));
  return chooseCellTerm(lexicon, [...conjunct, ...[...modifiers, ...own].slice(conjunct.length)], head);
}

function nameOf(anchor: CellAnchor): string {
  if (anchor.kind === 'head') return anchor.head.singular;
  return anchor.kind === 'short' ? anchor.form.long : anchor.sense.name;
}

const NAME_WORD = { rule: '', defining: true, weight: 20 };

/** Every kind of a coordination is a candidate beside the one shown. */
function candidatesOf(shown: Concept | undefined, conjuncts: readonly (CellTerm | null)[]): Candidate[] {
  const concepts = new Map<string, Concept>();
  for (const term of conjuncts)
    if (term && !TOO_GENERAL.has(term.concept.id)) concepts.set(term.concept.id, term.concept);
  if (shown) concepts.delete(shown.id);
  return [...concepts.values()].map(({ id, name }) => ({ id, name, score: CONJUNCT_SCORE }));
}

const CONJUNCT_SCORE = 0.5;

function cuesOf(
  context: RecognitionContext,
  anchor: CellAnchor,
  phrase: CellPhrase,
  term: CellTerm | null,
): ProseCue[] {
  const cueAt = (rule: string, from: number, to: number): ProseCue => ({ rule, ...context.spanOf(from, to) });
  const every = [...phrase.conjuncts.flat(), ...phrase.modifiers];
  const cues = every.filter(({ rule }) => rule !== '').map((m) => cueAt(m.rule, m.firstToken, m.endToken));
  cues.push(cueAt(ANCHOR_RULES[anchor.kind], anchor.firstToken, anchor.endToken));
  if (phrase.conjuncts.length > 0) cues.push(cueAt('cell.coordination', phrase.firstToken, phrase.endToken));
  const dropped = term?.dropped ?? [];
  for (const { rule, firstToken, endToken } of dropped)
    if (rule !== NAME_WORD.rule) cues.push(cueAt('cell.closest-term', firstToken, endToken));
  // Words of the name itself are not told apart in the text: the whole name is nearest to the term.
  if (term?.neighbour || dropped.some(({ rule }) => rule === NAME_WORD.rule))
    cues.push(cueAt('cell.neighbour-term', anchor.firstToken, anchor.endToken));
  if (isMixedPopulation(anchor, phrase.modifiers)) cues.push(cueAt('cell.mixed', phrase.firstToken, phrase.endToken));
  return cues;
}

const ANCHOR_RULES = { name: 'cell.name', head: 'cell.head', short: 'cell.short-form' } as const;
