import type { Recognition } from '../recognition/mention';
import { firstWhere } from '../text/first-where';
import type { PaperText, SentenceText } from '../text/paper-text';
import { AUXILIARIES, NO_VERBS, words } from './sentence-verbs';

/** Reads what a sentence is about. */
export type TermReader = (sentence: SentenceText) => ReadonlySet<string>;

/**
 * The words of a sentence that say what it is about, each once: word stems, figures of more than one digit, the words of
 * an abbreviation written out as the paper defines it, and the identifiers of the things it names, so that "PD-L1" and
 * "CD274" are one.
 */
export function contentTerms(paper: PaperText, { mentions, abbreviations }: Recognition): TermReader {
  const textOf = ({ start, end }: { start: number; end: number }): string => paper.prose.text.slice(start, end);
  const longForms = new Map(abbreviations.map(({ short, long }) => [textOf(short), stemsOf(textOf(long))]));
  return ({ start, end, firstToken, endToken }) => {
    const terms = new Set<string>();
    for (let at = firstToken; at < endToken; at++) {
      const token = paper.tokens[at];
      if (!token) continue;
      const long = longForms.get(token.text);
      if (long) long.forEach((stem) => terms.add(stem));
      else if (saysSomething(token.lower)) terms.add(stemOf(token.lower));
    }
    for (let at = firstWhere(mentions, (mention) => mention.start >= start); at < mentions.length; at++) {
      const mention = mentions[at];
      if (!mention || mention.start >= end) break;
      if (mention.id !== null) terms.add(`=${mention.id}`);
    }
    return terms;
  };
}

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
    `a an the this that these those it its their our his her they them he she we you i one two other others same no
    also however thus therefore moreover furthermore respectively overall most more less some any each many several few
    there here then very well et al eg ie fig figure table data result results study studies finding findings show shows
    showed shown suggest suggests suggested suggesting found observed demonstrated demonstrate indicate indicates
    conclusion conclusions background methods compared versus p ci vs`,
  ),
]);
