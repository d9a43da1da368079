import { onlyLexicon } from '../../core/knowledge';
import type { Lexicon } from '../../core/lexicon/lexicon';
import { buildContext } from '../../core/recognition/build-context';
import type { Proposal, RecognitionContext } from '../../core/recognition/context';
import { dictionaryMarks } from '../../core/recognition/tagger/dictionary-marks';
import { ruleMarks } from '../../core/recognition/tagger/rule-marks';
import { BEGIN, END, INSIDE, OUTSIDE, SINGLE } from '../../core/recognition/tagger/tag-set';
import { addMarkFeatures, type Marks } from '../../core/recognition/tagger/mark-features';
import { addJointFeatures, REACH } from '../../core/recognition/tagger/word-features';
import { PLACES, type WordEntry, wordTable } from '../../core/recognition/tagger/word-table';
import type { SentenceText } from '../../core/text/paper-text';
import { readPaper } from '../../core/text/read-paper';
import type { TaggedDocument, TaggedType } from './tagged-document';

export interface TrainingSentence {
  /** Index of its document. */
  readonly document: number;
  readonly corpus: number;
  /** Features of all tokens one after the other; those of token `i` end at `ends[i]`. */
  readonly features: Uint32Array;
  readonly ends: Uint32Array;
  readonly labels: Uint8Array;
}

/** Of sentences without a name or a hint of one, every how many-th is kept: they are many and teach little. */
const KEEP_EMPTY = 4;

/** Reads documents as the engine does, and labels the tokens of their names. */
export function sentenceReader(
  lexicon: Lexicon,
  type: TaggedType,
  propose: (context: RecognitionContext) => Proposal[],
): (document: TaggedDocument, index: number, corpus: number) => TrainingSentence[] {
  const entryOf = wordTable(null);
  return (document, index, corpus) => {
    const context = buildContext(readPaper(document.text, 'plaintext'), onlyLexicon(lexicon));
    const rows = [...dictionaryMarks(context), ruleMarks(propose(context), type, context.tokens.length)];
    const labels = labelTokens(context, document);
    return context.sentences.flatMap(({ firstToken, endToken }: SentenceText, at) => {
      const own = labels.slice(firstToken, endToken);
      const marks = rows.map((row) => row.subarray(firstToken, endToken));
      const isEmpty = own.every((label) => label === OUTSIDE) && marks.at(-1)?.every((mark) => mark === 0);
      if (isEmpty && at % KEEP_EMPTY !== 0) return [];
      const texts = context.tokens.slice(firstToken, endToken).map(({ text }) => text);
      return [{ document: index, corpus, labels: own, ...flatten(sentenceFeatures(texts, marks, entryOf)) }];
    });
  };
}

function flatten(lists: readonly (readonly number[])[]): Pick<TrainingSentence, 'features' | 'ends'> {
  let end = 0;
  return { features: Uint32Array.from(lists.flat()), ends: Uint32Array.from(lists, (list) => (end += list.length)) };
}

/** The longest of names that overlap; a token that a name only cuts into belongs to it. */
function labelTokens({ paper, tokens }: RecognitionContext, { spans }: TaggedDocument): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const places = tokens.map(({ start, end }) => paper.prose.toSource(start, end));
  const sorted = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of sorted) {
    const first = places.findIndex(({ end }) => end > span.start);
    if (first < 0) continue;
    let end = first;
    while (end < places.length && (places[end]?.start ?? Infinity) < span.end) end++;
    if (end > first && labels.subarray(first, end).every((label) => label === OUTSIDE)) writeLabels(labels, first, end);
  }
  return labels;
}

function writeLabels(labels: Uint8Array, first: number, end: number): void {
  if (end === first + 1) {
    labels[first] = SINGLE;
    return;
  }
  labels.fill(INSIDE, first, end);
  labels[first] = BEGIN;
  labels[end - 1] = END;
}

/** All features of every token of a sentence: what `createTaggers` sums up by word, here one by one. `rows` are those of the dictionary, then the rules'. */
function sentenceFeatures(
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
