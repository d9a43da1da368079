import type { Token } from '../../text/paper-text';
import { parsePattern, type Step, wordsOf } from './match-pattern';
import { statisticRules } from './statistic-rules';

/** A pattern of a rule, and the kind of its statistics. */
export interface Pattern {
  readonly kind: string;
  readonly steps: readonly Step[];
}

interface PatternIndex {
  /** By the word that they begin with, in lower case. */
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  /** Those that begin with a number, by the word that comes after it: most numbers of a paper lead to none. */
  readonly byFollower: ReadonlyMap<string, readonly Pattern[]>;
  /** Those where any word may come after the number. */
  readonly byNumber: readonly Pattern[];
}

const NONE: readonly never[] = [];
let built: PatternIndex | null = null;

/** The patterns that may begin with a word, in the order of the rules. */
export function patternsAtWord({ lower }: Token): readonly Pattern[] {
  return (built ??= buildIndex()).byWord.get(lower) ?? NONE;
}

/** The patterns that may begin with a number before the given token, in the order of the rules. */
export function patternsAtNumber(follower: Token | undefined): readonly Pattern[] {
  const { byFollower, byNumber } = (built ??= buildIndex());
  return byFollower.get(follower?.lower ?? '') ?? byNumber;
}

/** @throws Error when a pattern begins with what may be absent or anything: a mistake in our own rule tables. */
function buildIndex(): PatternIndex {
  const byWord = new Map<string, Pattern[]>();
  const numbers: { readonly pattern: Pattern; readonly followers: ReadonlySet<string> | null }[] = [];
  for (const { kind, patterns } of statisticRules)
    for (const text of patterns) {
      const pattern = { kind, steps: parsePattern(text) };
      const first = pattern.steps[0];
      if (first && 'number' in first) numbers.push({ pattern, followers: firstWords(pattern.steps.slice(1)) });
      else for (const word of wordsToStart(pattern, text)) listAt(byWord, word).push(pattern);
    }
  return { byWord, ...indexFollowers(numbers) };
}

function indexFollowers(
  numbers: readonly { readonly pattern: Pattern; readonly followers: ReadonlySet<string> | null }[],
): Pick<PatternIndex, 'byFollower' | 'byNumber'> {
  const byFollower = new Map<string, Pattern[]>();
  for (const { followers } of numbers) for (const word of followers ?? []) listAt(byFollower, word);
  for (const { pattern, followers } of numbers)
    for (const [word, patterns] of byFollower) if (!followers || followers.has(word)) patterns.push(pattern);
  return { byFollower, byNumber: numbers.filter(({ followers }) => !followers).map(({ pattern }) => pattern) };
}

function wordsToStart({ steps }: Pattern, text: string): ReadonlySet<string> {
  const words = steps[0] && !('optional' in steps[0]) ? firstWords(steps) : null;
  if (!words) throw new Error(`a pattern begins with a word or a number: ${text}`);
  return words;
}

/** The words that steps can begin with, in lower case; null when that can be any. */
function firstWords(steps: readonly Step[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const step of steps) {
    const words = 'optional' in step ? firstWords(step.optional) : wordsOf(step);
    if (!words) return null;
    for (const word of words) all.add(word.toLowerCase());
    if (!('optional' in step)) return all;
  }
  return null;
}

function listAt(lists: Map<string, Pattern[]>, word: string): Pattern[] {
  const known = lists.get(word) ?? [];
  lists.set(word, known);
  return known;
}
