import type { Span } from '../../analysis';
import type { AbbreviationDefinition } from '../mention';
import { alignAnySpelling } from './align-short-form';
import { looksLikeShortForm } from './short-form';
import { trim, wordBefore, wordsBefore } from './words-before';

/** Alignments below this are chance. Tuned on med1250-a. */
const LEAST_ALIGNMENT = 0.55;

/** A long form with commas, "BTEX (benzene, toluene, ethylbenzene and xylene)": nearly every letter begins a word. */
const LEAST_FOR_LIST = 0.85;

/** A single letter is often a panel or a group: it must be the initial of the word before it. */
const LEAST_FOR_ONE_LETTER = 1;

/** Definitions in one sentence by brackets, in either direction; spans are offsets in `text`. */
export function definitionsInBrackets(text: string, brackets: readonly Span[]): AbbreviationDefinition[] {
  const found: AbbreviationDefinition[] = [];
  for (const bracket of brackets) {
    if (isInsideName(text, bracket)) continue;
    const definition =
      shortFormInBracket(text, bracket) ?? longFormInBracket(text, bracket) ?? bothInBracket(text, bracket);
    if (definition) found.push(definition);
  }
  return found;
}

/**
 * Whether a bracket is part of a chemical name or formula: "N-(1-naphthyl)", "dibenzo[a,d]", "[3H]thymidine". A missing
 * space after a word, "factor(TNF)", and what follows a short form, "(CTX)/m2", are no such sign.
 */
function isInsideName(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 2);
  const after = text.charAt(end + 1);
  if (/[\p{L}\p{N}]/u.test(after) && text.charAt(start - 1) === '[') return true;
  if (!/[\p{L}\p{N}\-]/u.test(before)) return false;
  return !(/\p{Ll}/u.test(before) && /^\p{Lu}{2}/u.test(text.slice(start, Math.min(start + 2, end))));
}

/** "tumour necrosis factor (TNF)", also "(TNF; 10 ng/ml)" and "(EC 1.11.1.9; GPx)". */
function shortFormInBracket(text: string, bracket: Span): AbbreviationDefinition | null {
  for (const part of partsOf(text, bracket)) {
    const short = withoutLead(text, part);
    const shortText = text.slice(short.start, short.end);
    if (!looksLikeShortForm(shortText)) continue;
    const long = longFormIn(text, wordsBefore(text, bracket.start - 1, shortText), shortText);
    if (long) return { short, long };
  }
  return null;
}

/** "(tumour necrosis factor, TNF)". */
function bothInBracket(text: string, bracket: Span): AbbreviationDefinition | null {
  const parts = partsOf(text, bracket);
  const [long, short] = parts;
  if (parts.length !== 2 || !long || !short) return null;
  const shortText = text.slice(short.start, short.end);
  if (!looksLikeShortForm(shortText) || shortText.length < 2) return null;
  const aligned = longFormIn(text, long, shortText);
  return aligned?.start === long.start ? { short, long } : null;
}

/** The end of `words` that the short form's letters come from. */
function longFormIn(text: string, words: Span, shortText: string): Span | null {
  const aligned = alignAnySpelling(shortText, text.slice(words.start, words.end));
  const least = shortText.length === 1 ? LEAST_FOR_ONE_LETTER : LEAST_ALIGNMENT;
  if (!aligned || aligned.score < least) return null;
  const long = afterOpenBracket(text, { start: words.start + aligned.start, end: words.start + aligned.end });
  return acceptable(shortText, text.slice(long.start, long.end)) ? long : null;
}

/** "TNF (tumour necrosis factor)". */
function longFormInBracket(text: string, bracket: Span): AbbreviationDefinition | null {
  const short = wordBefore(text, bracket.start - 1);
  const shortText = text.slice(short.start, short.end);
  if (!looksLikeShortForm(shortText) || shortText.length < 2) return null;
  const [first] = partsOf(text, bracket);
  const long =
    (first && wholeLongForm(text, first, shortText, LEAST_ALIGNMENT)) ??
    (bracket.end - bracket.start > MOST_BRACKET_LENGTH
      ? null
      : wholeLongForm(text, trim(text, bracket), shortText, LEAST_FOR_LIST));
  return long && { short, long };
}

function wholeLongForm(text: string, long: Span, shortText: string, least: number): Span | null {
  const aligned = alignAnySpelling(shortText, text.slice(long.start, long.end));
  if (!aligned || aligned.score < least || aligned.start > 4) return null;
  const start = long.start + aligned.start;
  return acceptable(shortText, text.slice(start, long.end)) ? { start, end: long.end } : null;
}

/** A long form is longer than its short form, does not hold it as a word, and is more than a number or a symbol. */
function acceptable(shortText: string, longText: string): boolean {
  if (longText.length < shortText.length + 2 || !/\p{L}{3}/u.test(longText)) return false;
  if (/^[([]\p{L}/u.test(longText)) return false;
  if (/^\S*$/u.test(longText) && !/\p{Ll}{3}|\p{L}{5}/u.test(longText)) return false;
  return !longText.split(/[\s,;()\-]+/).includes(shortText);
}

/** What follows the last bracket that is opened and not closed in the span. */
function afterOpenBracket(text: string, span: Span): Span {
  let depth = 0;
  for (let at = span.end - 1; at >= span.start; at--) {
    const char = text.charAt(at);
    if (char === ')' || char === ']') depth++;
    else if (char === '(' || char === '[') depth--;
    if (depth < 0) return { start: at + 1, end: span.end };
  }
  return span;
}

function withoutLead(text: string, part: Span): Span {
  const lead = /^(?:i\.e\.|hereafter|or|termed|abbreviated(?: as)?|called)[,:]?\s/i.exec(
    text.slice(part.start, part.end),
  );
  return trim(text, { start: part.start + (lead?.[0].length ?? 0), end: part.end });
}

const MOST_PARTS = 3;
/** What stands further from the opening bracket is not read: brackets may nest without end. */
const MOST_BRACKET_LENGTH = 200;

/** What semicolons and commas (with a space after them) divide the bracket into: the first few. */
function partsOf(text: string, { start, end: bracketEnd }: Span): Span[] {
  const end = Math.min(bracketEnd, start + MOST_BRACKET_LENGTH);
  const parts: Span[] = [];
  let from = start;
  for (const divider of text.slice(start, end).matchAll(/[;,] | = /g)) {
    if (parts.length === MOST_PARTS) return parts;
    parts.push(trim(text, { start: from, end: start + divider.index }));
    from = start + divider.index + divider[0].length;
  }
  return [...parts, trim(text, { start: from, end })];
}
