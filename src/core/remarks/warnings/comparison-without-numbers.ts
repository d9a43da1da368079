import { compilePhrases } from '../../rules/phrases';
import { comparingWords, shownElsewhere } from './comparing-words';
import { comparingDesigns } from './warned-designs';
import { type ClaimView, cueOf, isOwnAssertion, phrasesIn, type Warned } from './warning-context';

type Reading = 'comparison' | 'shown';
const matcher = compilePhrases<Reading>([
  ...comparingWords.map((phrase) => ({ phrase, value: 'comparison' as const })),
  ...shownElsewhere.map((phrase) => ({ phrase, value: 'shown' as const })),
]);

/** A result that says "higher than", with no figure here, nor next to it, nor in the body, nor a pointer to one. */
export function findComparisonWithoutNumbers(view: ClaimView): Warned | null {
  const { grade, claim, statement } = view;
  if (!isOwnAssertion(view) || !isResult(view) || grade.design === null || !comparingDesigns.has(grade.design))
    return null;
  if (statement.polarity === 'negated') return null;
  const hits = phrasesIn(matcher, view);
  const comparison = hits.find(({ value }) => value === 'comparison');
  if (!comparison || hits.some(({ value }) => value === 'shown')) return null;
  const near = [claim.sentence, ...neighbours(view), ...claim.carriedBy];
  return near.some((index) => hasFigures(view, index)) ? null : { words: cueOf(view, comparison, ''), related: [] };
}

/** The sentences beside it, where they tell results too. */
function neighbours({ claim, findings }: ClaimView): number[] {
  return [claim.sentence - 1, claim.sentence + 1].filter((index) => findings.statements[index]?.role === 'results');
}

function isResult({ place, statement }: ClaimView): boolean {
  if (place.kind === 'body') return place.role === 'results';
  return (place.kind === 'abstract' || place.kind === 'summary') && statement.role === 'results';
}

/** A number of any kind, or a pointer to a table or figure. */
function hasFigures({ findings: { paper } }: ClaimView, index: number): boolean {
  const sentence = paper.sentences[index];
  if (!sentence) return false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const word = paper.tokens[at]?.lower ?? '';
    if (/^\d/.test(word) || POINTERS.has(word)) return true;
  }
  return false;
}

const POINTERS = new Set([
  'table',
  'tables',
  'figure',
  'figures',
  'fig',
  'figs',
  'supplementary',
  'appendix',
  'supplement',
]);
