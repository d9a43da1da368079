import type { Span } from '../analysis';
import { compilePhrases } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { allowedFor, gotTherapy, therapyAsSubject } from './question-scope-rules';

const table = (phrases: readonly string[]): ReturnType<typeof compilePhrases<true>> =>
  compilePhrases(phrases.map((phrase) => ({ phrase, value: true as const })));
const before = table(gotTherapy.before.phrases);
const after = table(gotTherapy.after.phrases);
const noSubject = table(therapyAsSubject.not);
const adjusted = table(allowedFor);

/** Whether people got the therapy or the sentence is about it, not merely names it. */
export function isAskedAbout({ tokens }: PaperText, { firstToken, endToken }: SentenceText, therapy: Span): boolean {
  if (adjusted.find(tokens, firstToken, endToken).length > 0) return false;
  let first = firstToken;
  while (first < endToken && (tokens[first]?.start ?? Infinity) < therapy.start) first++;
  let end = first;
  while (end < endToken && (tokens[end]?.end ?? Infinity) <= therapy.end) end++;
  if (noSubject.find(tokens, end, Math.min(endToken, end + 2)).length > 0) return false;
  if (first - firstToken < therapyAsSubject.within) return true;
  const from = Math.max(firstToken, first - gotTherapy.before.reach);
  const to = Math.min(endToken, end + gotTherapy.after.reach);
  return before.find(tokens, from, first).length > 0 || after.find(tokens, end, to).length > 0;
}
