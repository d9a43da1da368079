import { foldWords, type Gap, needsJoint, separatorOf, widenGap, type Word } from '../lexicon/fold';
import type { Piece } from '../lexicon/fold-token';
import { hashOf, joinHash, mix, powerOf } from '../lexicon/key-hash';
import { hasFittingCase, type TermSpelling } from './term-spelling';
import type { OwnTerm, OwnTermMatch, Terminology } from './terminology';

/** A term and how it is looked for. */
export interface SpeltTerm {
  readonly term: OwnTerm;
  readonly spelling: TermSpelling;
}

interface Index {
  /** By key and by singular key. */
  readonly entries: ReadonlyMap<string, readonly SpeltTerm[]>;
  readonly mayBegin: PrefixFilter;
}

/** Longer runs of tokens are no name; it bounds the walk over a text that is hyphens throughout. */
const MOST_TOKENS = 200;

const NONE: readonly OwnTermMatch[] = [];
const never = () => NONE;

/**
 * Indexes terms by their folded keys (see `lexicon/fold.ts`), so that they are found in the spellings in which the
 * lexicon's names are. The cost of a paper does not grow with the number of terms.
 */
export function indexTerms(terms: readonly SpeltTerm[]): Terminology['matcherFor'] {
  if (terms.length === 0) return () => never;
  const entries = new Map<string, SpeltTerm[]>();
  for (const spelt of terms) {
    const { spelling } = spelt;
    for (const key of new Set([spelling.key, spelling.singularKey ?? spelling.key])) {
      const there = entries.get(key);
      if (there) there.push(spelt);
      else entries.set(key, [spelt]);
    }
  }
  const index = { entries, mayBegin: filterPrefixes([...entries.keys()]) };
  return (words) => {
    const pieces = foldWords(words);
    return (at) => matchAt(index, words, pieces, at);
  };
}

type PrefixFilter = (hash: number) => boolean;

/** Whether some key begins with what has this hash; now and then it says so of one that does not. */
function filterPrefixes(keys: readonly string[]): PrefixFilter {
  const count = keys.reduce((sum, key) => sum + key.length, 0);
  const size = 2 ** Math.max(10, Math.ceil(Math.log2(count * 8)));
  const bits = new Uint32Array(size / 32);
  for (const key of keys) {
    let hash = 0;
    for (let end = 0; end < key.length; end++) {
      hash = joinHash(hash, key.charCodeAt(end), powerOf(1));
      const bit = mix(hash) & (size - 1);
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return (hash) => {
    const bit = mix(hash) & (size - 1);
    return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  };
}

/** Reads on from one token as long as some key begins with what has been read. */
function matchAt(index: Index, words: readonly Word[], pieces: readonly Piece[], at: number): readonly OwnTermMatch[] {
  const first = pieces[at]?.letter ?? pieces[at];
  if (!first || first.key === '' || !mayBeginWith(index, first)) return NONE;
  const found: OwnTermMatch[] = [];
  let run: Run = { key: '', hash: 0, joints: [] };
  let before: Piece | null = null;
  let gap: Gap = 'none';
  for (let i = at; i < Math.min(words.length, at + MOST_TOKENS); i++) {
    const word = words[i];
    const piece = i === at ? first : pieces[i];
    if (!word || !piece) break;
    if (before) gap = widenGap(gap, word, piece.key === '');
    if (piece.key === '') continue;
    if (before) run = separate(run, before, piece, gap);
    const term = termHere(index, run, piece, () => textOf(words, at, i));
    if (term) found.push({ term, endToken: i + 1 });
    if (!mayGoOn(index, run.hash, piece)) break;
    run = { ...run, key: run.key + piece.key, hash: joinHash(run.hash, piece.hash, piece.power) };
    before = piece;
    gap = 'none';
  }
  return found.reverse();
}

/** What has been read, as a key, and where the name must have joints (see `fold.ts`). */
interface Run {
  readonly key: string;
  readonly hash: number;
  readonly joints: readonly number[];
}

function separate(run: Run, before: Piece, after: Piece, gap: Gap): Run {
  const separator = separatorOf(before, after, gap);
  const key = run.key + separator;
  const hash = separator === '' ? run.hash : joinHash(run.hash, hashOf(separator), powerOf(1));
  return { key, hash, joints: needsJoint(before, after, gap) ? [...run.joints, key.length] : run.joints };
}

function mayGoOn({ mayBegin }: Index, hash: number, piece: Piece): boolean {
  return mayBegin(joinHash(hash, piece.hash, piece.power));
}

/** Nearly all tokens of a text end here. */
function mayBeginWith(index: Index, first: Piece): boolean {
  return mayGoOn(index, 0, first) || (first.singular !== null && mayGoOn(index, 0, first.singular));
}

/** The words as they stand, else with the last in the singular. */
function termHere({ entries }: Index, { key, joints }: Run, last: Piece, textOf: () => string): OwnTerm | null {
  const keys = last.singular ? [key + last.key, key + last.singular.key] : [key + last.key];
  for (const whole of keys) {
    const entry = entries.get(whole)?.find(({ spelling }) => {
      return joints.every((joint) => spelling.joints.includes(joint)) && hasFittingCase(spelling, textOf());
    });
    if (entry) return entry.term;
  }
  return null;
}

function textOf(words: readonly Word[], from: number, last: number): string {
  let text = '';
  for (let i = from; i <= last; i++) text += words[i]?.text ?? '';
  return text;
}
