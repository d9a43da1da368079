import type { Span } from '../analysis';

const NUMBERS = /\[\s?\d{1,4}[a-z]?(?:\s?[,;–—-]\s?\d{1,4}[a-z]?)*\s?\]/gu;
const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[⁻,‐–-][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*/gu;
const ET_AL = /\bet al\b\.?/gu;
const YEAR = /\b(?:18|19|20)\d\d[a-z]?\b/u;
const LONGEST_GROUP = 400;

/**
 * Citations of other work in the prose: `[3,4-6]`, raised numbers, `(Smith et al., 2019; Doe 2020)`, `Smith et al. [3]`,
 * `Smith and Doe (2019)`; with those that only markup showed. In order, not overlapping.
 */
export function findCitations(text: string, marked: readonly Span[]): Span[] {
  const found = [...marked, ...numbered(text), ...raised(text), ...parenthesised(text), ...named(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  let reached = 0;
  for (const span of found) {
    if (span.start < reached) continue;
    kept.push(span);
    reached = span.end;
  }
  return kept;
}

/** Not the bounds of an interval: `95% CI [12, 34]`, `range [3-9]`, `= [1, 2]`. */
function numbered(text: string): Span[] {
  return spansOf(text, NUMBERS).filter(
    ({ start }) =>
      !/(?:\bCIs?|interval|range|IQR|between|=|∈)[\s:,]*$/u.test(text.slice(Math.max(0, start - 14), start)),
  );
}

/** Raised numbers after a word or a stop; after a digit or a unit they are powers. */
function raised(text: string): Span[] {
  return spansOf(text, RAISED).filter(({ start }) => {
    const before = text.slice(Math.max(0, start - 4), start);
    return /(?:\p{Ll}{3}|[.,;)\]”"])$/u.test(before) && !/(?:^|[\s/·])[cdkmµμn]?m$/u.test(before);
  });
}

/** Brackets that hold a name and a year: `(reviewed in Smith et al., 2019; Doe 2020)`. */
function parenthesised(text: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '(' || char === '[') open = at;
    else if (char === '\n') open = -1;
    else if ((char === ')' || char === ']') && open >= 0) {
      if (at - open < LONGEST_GROUP && isAuthorYear(text.slice(open + 1, at))) found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return found;
}

const AUTHOR_YEAR =
  /\p{Lu}[\p{L}'’-]{1,30}(?:,?\set al\.?|,?\s(?:and|&)\s\p{Lu}[\p{L}'’-]{1,30})?,?\s(?:18|19|20)\d\d[a-z]?$/u;

/** One of the parts between semicolons ends in a name and a year, after other years are left aside. */
function isAuthorYear(group: string): boolean {
  if (!YEAR.test(group)) return false;
  return group.split(';').some((part) => {
    const first = /^.{0,120}?\b(?:18|19|20)\d\d[a-z]?\b/u.exec(part.trim())?.[0];
    return (
      first !== undefined &&
      AUTHOR_YEAR.test(first) &&
      !/\b(?:in|since|until|from|of|to|by|on|January|February|March|April|May|June|July|August|September|October|November|December)\s(?:18|19|20)\d\d$/u.test(
        first,
      )
    );
  });
}

/** `Smith et al.`, with the number or year that follows; and `Smith and Doe (2019)`. */
function named(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(ET_AL)) {
    const start = startOfName(text, match.index);
    if (start < 0) continue;
    const end = match.index + match[0].length;
    found.push({ start, end: end + followingReference(text, end) });
  }
  for (const match of text.matchAll(
    /\p{Lu}[\p{L}'’-]{1,30} (?:and|&) \p{Lu}[\p{L}'’-]{1,30} \((?:19|20)\d\d[a-z]?\)/gu,
  ))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** The capitalised name before `et al.`; -1 when there is none. */
function startOfName(text: string, etAl: number): number {
  const name = /\p{Lu}[\p{L}'’.-]{1,30},?\s$/u.exec(text.slice(Math.max(0, etAl - 34), etAl))?.[0];
  return name === undefined ? -1 : etAl - name.length;
}

function followingReference(text: string, from: number): number {
  const rest = text.slice(from, from + 60);
  return (
    /^,?\s?(?:\((?:19|20)\d\d[a-z]?(?:,\s?(?:19|20)\d\d[a-z]?){0,5}\)|(?:19|20)\d\d[a-z]?\b|\[\d[\d,;\s–-]{0,40}\]|\uFFFC)/u.exec(
      rest,
    )?.[0].length ?? 0
  );
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
