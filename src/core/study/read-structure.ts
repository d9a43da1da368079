import { compilePhrases } from '../rules/phrases';
import type { PaperText } from '../text/paper-text';
import type { DesignRule, Place } from './design-rule';
import { ownStudyPhrases, toldPhrases } from './rules/other-studies';

/** A text this long without a section for methods or results has none to report. */
const LONG = 12_000;
const FEWEST_SECTIONS = 3;

/** Not a phrase: what the sections of the paper show. */
export const structureRule: DesignRule = {
  id: 'design.narrative_review.structure',
  title: 'A long paper in sections, none of them for methods or results',
  source: 'IMRAD structure of original research',
  design: 'narrative_review',
  weight: 8,
  phrases: [],
  examples: {
    yes: ['# Title / ## Introduction / ## Types of cell / ## Signals'],
    no: ['# Title / ## Methods / ## Results'],
  },
};

/** Not a phrase: nothing in the text says that its authors did or found something. */
export const noOwnStudyRule: DesignRule = {
  id: 'design.narrative_review.no_own_study',
  title: 'The text never says that its authors did or found something',
  source: 'reading of abstracts of many journals',
  design: 'narrative_review',
  weight: 3,
  phrases: [],
  examples: {
    yes: [
      'Mast cells live in the skin and in the gut of most people. They hold many granules, which are full of histamine. ' +
        'Allergens free the granules from the cells within minutes. Itching follows, and with it the wish to scratch the skin.',
    ],
    no: [
      'Mast cells live in the skin and in the gut of most people. They hold many granules, which are full of histamine. ' +
        'We counted the granules that are freed from the cells within minutes. Itching follows, and with it the wish to scratch the skin.',
      'Good question. Small sample. No controls. Numbers drift. Wording too strong.',
    ],
  },
};

const FEWEST_SENTENCES = 4;
/** Words and marks a sentence, on average: notes and lists have fewer. */
const SHORTEST = 10;
/** A text of others' findings may have one such sentence. */
const MOST_TOLD = 1;

const ownWork = compilePhrases(ownStudyPhrases.map((phrase) => ({ phrase, value: 'own' })));
const told = compilePhrases(toldPhrases.map((phrase) => ({ phrase, value: 'told' })));

/** Index of the first sentence after the title of a short text that reports nothing of its authors' own. */
export function sentenceWithoutOwnStudy(paper: PaperText, places: readonly (Place | null)[]): number | null {
  const indexes = paper.sentences.flatMap((_, index) => (places[index] === 'abstract' ? [index] : []));
  if (indexes.length < FEWEST_SENTENCES || places.some((place) => place === 'methods' || place === 'results'))
    return null;
  let past = 0;
  let length = 0;
  for (const index of indexes) {
    const sentence = paper.sentences[index];
    if (!sentence) continue;
    length += sentence.endToken - sentence.firstToken;
    if (ownWork.find(paper.tokens, sentence.firstToken, sentence.endToken).length > 0) return null;
    if (told.find(paper.tokens, sentence.firstToken, sentence.endToken).length > 0) past++;
  }
  return past <= MOST_TOLD && length >= indexes.length * SHORTEST ? (indexes[0] ?? null) : null;
}

/** Index of the first sentence of a paper whose sections are those of a review; null for all others. */
export function sentenceOfReview(paper: PaperText): number | null {
  const own = paper.sections.filter(
    ({ role }) => role !== 'furniture' && role !== 'references' && role !== 'backmatter',
  );
  const reports = own.some(({ role }) => role === 'methods' || role === 'results');
  if (reports || own.length < FEWEST_SECTIONS || paper.prose.text.length < LONG) return null;
  const first = paper.sentences.findIndex(({ part }) => part === 'paper');
  return first < 0 ? null : first;
}
