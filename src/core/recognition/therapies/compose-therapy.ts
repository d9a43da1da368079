import type { RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import { isHyphen, wordAt } from '../word-at';
import {
  therapyModifierBefore,
  type NamesInPaper,
  type TherapyGrammar,
  type TherapyModifier,
} from './therapy-modifier';

/** A head noun with what stands before it. Token indexes, half-open. */
export interface TherapyPhrase {
  readonly firstToken: number;
  readonly headToken: number;
  readonly endToken: number;
  readonly modifiers: readonly TherapyModifier[];
  /** "anti-" stands before the target. */
  readonly isAnti: boolean;
}

const MOST_MODIFIERS = 8;
const CONNECTORS: ReadonlySet<string> = new Set(['/', 'and', 'or']);

/** Gathers the modifiers of the head at `head`, back to `floor`. Targets may be joined: "BRAF and MEK inhibitors". */
export function composeTherapy(
  context: RecognitionContext,
  names: NamesInPaper,
  grammar: TherapyGrammar,
  head: TokenSpan,
  floor: number,
): TherapyPhrase {
  const { tokens } = context;
  const before = (end: number) => therapyModifierBefore(context, names, grammar, end, floor);
  const modifiers: TherapyModifier[] = [];
  let at = head.firstToken;
  while (modifiers.length < MOST_MODIFIERS) {
    const modifier =
      before(at) ?? before(passHyphen(context, at, floor)) ?? joined(context, grammar, modifiers, at, before);
    if (!modifier) break;
    modifiers.unshift(modifier);
    at = withAnti(context, modifier.firstToken, floor);
    if (at < modifier.firstToken) break;
  }
  const start = modifiers[0]?.firstToken ?? head.firstToken;
  const firstToken = modifiers.length > 0 ? withAnti(context, start, floor) : start;
  return {
    firstToken,
    headToken: head.firstToken,
    endToken: head.endToken,
    modifiers,
    isAnti: wordAt(tokens, firstToken) === 'anti',
  };
}

function passHyphen({ tokens }: RecognitionContext, end: number, floor: number): number {
  return end - 1 >= floor && isHyphen(wordAt(tokens, end - 1)) ? end - 1 : end;
}

/** "PD-1/" and "BRAF and" before a target: only what makes a class by itself is joined, and genes in a list with commas. */
function joined(
  { tokens }: RecognitionContext,
  { names }: TherapyGrammar,
  modifiers: readonly TherapyModifier[],
  end: number,
  before: (end: number) => TherapyModifier | null,
): TherapyModifier | null {
  const word = wordAt(tokens, end - 1);
  const isJoint = CONNECTORS.has(word) || (word === ',' && names === 'genes');
  if (!modifiers[0]?.defining || !isJoint) return null;
  const other = before(end - 1);
  return other?.defining ? { ...other, endToken: end } : null;
}

function withAnti({ tokens }: RecognitionContext, first: number, floor: number): number {
  if (wordAt(tokens, first - 1) === 'anti' && first - 1 >= floor) return first - 1;
  return first - 2 >= floor && isHyphen(wordAt(tokens, first - 1)) && wordAt(tokens, first - 2) === 'anti'
    ? first - 2
    : first;
}
