import { MASK, type SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import { variantPatterns, type VariantPattern } from './variant-patterns';

/** Sequence variants: dbSNP numbers, HGVS notation, the older ways to write a change, and changes in words. */
export function findVariants(context: RecognitionContext): Proposal[] {
  const { text } = context.paper.prose;
  const patterns = variantPatterns.flatMap((pattern) => withHintsIn(text, pattern));
  return context.sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const hasDigits = /\d/.test(words);
    return patterns.flatMap((pattern) =>
      (hasDigits || pattern.withoutDigits) && mayHold(words, pattern.hints)
        ? matchesOf(context, sentence, words, pattern)
        : NONE,
    );
  });
}

const NONE: readonly Proposal[] = [];

/** The pattern with those of its hints that stand in the paper at all; none where it can find nothing. */
function withHintsIn(text: string, pattern: VariantPattern): VariantPattern[] {
  const hints = pattern.hints.filter((hint) => text.includes(hint));
  return hints.length === 0 && pattern.hints.length > 0 ? [] : [{ ...pattern, hints }];
}

/** Looking for a few letters costs far less than the pattern. */
function mayHold(text: string, hints: readonly string[]): boolean {
  return hints.length === 0 || hints.some((hint) => text.includes(hint));
}

function matchesOf(
  context: RecognitionContext,
  sentence: SentenceText,
  text: string,
  { id, pattern, score }: VariantPattern,
): Proposal[] {
  const found: Proposal[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0].includes(MASK)) continue;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const tokens = tokensOf(context, sentence, start, end);
    if (tokens && !isCellLine(context, tokens))
      found.push({ ...EMPTY, ...tokens, start, end, score, ...idOf(match[0]), why: [{ rule: id, start, end }] });
  }
  return found;
}

const EMPTY = {
  type: 'variant',
  id: null,
  name: null,
  xrefs: [],
  match: 'exact',
  candidates: [],
  source: 'pattern',
} as const;

function idOf(text: string): { id: string | null; name: string | null } {
  if (!/^rs\d+$/i.test(text)) return { id: null, name: null };
  const name = text.toLowerCase();
  return { id: `dbSNP:${name}`, name };
}

/** "T98G" is a cell line where a table lists it and no other words make a change of it. */
function isCellLine(context: RecognitionContext, { firstToken, endToken }: { firstToken: number; endToken: number }) {
  return context
    .hitsAt(firstToken)
    .some((hit) => hit.endToken === endToken && hit.senses.some(({ type }) => type === 'cellLine'));
}

/** Tokens that the span touches; null when there are none. */
function tokensOf(
  { tokens }: RecognitionContext,
  sentence: SentenceText,
  start: number,
  end: number,
): { firstToken: number; endToken: number } | null {
  let first = sentence.firstToken;
  while (first < sentence.endToken && (tokens[first]?.end ?? 0) <= start) first++;
  let last = first;
  while (last < sentence.endToken && (tokens[last]?.start ?? 0) < end) last++;
  return last > first ? { firstToken: first, endToken: last } : null;
}
