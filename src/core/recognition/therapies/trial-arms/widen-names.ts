import type { Proposal, RecognitionContext } from '../../context';
import type { SentenceText } from '../../../text/paper-text';
import { wordAt } from '../../word-at';
import { EMPTY_MODIFIERS } from './arm-words';
import { armPhraseBefore } from './read-arm-phrase';

/** Names of procedures, whose modifiers no table can list in full. Drugs keep their bare names. */
const WIDENED: ReadonlySet<string> = new Set(['therapy.noun', 'therapy.procedure']);
const MOST_ADDED = 4;

/**
 * In a trial the words before the name of a procedure say which: "improvisational music therapy", "tubeless percutaneous
 * nephrolithotomy". The sense stays what it was, as the closest one.
 */
export function widenNames(context: RecognitionContext, proposals: readonly Proposal[]): Proposal[] {
  const taken = new Set<number>();
  for (const { firstToken, endToken } of proposals) for (let at = firstToken; at < endToken; at++) taken.add(at);
  const sentenceOf = sentenceFinder(context.sentences);
  return proposals.map((each) => {
    if (!WIDENED.has(each.why[0]?.rule ?? '')) return each;
    const first = firstOfWhole(context, each, sentenceOf(each.firstToken));
    for (let at = first; at < each.firstToken; at++) if (taken.has(at)) return each;
    return first < each.firstToken ? widened(context, each, first) : each;
  });
}

/** First token of the sentence that holds a token, by bisection. */
function sentenceFinder(sentences: readonly SentenceText[]): (token: number) => number {
  return (token) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.firstToken ?? 0) <= token) low = middle;
      else high = middle - 1;
    }
    return Math.min(token, sentences[low]?.firstToken ?? token);
  };
}

function firstOfWhole({ tokens }: RecognitionContext, { firstToken, endToken }: Proposal, floor: number): number {
  const phrase = armPhraseBefore(tokens, endToken, floor);
  let first = phrase?.firstToken ?? firstToken;
  if (firstToken - first > MOST_ADDED) return firstToken;
  while (first < firstToken && saysNothing(wordAt(tokens, first))) first++;
  return first;
}

function saysNothing(word: string): boolean {
  return EMPTY_MODIFIERS.has(word) || word.endsWith('ly') || !/\p{L}/u.test(word);
}

function widened(context: RecognitionContext, proposal: Proposal, firstToken: number): Proposal {
  const [first, ...further] = proposal.why;
  const cue = { rule: 'therapy.arm.widened', ...context.spanOf(firstToken, proposal.firstToken) };
  return {
    ...proposal,
    ...context.spanOf(firstToken, proposal.endToken),
    firstToken,
    match: 'related',
    why: first ? [first, cue, ...further] : [cue],
  };
}
