import { compilePhrases } from '../../rules/phrases';
import { generalWords, onePatientWords, thisPatientWords } from './patient-words';
import { tellingStrengths } from './warned-designs';
import { type ClaimView, cueOf, designCue, isOwnAssertion, phrasesIn, type Warned } from './warning-context';

type Reading = 'general' | 'this patient';
const matcher = compilePhrases<Reading>([
  ...generalWords.map((phrase) => ({ phrase, value: 'general' as const })),
  ...thisPatientWords.map((phrase) => ({ phrase, value: 'this patient' as const })),
]);
const onePatient = compilePhrases(onePatientWords.map((phrase) => ({ phrase, value: true })));

/** Says of patients at large what was seen in one. */
export function findSinglePatientGeneral(view: ClaimView): Warned | null {
  const { grade, statement } = view;
  if (!isOwnAssertion(view) || statement.polarity === 'negated' || !tellingStrengths.has(statement.strength))
    return null;
  if (statement.role === 'background' || statement.role === 'methods') return null;
  if (grade.design !== 'case_report' || !isOfOnePatient(view)) return null;
  const hits = phrasesIn(matcher, view);
  const general = hits.find(({ value }) => value === 'general');
  const design = designCue(view);
  if (!general || !design || hits.some(({ value }) => value === 'this patient')) return null;
  return { words: cueOf(view, general, ''), related: [design] };
}

/** Said as a number, or by the words that show the design. */
function isOfOnePatient({ findings: { paper, study } }: ClaimView): boolean {
  if (study.sampleSize) return study.sampleSize.value === 1;
  const found = study.designs.find(({ design }) => design === 'case_report');
  const sentence = found && paper.sentences[found.sentence];
  if (!sentence) return false;
  return onePatient.find(paper.tokens, sentence.firstToken, sentence.endToken).length > 0;
}
