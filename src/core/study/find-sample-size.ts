import type { Span, StudyDesign } from '../analysis';
import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { groupsIn, type PeopleGroup, type TokenRange } from './add-groups';
import type { Place } from './design-rule';
import { speaksOfOtherStudy } from './other-study';
import { placeSentences } from './places';
import { type SampleSizeRule, sampleSizeRules } from './rules/sample-size';
import { peopleWords, studyWords } from './rules/word-classes';
import { isShorthandCount } from './shorthand-count';
import { spanOfTokens } from '../text/span-of-tokens';

/** Humans analysed in the own study. The span is the number itself, or from the first to the last number of a sum. */
export interface SampleSizeFinding extends Span {
  readonly value: number;
}

interface Candidate extends SampleSizeFinding {
  readonly score: number;
  readonly listed: boolean;
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
/** Studies of so few people that each may be told of. */
const ofFew: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['case_report', 'human_experiment', 'qualitative']);
/** In other studies a smaller number counts readers, or those to whom something happened. */
const FEWEST = 5;
const ENOUGH = 3;
/** A review counts the people of other studies: only a stated total will do. */
const ENOUGH_IN_REVIEWS = 6;
/** A list of groups in brackets is enough by itself: `tea (n = 20) or coffee (n = 22)`. */
const LISTED = 4;
/** Taken from a number after a larger one in the same sentence. */
const PART = 2;

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
  const fewest = ofFew.has(designs[0]?.design ?? 'cohort') ? 1 : FEWEST;
  for (const wanted of ['title', 'abstract', 'methods', 'results'] as const) {
    const found = best(candidatesIn(paper, places, wanted), enough, fewest);
    if (found) return found;
  }
  return designs[0]?.design === 'case_report' ? singlePatient(paper, places) : null;
}

function candidatesIn(paper: PaperText, places: readonly (Place | null)[], wanted: Place): readonly Candidate[] {
  return paper.sentences.flatMap((sentence, index) =>
    places[index] === wanted && !speaksOfOtherStudy(paper, sentence)
      ? countsIn(paper, sentence, paper.sentences[index + 1])
      : [],
  );
}

/** The highest score; the first of equals. */
function best(candidates: readonly Candidate[], enough: number, fewest: number): SampleSizeFinding | null {
  let top: Candidate | null = null;
  for (const candidate of candidates)
    if (candidate.value >= fewest && (candidate.score >= enough || isWholeList(candidate)))
      if (!top || candidate.score > top.score) top = candidate;
  return top && { value: top.value, start: top.start, end: top.end };
}

function isWholeList({ listed, score }: Candidate): boolean {
  return listed && score >= LISTED;
}

function countsIn(paper: PaperText, sentence: SentenceText, next: SentenceText | undefined): readonly Candidate[] {
  const { tokens } = paper;
  const groups = groupsIn(paper, sentence, next);
  const hits = groups.length > 0 ? hitsIn(paper, sentence) : [];
  let above = 0;
  return groups.map((group) => {
    const scored = scoreOf(group, hits);
    const plain =
      opensSectionOnPeople(paper, sentence, group.first) || isShorthandCount(paper, sentence, group.first.firstToken);
    const alone = plain ? Math.max(scored, ENOUGH) : scored;
    const score = group.value < above ? alone - PART : alone;
    if (alone > 0) above = Math.max(above, group.value);
    const span = spanOfTokens(tokens, group.first.firstToken, group.endToken);
    return { value: group.value, score, listed: group.listed, ...span };
  });
}

/** `PARTICIPANTS: 84 school children.` */
function opensSectionOnPeople(paper: PaperText, sentence: SentenceText, { firstToken }: TokenRange): boolean {
  const section = sentence.section === null ? undefined : paper.sections[sentence.section];
  if (!section || firstToken !== sentence.firstToken) return false;
  return peopleWords.has((/^[a-z]+/i.exec(section.title)?.[0] ?? '').toLowerCase());
}

function hitsIn({ tokens }: PaperText, { firstToken, endToken }: SentenceText): readonly PhraseHit<SampleSizeRule>[] {
  const opens = (hit: PhraseHit<SampleSizeRule>): boolean => tokens[hit.firstToken]?.text === 'Of';
  return matcher.find(tokens, firstToken, endToken).filter((hit) => !(hit.value.within && opens(hit)));
}

/** The sum over the rules with words near the number; a list of groups needs none, but some may speak against it. */
function scoreOf(group: PeopleGroup, hits: readonly PhraseHit<SampleSizeRule>[]): number {
  const near = new Set(hits.filter((hit) => isNear(hit, group.first)).map(({ value }) => value));
  let score = group.listed ? LISTED : 0;
  for (const rule of near)
    if (!(rule.single && group.added) && !(group.listed && rule.weight > 0 && !rule.last)) score += rule.weight;
  return score;
}

/** The words stand before, after or around the count. */
function isNear({ value: rule, firstToken, endToken }: PhraseHit<SampleSizeRule>, count: TokenRange): boolean {
  if (firstToken < count.firstToken && endToken > count.endToken) return rule.around === true;
  if (endToken <= count.firstToken) return endToken > count.firstToken - rule.before;
  return firstToken >= count.endToken && firstToken < count.endToken + rule.after;
}

/** The report of one patient counts one: where age is told, else where the patient is first named. */
function singlePatient(paper: PaperText, places: readonly (Place | null)[]): SampleSizeFinding | null {
  for (const single of singlePatientMatchers)
    for (const [index, { firstToken, endToken }] of paper.sentences.entries()) {
      const hit =
        places[index] && places[index] !== 'label' ? single.find(paper.tokens, firstToken, endToken)[0] : undefined;
      if (hit) return { value: 1, ...spanOfTokens(paper.tokens, hit.firstToken, hit.endToken) };
    }
  return null;
}

const singlePatientMatchers = [
  [
    'a|an # - year|month|week|day - old',
    'a|an ~6 , aged # years|months|weeks|days',
    'a|an # - year|month|week|day - old ~3 woman|man|boy|girl|male|female|patient|child|infant',
    'a|an # year|month|week|day old',
  ],
  [
    'of a|one case',
    'a|an|one|single|the|our ~2 patient|woman|man|boy|girl|infant|baby|newborn|neonate|toddler|teenager',
    'a|an|one|single|the|our patient|woman|man|boy|girl|infant|child|adolescent',
  ],
].map((phrases) => compilePhrases(phrases.map((phrase) => ({ phrase, value: true }))));
