import { compilePhrases } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { shorthandRule } from './rules/sample-size';

const studies = compilePhrases(shorthandRule.phrases.map((phrase) => ({ phrase, value: true })));

/** In notes a study and its size are often all of a point: `- RCT, double blind, n=654`. @param at the number's token. */
export function isShorthandCount(paper: PaperText, sentence: SentenceText, at: number): boolean {
  const word = (token: number): string => paper.tokens[token]?.lower ?? '';
  if (paper.blocks[sentence.block]?.kind !== 'listItem') return false;
  if (word(at - 1) !== '=' || word(at - 2) !== 'n' || !/^[,;:]$/.test(word(at - 3))) return false;
  const named = studies.find(paper.tokens, sentence.firstToken, at).at(-1);
  return named !== undefined && !paper.tokens.slice(named.endToken, at).some(({ text }) => text === '(');
}
