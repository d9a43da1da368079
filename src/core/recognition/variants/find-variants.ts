import { MASK, type SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import { variantPatterns, type VariantPattern } from './variant-patterns';

/** Sequence variants: dbSNP numbers, HGVS notation and the older ways to write a change. */
export function findVariants(context: RecognitionContext): Proposal[] {
  return context.sentences.flatMap((sentence) => {
    const text = context.paper.prose.text.slice(sentence.start, sentence.end);
    if (!/\d/.test(text)) return [];
    return variantPatterns.flatMap((pattern) => matchesOf(context, sentence, text, pattern));
  });
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
    if (tokens)
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
  return /^rs\d+$/.test(text) ? { id: `dbSNP:${text}`, name: text } : { id: null, name: null };
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
