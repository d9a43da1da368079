import type { Span } from '../../analysis';
import type { AbbreviationDefinition } from '../mention';
import { alignAnySpelling } from './align-short-form';
import { looksLikeShortForm } from './short-form';

/** The heading vouches for its entries, so that the letters only have to be there. Tuned by reading lists in papers. */
const LEAST_ALIGNMENT = 0.35;
const MOST_LONG_FORM_LENGTH = 100;

/** What stands between a short form and its long form, the surest first. A colon or dash may be part of either form. */
const DIVIDERS: readonly RegExp[] = [/\t/u, /\s?=\s?/u, /:\s/u, /\s[-–—]\s/u, /,\s/u, /[–—]/u];

/** A comma before the next short form and its divider: "AK = actinic keratosis, BCC = basal cell carcinoma". */
const COMMA_BEFORE_ENTRY = /,\s(?=[^\s,;:=–—]{1,15}(?:\s?=|:\s|\s[-–—]\s|[–—]))/gu;
const LEAD = /^\s*(?:the\s)?(?:abbreviations?(?:\sused)?(?:\sare|\sis)?\s?:\s?)?/iu;

/** Short forms in one sentence below a heading "Abbreviations", even a single one; spans are offsets in `text`. */
export function definitionsInGlossary(text: string): AbbreviationDefinition[] {
  return entriesOf(text).flatMap((entry) => readEntry(text, entry) ?? []);
}

/** Semicolons divide a list; where it has none, the commas before a short form do. */
function entriesOf(text: string): Span[] {
  const entries: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(text.includes(';') ? /;/gu : COMMA_BEFORE_ENTRY)) {
    entries.push({ start, end: index });
    start = index + 1;
  }
  return [...entries, { start, end: text.length }];
}

function readEntry(text: string, { start, end }: Span): AbbreviationDefinition | null {
  const entry = text.slice(start, end).replace(/[\s.]{1,4}$/u, '');
  const from = LEAD.exec(entry)?.[0].length ?? 0;
  for (const divider of DIVIDERS) {
    const found = divider.exec(entry.slice(from));
    if (!found) continue;
    const shortText = entry.slice(from, from + found.index);
    const longFrom = from + found.index + found[0].length;
    const longText = withoutShortForm(entry.slice(longFrom), shortText);
    if (!isDefinedBy(shortText, longText)) continue;
    return {
      short: { start: start + from, end: start + from + shortText.length },
      long: { start: start + longFrom, end: start + longFrom + longText.length },
    };
  }
  return null;
}

/** "MRI = magnetic resonance imaging (MRI)". */
function withoutShortForm(longText: string, shortText: string): string {
  const again = ` (${shortText})`;
  return longText.endsWith(again) ? longText.slice(0, -again.length) : longText;
}

/** Whether the words of an entry hold the letters of its short form. */
export function isDefinedBy(shortText: string, longText: string): boolean {
  if (!looksLikeShortForm(shortText) || shortText.length < 2) return false;
  if (longText.length > MOST_LONG_FORM_LENGTH || longText.length < shortText.length + 2) return false;
  const aligned = alignAnySpelling(shortText, longText);
  return aligned !== null && aligned.score >= LEAST_ALIGNMENT;
}
