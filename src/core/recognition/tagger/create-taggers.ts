import type { SentenceText } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import { bestSpans, type Chain, marginalsOf, probabilityOf } from './chain';
import { dictionaryMarks } from './dictionary-marks';
import { addMarkFeatures, type Marks } from './mark-features';
import { ruleMarks } from './rule-marks';
import { LABELS } from './tag-set';
import type { TaggedSpan, Tagger } from './tagger';
import type { TaggerModel } from './tagger-model';
import { addJointFeatures, REACH } from './word-features';
import { PLACES, type WordEntry, wordTable } from './word-table';

/** Taggers that share what they read of the words. */
export function createTaggers(models: readonly TaggerModel[]): Tagger[] {
  const entryOf = wordTable(models);
  const marksOf = rememberMarks();
  return models.map((model, index) => ({
    type: model.meta.type,
    tag: (context, proposals) => {
      const rows = [...marksOf(context), ruleMarks(proposals, model.meta.type, context.tokens.length)];
      return context.sentences.flatMap((sentence) => tagSentence({ model, index, context, rows, entryOf }, sentence));
    },
  }));
}

interface Reading {
  readonly model: TaggerModel;
  /** Of the model among those of the word table. */
  readonly index: number;
  readonly context: RecognitionContext;
  readonly rows: readonly Marks[];
  readonly entryOf: (text: string) => WordEntry;
}

/** The dictionary is the same for all taggers of a paper. */
function rememberMarks(): (context: RecognitionContext) => readonly Marks[] {
  const known = new WeakMap<RecognitionContext, readonly Marks[]>();
  return (context) => {
    const marks = known.get(context) ?? dictionaryMarks(context);
    known.set(context, marks);
    return marks;
  };
}

function tagSentence(reading: Reading, { firstToken, endToken }: SentenceText): TaggedSpan[] {
  const { model, context } = reading;
  const length = endToken - firstToken;
  const emissions = emissionsOf(reading, firstToken, length);
  const chain: Chain = { length, emissions, steps: Float64Array.from(model.meta.steps) };
  const spans = bestSpans(chain);
  if (spans.length === 0) return [];
  const marginals = marginalsOf(chain);
  return spans.map(({ first, end }) => ({
    firstToken: firstToken + first,
    endToken: firstToken + end,
    ...context.spanOf(firstToken + first, firstToken + end),
    confidence: calibrate(probabilityOf(marginals, { first, end }, length), model.meta.calibration),
  }));
}

/** The score of every label for every token of a sentence. */
function emissionsOf(reading: Reading, firstToken: number, length: number): Float64Array {
  const { model, index, context, rows, entryOf } = reading;
  const entries = context.tokens.slice(firstToken, firstToken + length).map(({ text }) => entryOf(text));
  const hashes = entries.map((entry) => entry.hashes);
  const sentenceRows = rows.map((marks) => marks.subarray(firstToken, firstToken + length));
  const edge = entryOf('');
  const emissions = new Float64Array(length * LABELS);
  const features: number[] = [];
  for (let at = 0; at < length; at++) {
    for (let place = 0; place < PLACES; place++) {
      const sums = (entries[at + place - REACH] ?? edge).sums[index];
      for (let label = 0; label < LABELS; label++)
        emissions[at * LABELS + label] = (emissions[at * LABELS + label] ?? 0) + (sums?.[place * LABELS + label] ?? 0);
    }
    features.length = 0;
    addJointFeatures(hashes, at, features);
    addMarkFeatures(sentenceRows, at, features);
    model.addWeights(features, emissions, at * LABELS);
  }
  return emissions;
}

function calibrate(probability: number, { slope, offset }: { slope: number; offset: number }): number {
  const p = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.round(100 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)))) / 100;
}

/** All features of every token of a sentence, as training needs them. */
export function sentenceFeatures(
  texts: readonly string[],
  rows: readonly Marks[],
  entryOf: (text: string) => WordEntry,
): number[][] {
  const entries = texts.map(entryOf);
  const hashes = entries.map((entry) => entry.hashes);
  const edge = entryOf('');
  return texts.map((_, at) => {
    const features: number[] = [];
    for (let place = 0; place < PLACES; place++)
      features.push(...((entries[at + place - REACH] ?? edge).features[place] ?? []));
    addJointFeatures(hashes, at, features);
    addMarkFeatures(rows, at, features);
    return features;
  });
}
