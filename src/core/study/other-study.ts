import { compilePhrases } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { otherStudyRules, ownStudyPhrases } from './rules/other-studies';

const OWN = 'own';
const matcher = compilePhrases([
  ...otherStudyRules
    .filter((rule) => !rule.blocks)
    .flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule.absolute ? 'absolute' : 'other' }))),
  ...ownStudyPhrases.map((phrase) => ({ phrase, value: OWN })),
]);

/** A sentence about earlier, planned or wanted studies, without a word for the authors' own. */
export function speaksOfOtherStudy(paper: PaperText, sentence: SentenceText): boolean {
  const kinds = new Set(matcher.find(paper.tokens, sentence.firstToken, sentence.endToken).map(({ value }) => value));
  return kinds.has('absolute') || (kinds.has('other') && !kinds.has(OWN));
}
