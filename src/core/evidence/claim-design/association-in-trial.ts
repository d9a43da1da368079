import type { Span, StudyDesign } from '../../analysis';
import { compilePhrases } from '../../rules/phrases';
import type { PaperText, SentenceText } from '../../text/paper-text';
import { comparisonOfArms, withinTrialRule } from './setting-rules';

const matcher = compilePhrases([
  ...withinTrialRule.phrases.map((phrase) => ({ phrase, value: 'association' })),
  ...comparisonOfArms.map((phrase) => ({ phrase, value: 'arms' })),
]);

/** In these somebody decided who is treated: what became of them tells what the treatment did. */
export function isTrial(design: StudyDesign | null): boolean {
  return design === 'rct' || design === 'nonrandomised_trial';
}

/** The first words that relate things among patients; null where there are none, or where arms are set against each other. */
export function associationWords(paper: PaperText, { firstToken, endToken }: SentenceText): Span | null {
  const hits = matcher.find(paper.tokens, firstToken, endToken);
  const hit = hits.some(({ value }) => value === 'arms') ? undefined : hits[0];
  const start = hit && paper.tokens[hit.firstToken]?.start;
  const end = hit && paper.tokens[hit.endToken - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
