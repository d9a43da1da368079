import type { Span } from '../analysis';
import type { Recognition } from '../recognition/mention';
import { firstWhere } from '../text/first-where';
import type { PaperText, SentenceText } from '../text/paper-text';
import { AUXILIARIES, NO_VERBS, words } from './sentence-verbs';

export interface TermReader {
  /** What a sentence is about: the numbers of its terms, each once. A term has the same number all through a paper. */
  readonly read: (sentence: SentenceText) => readonly number[];
  /** Whether a term is the identifier of a thing named. */
  readonly isName: (term: number) => boolean;
}

/**
 * The terms of a sentence say what it is about: word stems, figures of more than one digit, the words of an abbreviation
 * written out as the paper defines it, unless it names a thing, and the identifiers of the things that it names, so that
 * "PD-L1" and "CD274" are one.
 */
export function contentTerms(paper: PaperText, { mentions, abbreviations }: Recognition): TermReader {
  const numbers = new Map<string, number>();
  const names = new Set<number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const textOf = ({ start, end }: Span): string => paper.prose.text.slice(start, end);
  const termsOfWord = new Map<string, readonly number[]>();
  const named = new Set(mentions.flatMap((mention) => (mention.id === null ? [] : [textOf(mention)])));
  for (const { short, long } of abbreviations)
    if (!named.has(textOf(short))) termsOfWord.set(textOf(short), stemsOf(textOf(long)).map(numberOf));
  const termsOf = (text: string, lower: string): readonly number[] => {
    const known = termsOfWord.get(text);
    if (known) return known;
    const terms = saysSomething(lower) ? [numberOf(stemOf(lower))] : NOTHING;
    termsOfWord.set(text, terms);
    return terms;
  };
  const read = ({ start, end, firstToken, endToken }: SentenceText): readonly number[] => {
    const terms = new Set<number>();
    for (let at = firstToken; at < endToken; at++) {
      const token = paper.tokens[at];
      if (token) for (const term of termsOf(token.text, token.lower)) terms.add(term);
    }
    for (let at = firstWhere(mentions, (mention) => mention.start >= start); at < mentions.length; at++) {
      const mention = mentions[at];
      if (!mention || mention.start >= end) break;
      if (mention.id === null) continue;
      const name = numberOf(`=${mention.id}`);
      names.add(name);
      terms.add(name);
    }
    return [...terms];
  };
  return { read, isName: (term) => names.has(term) };
}

const NOTHING: readonly never[] = [];

const stemsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(saysSomething)
    .map(stemOf);

function saysSomething(lower: string): boolean {
  if (/^\d/.test(lower)) return lower.length > 1;
  return lower.length > 1 && /^\p{L}/u.test(lower) && !EMPTY.has(lower);
}

/** Of a word its beginning, which "association" shares with "associated"; figures stand as they are. */
const STEM = 7;

function stemOf(lower: string): string {
  if (/^\d/.test(lower)) return lower;
  const singular = /[^siu]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
  return singular.slice(0, STEM);
}

const EMPTY: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...NO_VERBS,
  ...words(
    `a an the this that these those it its their our his her they him she we you i one two other others same no
    also however thus therefore moreover furthermore respectively overall most more less some any each many several few
    there here then very well et al eg ie fig figure table data result results study studies finding findings show shows
    showed shown suggest suggests suggested suggesting found observed demonstrated demonstrate indicate indicates
    conclusion conclusions background methods compared p ci vs`,
  ),
]);
