import type { LexiconHit, RecognitionContext } from '../context';
import { isHyphen, wordAt } from '../word-at';
import { wordEndingAt } from './therapy-lookup';
import { DEFINING_TAILS, THERAPY_TAILS } from './therapy-words';

/** A word or group before the head of a therapy name. Token indexes, half-open. */
export interface TherapyModifier {
  readonly firstToken: number;
  readonly endToken: number;
  /** Makes a therapy of an open noun. */
  readonly defining: boolean;
}

/** What may stand before one kind of head. All words without hyphens. */
export interface TherapyGrammar {
  readonly defining: ReadonlySet<string>;
  readonly narrowing: ReadonlySet<string>;
  /** Genes ("ALK inhibitors") and cells ("T-cell therapy") make a therapy too. */
  readonly names: 'genes' | 'cells' | 'none';
}

/** Where lexicon names of a kind end, for reading leftwards: end token → first token of the longest. */
type NameEnds = ReadonlyMap<number, number>;

/** Lexicon names that can be a therapy, by first token, longest first. */
export type HitsByToken = ReadonlyMap<number, readonly LexiconHit[]>;

export interface NamesInPaper {
  readonly therapies: HitsByToken;
  readonly genes: NameEnds;
  readonly cells: NameEnds;
  readonly drugs: NameEnds;
}

/** The modifier that ends before token `end`, or null. Looks no further back than `floor`. */
export function therapyModifierBefore(
  context: RecognitionContext,
  names: NamesInPaper,
  grammar: TherapyGrammar,
  end: number,
  floor: number,
): TherapyModifier | null {
  const { tokens } = context;
  const compound = compoundBefore(context, names, end, floor);
  if (compound) return compound;
  const defining = wordEndingAt(tokens, end, floor, grammar.defining);
  const narrowing = wordEndingAt(tokens, end, floor, grammar.narrowing);
  const name = grammar.names === 'none' ? undefined : names[grammar.names].get(end);
  const firstOf = (first: number | null | undefined): number =>
    first === null || first === undefined || first < floor ? end : first;
  const makes = Math.min(firstOf(defining), firstOf(name));
  const narrows = firstOf(narrowing);
  if (makes < end && makes <= narrows) return { firstToken: makes, endToken: end, defining: true };
  return narrows < end ? { firstToken: narrows, endToken: end, defining: false } : null;
}

/** "liver-directed", "platinum - based", "HER2-targeted", "second-line" */
function compoundBefore(
  { tokens }: RecognitionContext,
  names: NamesInPaper,
  end: number,
  floor: number,
): TherapyModifier | null {
  const tail = wordAt(tokens, end - 1);
  if (!THERAPY_TAILS.has(tail) || !isHyphen(wordAt(tokens, end - 2))) return null;
  const stemEnd = end - 2;
  const firstToken = names.genes.get(stemEnd) ?? names.drugs.get(stemEnd) ?? stemEnd - 1;
  if (firstToken < floor || !/^[\p{L}\d]/u.test(wordAt(tokens, firstToken))) return null;
  return { firstToken, endToken: end, defining: DEFINING_TAILS.has(tail) };
}
