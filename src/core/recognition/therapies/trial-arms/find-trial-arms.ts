import { tokensOf } from '../../by-token';
import type { Proposal, RecognitionContext } from '../../context';
import type { ProseCue } from '../../mention';
import type { ArmPattern } from './arm-patterns';
import { armWeight } from './arm-weight';
import { armPhrasesIn } from './read-arm-patterns';
import type { ArmPhrase } from './read-arm-phrase';

/** A name of an arm, and what speaks for it: the weight of each pattern counts once. */
interface Arm {
  readonly patterns: Set<ArmPattern>;
  readonly cue: ProseCue;
  readonly nameWeight: number;
  readonly words: readonly string[];
}

const LEAST_WEIGHT = 0.45;
/** A second pattern says less than the first. */
const SHARE_OF_FURTHER = 0.5;
const SCORE = { least: 0.6, most: 0.78 };

/**
 * What the arms of a trial got, where no list has it: "step aerobics", "the brochure group". Names are read after and
 * before set words, weighed by all that the paper says of them, and found again all over the paper.
 */
export function findTrialArms(context: RecognitionContext, known: readonly Proposal[]): Proposal[] {
  const taken = tokensOf(known);
  const arms = collectArms(context, taken);
  const accepted = new Map([...arms].filter(([, arm]) => weightOf(arm) >= LEAST_WEIGHT));
  return accepted.size === 0 ? [] : occurrences(context, accepted, taken);
}

function collectArms(context: RecognitionContext, taken: ReadonlySet<number>): Map<string, Arm> {
  const arms = new Map<string, Arm>();
  for (const sentence of context.sentences) {
    for (const { pattern, phrase, cue } of armPhrasesIn(context, sentence)) {
      if (isTaken(phrase, taken)) continue;
      const words = wordsOf(context, phrase);
      const key = words.join(' ');
      const there = arms.get(key);
      if (there) there.patterns.add(pattern);
      else {
        const nameWeight = armWeight(context, phrase);
        if (nameWeight !== null) arms.set(key, { patterns: new Set([pattern]), cue, nameWeight, words });
      }
    }
  }
  return arms;
}

function wordsOf({ tokens }: RecognitionContext, { firstToken, endToken }: ArmPhrase): string[] {
  return tokens.slice(firstToken, endToken).map(({ text }) => text.toLowerCase());
}

function isTaken({ firstToken, endToken }: ArmPhrase, taken: ReadonlySet<number>): boolean {
  for (let at = firstToken; at < endToken; at++) if (taken.has(at)) return true;
  return false;
}

function weightOf({ patterns, nameWeight }: Arm): number {
  const [first = 0, ...further] = [...patterns].map(({ weight }) => weight).sort((a, b) => b - a);
  return first + nameWeight + SHARE_OF_FURTHER * further.reduce((sum, weight) => sum + weight, 0);
}

/** All places of the accepted names that no other therapy has, the longest name first. */
function occurrences(
  context: RecognitionContext,
  arms: ReadonlyMap<string, Arm>,
  taken: ReadonlySet<number>,
): Proposal[] {
  const byFirst = new Map<string, Arm[]>();
  for (const arm of arms.values()) {
    const [first = ''] = arm.words;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), arm].sort((a, b) => b.words.length - a.words.length),
    );
  }
  const found: Proposal[] = [];
  for (const { firstToken, endToken } of context.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const candidates = byFirst.get(context.tokens[at]?.text.toLowerCase() ?? '');
      const arm = candidates?.find(({ words }) => stands(context, words, at, endToken));
      if (!arm) continue;
      const phrase = { firstToken: at, endToken: at + arm.words.length };
      if (!isTaken(phrase, taken)) found.push(propose(context, phrase, arm));
    }
  }
  return found;
}

function stands({ tokens }: RecognitionContext, words: readonly string[], at: number, end: number): boolean {
  return at + words.length <= end && words.every((word, i) => tokens[at + i]?.text.toLowerCase() === word);
}

function propose(context: RecognitionContext, { firstToken, endToken }: ArmPhrase, arm: Arm): Proposal {
  return {
    ...context.spanOf(firstToken, endToken),
    firstToken,
    endToken,
    type: 'therapy',
    id: null,
    name: null,
    xrefs: [],
    match: 'related',
    candidates: [],
    score: Math.round(100 * Math.min(SCORE.most, Math.max(SCORE.least, weightOf(arm) - 0.1))) / 100,
    source: 'pattern',
    why: [arm.cue],
  };
}
