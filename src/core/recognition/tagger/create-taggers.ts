import type { SentenceText } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import { bestSpans, type Chain, marginalsOf, probabilityOf } from './chain';
import { DICTIONARY_ROWS, dictionaryMarks } from './dictionary-marks';
import { joinWeights, type JointWeights } from './joint-weights';
import { addMarkFeatures, type Marks } from './mark-features';
import { ruleMarks } from './rule-marks';
import { LABELS } from './tag-set';
import type { TaggedSpan, Tagger } from './tagger';
import type { ModelMeta, TaggerModel } from './tagger-model';
import { addJointFeatures, REACH } from './word-features';
import { PLACES, type WordEntry, wordTable } from './word-table';

/** The rules' row of marks comes after those of the dictionary. */
const RULE_ROW = DICTIONARY_ROWS.length;

/** Taggers that share what they read of the words: all but the hints of each type's rules is looked up once for all. */
export function createTaggers(models: readonly TaggerModel[]): Tagger[] {
  const weights = joinWeights(models);
  const entryOf = wordTable(weights);
  const known = new WeakMap<RecognitionContext, Float32Array>();
  const scoresOf = (context: RecognitionContext): Float32Array => {
    let scores = known.get(context);
    if (!scores) known.set(context, (scores = scorePaper(context, weights, entryOf)));
    return scores;
  };
  return models.map(({ meta }, index) => {
    const steps = Float64Array.from(meta.steps);
    return {
      type: meta.type,
      tag(context, proposals) {
        const scores = scoresOf(context);
        const hints = ruleMarks(meta.hints ? proposals : [], meta.type, context.tokens.length);
        return context.sentences.flatMap((sentence) => {
          const emissions = copyScores(scores, sentence, { width: weights.width, from: index * LABELS });
          addHints(hints, sentence, (features, at) => weights.addOf(index, features, emissions, at));
          return decode(context, sentence, { length: emissions.length / LABELS, emissions, steps }, meta.calibration);
        });
      },
    };
  });
}

/** The score of every label of every model for every token of the paper's sentences, from its words and the dictionary. */
function scorePaper(
  context: RecognitionContext,
  weights: JointWeights,
  entryOf: (text: string) => WordEntry,
): Float32Array {
  const rows = dictionaryMarks(context);
  const scores = new Float32Array(context.tokens.length * weights.width);
  for (const { firstToken, endToken } of context.sentences) {
    const entries: WordEntry[] = [];
    for (let at = firstToken; at < endToken; at++) entries.push(entryOf(context.tokens[at]?.text ?? ''));
    scoreWords(entries, entryOf(''), scores, { width: weights.width, from: firstToken * weights.width });
    const hashes = entries.map((entry) => entry.hashes);
    const marks = rows.map((row) => row.subarray(firstToken, endToken));
    const features: number[] = [];
    for (let at = 0; at < entries.length; at++) {
      features.length = 0;
      addJointFeatures(hashes, at, features);
      addMarkFeatures(marks, at, features);
      weights.add(features, scores, (firstToken + at) * weights.width);
    }
  }
  return scores;
}

interface Layout {
  readonly width: number;
  readonly from: number;
}

/** What each word says of itself and of its neighbours, summed beforehand. */
function scoreWords(
  entries: readonly WordEntry[],
  edge: WordEntry,
  scores: Float32Array,
  { width, from }: Layout,
): void {
  for (let at = 0; at < entries.length; at++) {
    const to = from + at * width;
    for (let place = 0; place < PLACES; place++) {
      const { sums } = entries[at + place - REACH] ?? edge;
      const base = place * width;
      for (let i = 0; i < width; i++) (scores[to + i] as number) += sums[base + i] as number;
    }
  }
}

/** One model's scores for a sentence. */
function copyScores(
  scores: Float32Array,
  { firstToken, endToken }: SentenceText,
  { width, from }: Layout,
): Float64Array {
  const emissions = new Float64Array((endToken - firstToken) * LABELS);
  for (let at = firstToken; at < endToken; at++) {
    const to = (at - firstToken) * LABELS;
    for (let label = 0; label < LABELS; label++) emissions[to + label] = scores[at * width + from + label] as number;
  }
  return emissions;
}

function addHints(
  hints: Marks,
  { firstToken, endToken }: SentenceText,
  addWeights: (features: readonly number[], at: number) => void,
): void {
  const rows = [hints.subarray(firstToken, endToken)];
  const features: number[] = [];
  for (let at = 0; at < endToken - firstToken; at++) {
    features.length = 0;
    addMarkFeatures(rows, at, features, RULE_ROW);
    if (features.length > 0) addWeights(features, at * LABELS);
  }
}

function decode(
  context: RecognitionContext,
  { firstToken }: SentenceText,
  chain: Chain,
  calibration: ModelMeta['calibration'],
): TaggedSpan[] {
  const spans = bestSpans(chain);
  if (spans.length === 0) return [];
  const marginals = marginalsOf(chain);
  return spans.map(({ first, end }) => ({
    firstToken: firstToken + first,
    endToken: firstToken + end,
    ...context.spanOf(firstToken + first, firstToken + end),
    confidence: toBelief(probabilityOf(marginals, { first, end }, chain.length), calibration),
  }));
}

function toBelief(probability: number, { slope, offset }: ModelMeta['calibration']): number {
  const p = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.round(100 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)))) / 100;
}
