import type { Proposal, RecognitionContext } from '../../src/core/recognition/context';

/** The tokens of the first place of these words, half-open. @throws Error where the words are no whole tokens of the text. */
export function tokensOf(context: RecognitionContext, words: string): { firstToken: number; endToken: number } {
  const start = context.paper.prose.text.indexOf(words);
  const firstToken = context.tokens.findIndex((token) => token.start === start);
  const endToken = 1 + context.tokens.findIndex((token) => token.end === start + words.length);
  if (start < 0 || firstToken < 0 || endToken <= firstToken) throw new Error(`no tokens "${words}"`);
  return { firstToken, endToken };
}

/** What a rule might propose for the first place of these words: a name of a list, believed at 0.8 unless said otherwise. */
export function proposalOf(context: RecognitionContext, words: string, fields: Partial<Proposal> = {}): Proposal {
  const { firstToken, endToken } = tokensOf(context, words);
  return {
    firstToken,
    endToken,
    ...context.spanOf(firstToken, endToken),
    type: 'gene',
    id: null,
    name: null,
    xrefs: [],
    match: 'exact',
    candidates: [],
    score: 0.8,
    source: 'lexicon',
    why: [],
    ...fields,
  };
}
