import type { AbbreviationDefinition } from '../mention';
import { alignAnySpelling } from './align-short-form';
import { looksLikeShortForm } from './short-form';

/** A list names its entries without any other cue, so letters must fit well. */
const LEAST_ALIGNMENT = 0.7;

/** "TNF, tumour necrosis factor; IL, interleukin" and "TNF = tumour necrosis factor"; spans are offsets in `text`. */
export function definitionsInList(text: string): AbbreviationDefinition[] {
  if (!/[;=:,–—-]/.test(text)) return [];
  const found: AbbreviationDefinition[] = [];
  const entries = [...text.matchAll(/[^;.]+/g)];
  for (const { 0: entry, index } of entries) {
    const definition = readEntry(entry, index);
    if (definition) found.push(definition);
  }
  const isList = found.length > 1 || (found.length === 1 && /=|^\s*abbreviations?\b/i.test(text));
  return isList ? found : [];
}

function readEntry(entry: string, offset: number): AbbreviationDefinition | null {
  const lead = /^\s*(?:abbreviations?(?: used)?\s*:?\s*)?/i.exec(entry)?.[0].length ?? 0;
  const divider = /,\s|\s?[=:]\s?|\s[–—-]\s/.exec(entry.slice(lead));
  if (!divider || divider.index === 0) return null;
  const shortText = entry.slice(lead, lead + divider.index).trimEnd();
  const longStart = lead + divider.index + divider[0].length;
  const longText = entry.slice(longStart).trimEnd();
  if (!looksLikeShortForm(shortText) || longText.length > 100) return null;
  const aligned = alignAnySpelling(shortText, longText);
  if (!aligned || aligned.score < LEAST_ALIGNMENT || aligned.start > 0) return null;
  return {
    short: { start: offset + lead, end: offset + lead + shortText.length },
    long: { start: offset + longStart, end: offset + longStart + longText.length },
  };
}
