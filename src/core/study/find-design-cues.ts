import type { SourceKind, Span, StudyDesign } from '../analysis';
import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { Statement } from '../statements/statement';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { DesignRule, OtherStudyRule, Place } from './design-rule';
import { placeSentences } from './places';
import { noOwnStudyRule, sentenceOfReview, sentenceWithoutOwnStudy, structureRule } from './read-structure';
import { designRules } from './rules/all-design-rules';
import { otherStudyRules, ownStudyPhrases } from './rules/other-studies';
import { animalWords, peopleWords, studyWords } from './rules/word-classes';
import { spanOfTokens } from '../text/span-of-tokens';

/** Words for a design, in prose offsets. */
export interface DesignCue extends Span {
  readonly rule: DesignRule;
  /** Index into `PaperText.sentences`. */
  readonly sentence: number;
  /** The rule's weight, less where the place says little about the authors' own study. */
  readonly worth: number;
}

type Reading = { readonly design: DesignRule } | { readonly other: OtherStudyRule } | 'own';

const matcher = compilePhrases<Reading>(
  [
    ...designRules.flatMap((rule) => {
      const value = { design: rule };
      return rule.phrases.map((phrase) => ({ phrase, value }));
    }),
    ...otherStudyRules.flatMap((rule) => {
      const value = { other: rule };
      return rule.phrases.map((phrase) => ({ phrase, value }));
    }),
    ...ownStudyPhrases.map((phrase) => ({ phrase, value: 'own' as const })),
  ],
  studyWords,
);

/** How much design words count by place: the abstract speaks of the own study, an introduction of everybody's. */
const placeWorth: Readonly<Record<Place, number>> = {
  title: 1.5,
  label: 1,
  abstract: 1,
  methods: 0.5,
  results: 0.25,
  body: 0.1,
};
const BACKGROUND_WORTH = 0.75;

/** Words such as "cells" and "recombinant" say little about the design of a paper that is about patients. */
const CLINICAL_WORTH = 0.4;
const CLINICAL_SHARE = 0.4;
const VOCABULARY: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['in_vitro', 'in_silico']);
const VOCABULARY_WEIGHT = 2;

/** The head of notes says what they are, not what the paper is. */
const IN_HEADS = new Set(['design.narrative_review.title', 'design.narrative_review.label']);

/** All words that speak for a design of the authors' own study, in order. */
export function findDesignCues(
  paper: PaperText,
  statements: readonly Statement[],
  source: SourceKind | null = null,
): readonly DesignCue[] {
  const places = placeSentences(paper);
  const cited = citedSentences(paper);
  const clinical = isAboutPeople(paper, places);
  const found = paper.sentences.flatMap((sentence, index) => {
    const place = places[index];
    if (!place) return [];
    const hits = matcher.find(paper.tokens, sentence.firstToken, sentence.endToken);
    const own = place === 'title' || hits.some(({ value }) => value === 'own');
    const background = !own && statements[index]?.role === 'background';
    const worth = placeWorth[place] * (background ? BACKGROUND_WORTH : 1);
    return ownDesignHits(hits, place, cited.has(index)).map(({ hit, rule }) => ({
      ...spanOf(paper, hit),
      rule,
      sentence: index,
      worth: rule.weight * worth * (clinical && isVocabulary(rule) ? CLINICAL_WORTH : 1),
    }));
  });
  const onAnimals = found.some(({ rule }) => rule.design === 'animal' && rule.weight >= VOCABULARY_WEIGHT);
  const inAnimals = onAnimals ? designsNotInAnimals(paper, places) : NONE;
  const ofStudy = source === 'notes' ? found.filter(({ rule }) => !IN_HEADS.has(rule.id)) : found;
  return [...ofStudy.filter(({ rule }) => !inAnimals.has(rule.design)), ...structuralCues(paper, places)];
}

function structuralCues(paper: PaperText, places: readonly (Place | null)[]): readonly DesignCue[] {
  return [
    { rule: structureRule, index: sentenceOfReview(paper) },
    { rule: noOwnStudyRule, index: sentenceWithoutOwnStudy(paper, places) },
  ].flatMap(({ rule, index }) => {
    const sentence = index === null ? undefined : paper.sentences[index];
    if (index === null || !sentence) return [];
    return [{ rule, sentence: index, worth: rule.weight, start: sentence.start, end: sentence.end }];
  });
}

/** The design words of a sentence that are about the authors' own study. */
function ownDesignHits(
  hits: readonly PhraseHit<Reading>[],
  place: Place,
  cited: boolean,
): { hit: PhraseHit<Reading>; rule: DesignRule }[] {
  const own = place === 'title' || hits.some(({ value }) => value === 'own');
  if (cited && !own) return [];
  const others = hits.flatMap(({ value }) => (value !== 'own' && 'other' in value ? [value.other] : []));
  const blocking =
    place === 'title' ? others.filter((rule) => rule.blocks) : others.filter((rule) => rule.absolute || !own);
  return hits.flatMap((hit) => {
    if (hit.value === 'own' || !('design' in hit.value)) return [];
    const rule = hit.value.design;
    if (rule.where && !rule.where.includes(place)) return [];
    return blocking.some((other) => blocks(other, rule.design)) ? [] : [{ hit, rule }];
  });
}

function blocks(other: OtherStudyRule, design: StudyDesign): boolean {
  return !other.blocks || other.blocks.includes(design);
}

function isVocabulary({ design, weight }: DesignRule): boolean {
  return VOCABULARY.has(design) && weight < VOCABULARY_WEIGHT;
}

/** Many sentences of the title and abstract speak of patients or participants. */
function isAboutPeople(paper: PaperText, places: readonly (Place | null)[]): boolean {
  const abstract = paper.sentences.filter((_, index) => places[index] === 'title' || places[index] === 'abstract');
  const people = abstract.filter((sentence) => hasPeople(paper, sentence));
  return people.length > 1 && people.length >= abstract.length * CLINICAL_SHARE;
}

/** Where more is said of animals than of people it is the animals that were randomised, treated or compared. */
function designsNotInAnimals(paper: PaperText, places: readonly (Place | null)[]): ReadonlySet<StudyDesign> {
  let animals = 0;
  let people = 0;
  for (const [index, sentence] of paper.sentences.entries()) {
    if (places[index] !== 'title' && places[index] !== 'abstract') continue;
    if (hasPeople(paper, sentence)) people++;
    else if (hasWord(paper, sentence, animalWords)) animals++;
  }
  if (animals < FEWEST_ON_ANIMALS || animals <= people) return new Set();
  return people === 0 ? ofPeople : assignedToPeople;
}

const NONE: ReadonlySet<StudyDesign> = new Set();
const FEWEST_ON_ANIMALS = 2;
const assignedToPeople: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'rct',
  'nonrandomised_trial',
  'cross_sectional',
  'case_control',
  'human_experiment',
]);
const ofPeople: ReadonlySet<StudyDesign> = new Set<StudyDesign>([...assignedToPeople, 'cohort', 'case_report']);

function hasPeople(paper: PaperText, sentence: SentenceText): boolean {
  return hasWord(paper, sentence, peopleWords);
}

function hasWord({ tokens }: PaperText, { firstToken, endToken }: SentenceText, words: ReadonlySet<string>): boolean {
  for (let at = firstToken; at < endToken; at++) if (words.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function spanOf(paper: PaperText, hit: PhraseHit<unknown>): Span {
  return spanOfTokens(paper.tokens, hit.firstToken, hit.endToken);
}

/** Indexes of the sentences that cite other work. */
function citedSentences(paper: PaperText): ReadonlySet<number> {
  const cited = new Set<number>();
  let at = 0;
  paper.sentences.forEach((sentence: SentenceText, index) => {
    while (at < paper.citations.length && (paper.citations[at]?.end ?? 0) <= sentence.start) at++;
    if ((paper.citations[at]?.start ?? Infinity) < sentence.end) cited.add(index);
  });
  return cited;
}
