import type { Span, StudyDesign } from '../analysis';
import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { countsOfPeople, type PeopleCount } from './count-people';
import type { Place } from './design-rule';
import { speaksOfOtherStudy } from './other-study';
import { placeSentences } from './places';
import { type SampleSizeRule, sampleSizeRules } from './rules/sample-size';
import { studyWords } from './rules/word-classes';

/** Humans analysed in the own study. The span is the number itself, or from the first to the last number of a sum. */
export interface SampleSizeFinding extends Span {
  readonly value: number;
}

interface Candidate extends SampleSizeFinding {
  readonly score: number;
}

/** Only these designs have people of their own to count. */
const withPeople: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'meta_analysis_rct',
  'rct',
  'nonrandomised_trial',
  'cohort',
  'case_control',
  'cross_sectional',
  'case_report',
  'human_experiment',
  'qualitative',
]);
const ENOUGH = 3;
/** A review counts the people of other studies: only a stated total will do. */
const ENOUGH_IN_REVIEWS = 6;

const matcher = compilePhrases<SampleSizeRule>(
  sampleSizeRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
  studyWords,
);

/** The number of people analysed, or null when the text does not give it plainly. */
export function findSampleSize(
  paper: PaperText,
  designs: readonly { readonly design: StudyDesign }[],
): SampleSizeFinding | null {
  if (!designs.some(({ design }) => withPeople.has(design))) return null;
  const places = placeSentences(paper);
  const enough = designs[0]?.design === 'meta_analysis_rct' ? ENOUGH_IN_REVIEWS : ENOUGH;
  for (const wanted of ['title', 'abstract', 'methods', 'results'] as const) {
    const found = best(candidatesIn(paper, places, wanted), enough);
    if (found) return found;
  }
  return designs[0]?.design === 'case_report' ? singlePatient(paper, places) : null;
}

function candidatesIn(paper: PaperText, places: readonly (Place | null)[], wanted: Place): readonly Candidate[] {
  return paper.sentences.flatMap((sentence, index) =>
    places[index] === wanted && !speaksOfOtherStudy(paper, sentence) ? countsIn(paper, sentence) : [],
  );
}

/** The highest score; the first of equals. */
function best(candidates: readonly Candidate[], enough: number): SampleSizeFinding | null {
  let top: Candidate | null = null;
  for (const candidate of candidates)
    if (candidate.score >= enough && (!top || candidate.score > top.score)) top = candidate;
  return top && { value: top.value, start: top.start, end: top.end };
}

function countsIn(paper: PaperText, sentence: SentenceText): readonly Candidate[] {
  const { tokens } = paper;
  const hits = matcher.find(tokens, sentence.firstToken, sentence.endToken);
  const counts = countsOfPeople(paper, sentence);
  return counts.flatMap((count, index) => {
    const before = counts[index - 1];
    if (before && joins(before, count)) return [];
    const near = new Set(hits.filter((hit) => isNear(hit, count)).map(({ value }) => value));
    const score = [...near].reduce((sum, rule) => sum + rule.weight, 0);
    const { value, lastToken } = addGroup(count, counts[index + 1]);
    return [{ value, score, start: tokens[count.firstToken]?.start ?? 0, end: tokens[lastToken]?.end ?? 0 }];
  });
}

/** The words stand before, after or around the count. */
function isNear({ value: rule, firstToken, endToken }: PhraseHit<SampleSizeRule>, count: PeopleCount): boolean {
  if (firstToken < count.firstToken && endToken > count.endToken) return rule.around === true;
  if (endToken <= count.firstToken) return endToken > count.firstToken - rule.before;
  return firstToken >= count.endToken && firstToken < count.endToken + rule.after;
}

/** `100 patients and 200 healthy volunteers`, `210 females and 160 males`: the text adds the groups itself. */
function addGroup(count: PeopleCount, next: PeopleCount | undefined): { value: number; lastToken: number } {
  return next && joins(count, next)
    ? { value: count.value + next.value, lastToken: next.endToken - 1 }
    : { value: count.value, lastToken: count.endToken - 1 };
}

function joins(count: PeopleCount, next: PeopleCount): boolean {
  return next.firstToken - count.endToken <= next.reach;
}

/** The report of one patient counts one: where age is told, else where the patient is first named. */
function singlePatient(paper: PaperText, places: readonly (Place | null)[]): SampleSizeFinding | null {
  for (const single of singlePatientMatchers)
    for (const [index, { firstToken, endToken }] of paper.sentences.entries()) {
      const hit =
        places[index] && places[index] !== 'label' ? single.find(paper.tokens, firstToken, endToken)[0] : undefined;
      if (hit)
        return {
          value: 1,
          start: paper.tokens[hit.firstToken]?.start ?? 0,
          end: paper.tokens[hit.endToken - 1]?.end ?? 0,
        };
    }
  return null;
}

const singlePatientMatchers = [
  [
    'a|an #-year|month|week|day-old',
    'a|an ~6 , aged # years|months|weeks|days',
    'a|an #-year|month|week|day-old ~3 woman|man|boy|girl|male|female|patient|child|infant',
    'a|an # year|month|week|day old',
  ],
  [
    'of a|one case',
    'a|an|one|single|the|our ~2 patient|woman|man|boy|girl|infant|baby|newborn|neonate|toddler|teenager',
    'a|an|one|single|the|our patient|woman|man|boy|girl|infant|child|adolescent',
  ],
].map((phrases) => compilePhrases(phrases.map((phrase) => ({ phrase, value: true }))));
