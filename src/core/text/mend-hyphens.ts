import { joinsLines } from './align-text';
import type { Line } from './read-lines';

/** Beginnings of words that keep their hyphen more often than not. */
const PREFIXES = new Set(
  (
    'all anti auto beta bio cell co cross de drug dose double early ex extra first follow gamma gene half high hyper hypo ill ' +
    'immune inter intra ipsi late left life line long low meta mid mono multi near neo non off one over para part peri poly post ' +
    'pre pro quasi re right second self semi short single small sub super third three time trans tri two ultra under well wild'
  ).split(' '),
);

/**
 * Tells for a text wrapped at some width which hyphens at the end of a line belong to the wrapping and not to the word:
 * `resis-` + `tance` when the text has "resistance" elsewhere, or has neither part as a word of its own.
 */
export function hyphenMender(source: string): (line: Line, next: Line) => boolean {
  let known: ReadonlySet<string> | null = null;
  return (line, next) => {
    if (!joinsLines(source, line.end)) return false;
    const left = /(?:^|[\s(])(\p{L}\p{Ll}{1,19})-$/u.exec(
      source.slice(Math.max(line.start, line.end - 24), line.end),
    )?.[1];
    const right = /^\p{Ll}{2,20}(?![\p{L}\p{N}-])/u.exec(source.slice(next.start, next.start + 24))?.[0];
    if (left === undefined || right === undefined) return false;
    known ??= wordsOf(source);
    const first = left.toLowerCase();
    if (known.has(first + right)) return true;
    return !PREFIXES.has(first) && !known.has(first) && !known.has(right);
  };
}

/** Words in lower case; those that a line end cuts in two are left out. */
function wordsOf(source: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of source.replace(/-[ \t]{0,4}\r?\n[ \t]{0,40}\p{L}+/gu, '-').matchAll(/\p{L}+-?/gu))
    if (!word.endsWith('-')) words.add(word.toLowerCase());
  return words;
}
