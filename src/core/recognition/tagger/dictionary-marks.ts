import type { EntityType } from '../../analysis';
import type { NameKind } from '../../lexicon/lexicon';
import type { LexiconHit, RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import type { Marks } from './mark-features';

/** The types whose names are told to a tagger, one row of marks each. */
export const DICTIONARY_ROWS: readonly EntityType[] = [
  'gene',
  'cellType',
  'therapy',
  'chemical',
  'disease',
  'cellLine',
  'species',
];

/** Where in a name a token stands. */
const enum Place {
  begin,
  inside,
  end,
  single,
}
const PLACES = 4;

/** How much a kind of name is trusted: approved names, their synonyms, the rest. */
const TRUST: Readonly<Record<NameKind, number>> = {
  preferred: 0,
  name: 0,
  exact: 1,
  previous: 2,
  designation: 2,
  related: 2,
  broad: 2,
  narrow: 2,
};

/** One row of marks over all tokens for each of `DICTIONARY_ROWS`: the longest names of the type, from left to right. */
export function dictionaryMarks({ hits, tokens }: RecognitionContext): Marks[] {
  const rows = DICTIONARY_ROWS.map(() => new Uint8Array(tokens.length));
  const ends = DICTIONARY_ROWS.map(() => 0);
  for (const hit of hits) {
    DICTIONARY_ROWS.forEach((type, row) => {
      if (hit.firstToken < (ends[row] ?? 0)) return;
      const trust = trustIn(hit, type);
      const marks = rows[row];
      if (trust === null || !marks) return;
      markSpan(marks, hit, trust);
      ends[row] = hit.endToken;
    });
  }
  return rows;
}

/** The best kind of name that the words are of this type; null when they are none. */
function trustIn({ senses }: LexiconHit, type: EntityType): number | null {
  let best: number | null = null;
  for (const sense of senses) if (sense.type === type) best = Math.min(best ?? 2, TRUST[sense.kind]);
  return best;
}

/** @param group marks of different groups are told apart, 0 and up. */
export function markSpan(marks: Marks, { firstToken, endToken }: TokenSpan, group: number): void {
  const base = 1 + group * PLACES;
  if (endToken === firstToken + 1) {
    marks[firstToken] = base + Place.single;
    return;
  }
  marks.fill(base + Place.inside, firstToken, endToken);
  marks[firstToken] = base + Place.begin;
  marks[endToken - 1] = base + Place.end;
}
