import { hashText, mixIn, seedOf, toFeature } from '../../learned/feature-hash';
import { formsOf, type WordForms } from './word-shape';

/** How far a token looks to either side. */
export const REACH = 3;

const enum Kind {
  word = 1,
  lower,
  folded,
  shape,
  brief,
  prefix,
  suffix,
  gram,
  length,
  neighbourFolded,
  neighbourBrief,
  neighbourSuffix,
  pair,
  wordPair,
  triple,
  beyond,
}

const LONGEST_AFFIX = 5;
const LONGEST_LENGTH = 12;

/** What a word says of itself, wherever it stands. */
export function ownFeatures(text: string): number[] {
  const forms = formsOf(text);
  const { lower, folded, shape, brief } = forms;
  const features = [
    feature(Kind.word, text),
    feature(Kind.lower, lower),
    feature(Kind.folded, folded),
    feature(Kind.shape, shape),
    feature(Kind.brief, brief),
    toFeature(mixIn(seedOf(Kind.length), Math.min(text.length, LONGEST_LENGTH))),
  ];
  for (let size = 1; size <= LONGEST_AFFIX && size < lower.length; size++) {
    features.push(toFeature(hashText(seedOf(Kind.prefix, size), lower, 0, size)));
    features.push(toFeature(hashText(seedOf(Kind.suffix, size), lower, lower.length - size)));
  }
  addGrams(`^${lower.slice(0, 40)}$`, features);
  return features;
}

function addGrams(text: string, features: number[]): void {
  for (const size of [3, 4]) {
    for (let at = 0; at + size <= text.length; at++) {
      features.push(toFeature(hashText(seedOf(Kind.gram, size), text, at, at + size)));
    }
  }
}

/** What a word says of the token that stands `offset` tokens before it. */
export function neighbourFeatures(text: string, offset: number): number[] {
  const { folded, brief } = formsOf(text);
  const features = [toFeature(hashText(seedOf(Kind.neighbourFolded, offset), folded))];
  if (Math.abs(offset) <= 2) {
    features.push(toFeature(hashText(seedOf(Kind.neighbourBrief, offset), brief)));
    features.push(toFeature(hashText(seedOf(Kind.neighbourSuffix, offset), folded, Math.max(0, folded.length - 3))));
  }
  return features;
}

function feature(kind: Kind, text: string): number {
  return toFeature(hashText(seedOf(kind), text));
}

/** The forms of a token's neighbourhood that are looked at together; each is hashed once for every word. */
export interface WordHashes {
  readonly folded: number;
  readonly brief: number;
  /** Letters or digits in it. */
  readonly isWord: boolean;
}

export function hashesOf(text: string): WordHashes {
  const { folded, brief }: WordForms = formsOf(text);
  return {
    folded: hashText(seedOf(Kind.pair), folded),
    brief: hashText(seedOf(Kind.pair), brief),
    isWord: /[a-z0-9]/i.test(text) || (text.charCodeAt(0) >= 128 && /[\p{L}\p{N}]/u.test(text)),
  };
}

const NO_WORD: WordHashes = { folded: 1, brief: 1, isWord: false };

/**
 * What words say together: pairs around token `at`, and the next words beyond a punctuation mark. `words` are those of the
 * sentence. Adds to `features`, as this runs for every token.
 */
export function addJointFeatures(words: readonly WordHashes[], at: number, features: number[]): void {
  const here = words[at] ?? NO_WORD;
  const before = words[at - 1] ?? NO_WORD;
  const after = words[at + 1] ?? NO_WORD;
  features.push(pairOf(Kind.pair, 0, before.folded, here.folded));
  features.push(pairOf(Kind.pair, 1, here.folded, after.folded));
  features.push(pairOf(Kind.pair, 2, before.folded, after.folded));
  features.push(pairOf(Kind.triple, 0, pairOf(Kind.triple, 1, before.brief, here.brief), after.brief));
  if (!before.isWord) {
    const beyond = words[at - 2] ?? NO_WORD;
    features.push(pairOf(Kind.beyond, 0, beyond.folded, here.folded));
  }
  if (!after.isWord) {
    const beyond = words[at + 2] ?? NO_WORD;
    features.push(pairOf(Kind.beyond, 1, here.folded, beyond.folded));
  }
}

function pairOf(kind: Kind, place: number, a: number, b: number): number {
  return toFeature(mixIn(mixIn(mixIn(seedOf(kind, place), a), b >>> 7), b));
}
