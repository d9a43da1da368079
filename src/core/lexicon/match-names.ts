import type { Token } from '../text/paper-text';
import {
  foldName,
  foldWords,
  needsJoint,
  separatorOf,
  splitName,
  widenGap,
  type FoldedName,
  type Gap,
  type Word,
} from './fold';
import type { Piece } from './fold-token';
import { hashOf, joinHash, mix, powerOf } from './key-hash';
import { NAME_KINDS } from './format';
import type { Lexicon, LexiconMatch, Sense } from './lexicon';
import type { LexiconViews } from './lexicon-views';
import { conceptOfName, nameKind, nameText } from './read-concept';

/** No name in the tables has more tokens than this, hyphens counted. */
const MOST_TOKENS = 24;

const NONE: readonly LexiconMatch[] = [];

const NO_SENSES: readonly Sense[] = [];

/** A run of tokens as one key, and where a name with that key must have joints. */
interface Run {
  readonly key: string;
  readonly joints: readonly number[];
  /** "DCs": two letters in the plural. Never a gene. */
  readonly isShortPlural: boolean;
}

export function matcherOf(views: LexiconViews): Pick<Lexicon, 'match' | 'lookup'> {
  const folded = new WeakMap<readonly Token[], readonly Piece[]>();
  const names = new Map<number, FoldedName>();
  const piecesOf = (tokens: readonly Token[]) => {
    let pieces = folded.get(tokens);
    if (!pieces) folded.set(tokens, (pieces = foldWords(tokens)));
    return pieces;
  };
  const sensesAt: SensesAt = (hash, run) => sensesOf(views, names, hash, run);
  return {
    match: (tokens, at) => matchAt(views, tokens, piecesOf(tokens), at, sensesAt),
    lookup: (name) => {
      const words = splitName(name);
      const last = matchAt(views, words, foldWords(words), 0, sensesAt)[0];
      return last?.endToken === words.length ? last.senses : [];
    },
  };
}

type SensesAt = (hash: number, run: () => Run) => readonly Sense[];

function matchAt(
  views: LexiconViews,
  words: readonly Word[],
  pieces: readonly Piece[],
  at: number,
  sensesAt: SensesAt,
): readonly LexiconMatch[] {
  let found: LexiconMatch[] | null = null;
  let hash = 0;
  let before: Piece | null = null;
  let gap: Gap = 'none';
  const end = Math.min(pieces.length, at + MOST_TOKENS);
  for (let i = at; i < end; i++) {
    const word = words[i];
    const piece = pieceAt(pieces, i, at);
    if (!word || !piece) break;
    if (before) gap = widenGap(gap, word, piece.key === '');
    if (piece.key === '') {
      if (before) continue;
      break;
    }
    if (before) {
      const separator = separatorOf(before, piece, gap);
      if (separator !== '') hash = joinHash(hash, hashOf(separator), powerOf(1));
    }
    const whole = mix(joinHash(hash, piece.hash, piece.power));
    const { singular } = piece;
    if (singular) {
      const senses = sensesAt(mix(joinHash(hash, singular.hash, singular.power)), () =>
        runOf(words, pieces, at, i, true),
      );
      if (senses.length > 0) (found ??= []).push({ endToken: i + 1, senses });
    }
    if (!hasPrefix(views, whole)) break;
    const senses = sensesAt(whole, () => runOf(words, pieces, at, i, false));
    if (senses.length > 0) found = withSenses(found, i + 1, senses);
    hash = joinHash(hash, piece.hash, piece.power);
    before = piece;
    gap = 'none';
  }
  return found?.reverse() ?? NONE;
}

/** A name never begins with a bare number that was a letter: at its start "V" is the letter. */
function pieceAt(pieces: readonly Piece[], i: number, at: number): Piece | undefined {
  const piece = pieces[i];
  return i === at && piece?.numeral && piece.first === 'digit' ? piece.numeral : piece;
}

/** The spelling as it stands comes before the singular of the same words. */
function withSenses(found: LexiconMatch[] | null, endToken: number, senses: readonly Sense[]): LexiconMatch[] {
  const singular = found?.at(-1);
  if (!found || singular?.endToken !== endToken) return [...(found ?? []), { endToken, senses }];
  const seen = new Set(senses.map((sense) => sense.concept));
  const both = [...senses, ...singular.senses.filter((sense) => !seen.has(sense.concept))];
  return [...found.slice(0, -1), { endToken, senses: both }];
}

function hasPrefix(views: LexiconViews, hash: number): boolean {
  const bit = hash % (views.prefixBits.length * 32);
  return ((views.prefixBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function runOf(words: readonly Word[], pieces: readonly Piece[], at: number, last: number, singular: boolean): Run {
  const joints: number[] = [];
  let key = '';
  let before: Piece | null = null;
  let gap: Gap = 'none';
  for (let i = at; i <= last; i++) {
    const word = words[i];
    const piece = pieceAt(pieces, i, at);
    if (!word || !piece) break;
    if (before) gap = widenGap(gap, word, piece.key === '');
    if (piece.key === '') continue;
    if (before) {
      key += separatorOf(before, piece, gap);
      if (needsJoint(before, piece, gap)) joints.push(key.length);
    }
    key += i === last && singular && piece.singular ? piece.singular.key : piece.key;
    before = piece;
    gap = 'none';
  }
  return { key, joints, isShortPlural: singular && key.length < 3 };
}

/** The senses of all names whose key is that of the run, best kind first; hashes may collide, so keys are compared. */
function sensesOf(
  views: LexiconViews,
  names: Map<number, FoldedName>,
  hash: number,
  runTo: () => Run,
): readonly Sense[] {
  const low = hash & 0xffff;
  const end = views.keyBucket[(hash >>> 16) + 1] ?? 0;
  let entry = views.keyBucket[hash >>> 16] ?? 0;
  while (entry < end && (views.keyLow[entry] ?? 0) < low) entry++;
  if (entry >= end || views.keyLow[entry] !== low) return NO_SENSES;
  const run = runTo();
  const senses: Sense[] = [];
  for (; entry < end && views.keyLow[entry] === low; entry++) {
    const name = views.keyName[entry] ?? 0;
    if (!isSpelling(run, foldedName(views, names, name))) continue;
    const sense = senseOf(views, name);
    if (!run.isShortPlural || sense.type !== 'gene') senses.push(sense);
  }
  return senses.length > 1 ? bestOfEach(senses) : senses;
}

function foldedName(views: LexiconViews, names: Map<number, FoldedName>, name: number): FoldedName {
  let folded = names.get(name);
  if (!folded) names.set(name, (folded = foldName(nameText(views, name))));
  return folded;
}

function isSpelling(run: Run, name: FoldedName): boolean {
  if (run.key !== name.key && run.key !== name.singularKey) return false;
  return run.joints.every((joint) => name.joints.includes(joint));
}

function senseOf(views: LexiconViews, name: number): Sense {
  const concept = conceptOfName(views, name);
  const type = views.meta.classes[views.conceptClass[concept] ?? 0]?.type ?? 'gene';
  return { concept, type, kind: nameKind(views, name), name: nameText(views, name) };
}

/** One sense a concept, by its most trusted name. */
function bestOfEach(senses: readonly Sense[]): readonly Sense[] {
  const trust = (sense: Sense) => NAME_KINDS.indexOf(sense.kind);
  const sorted = [...senses].sort((a, b) => trust(a) - trust(b) || a.concept - b.concept);
  const seen = new Set<number>();
  return sorted.filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}
