import { firstWhere } from '../../../text/first-where';
import { tokensOf } from '../../by-token';
import type { Proposal, RecognitionContext } from '../../context';
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
  const taken = tokensOf(proposals);
  return proposals.map((each) => {
    if (!WIDENED.has(each.why[0]?.rule ?? '')) return each;
    const first = firstOfWhole(context, each, startOfSentence(context, each.firstToken));
    for (let at = first; at < each.firstToken; at++) if (taken.has(at)) return each;
    return first < each.firstToken ? widened(context, each, first) : each;
  });
}

/** First token of the sentence that holds a token. */
function startOfSentence({ sentences }: RecognitionContext, token: number): number {
  return sentences[firstWhere(sentences, ({ endToken }) => endToken > token)]?.firstToken ?? token;
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
