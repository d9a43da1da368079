import { endOfText } from './find-syntax-error';
import { lineAt } from './parse-json';

/**
 * The line, from 1, on which an annotation begins.
 * @param text valid JSON: an object with a list `items`.
 * @param index of the annotation in the list, from 0.
 */
export function lineOfItem(text: string, index: number): number {
  let at = startOfItems(text);
  for (let passed = 0, depth = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') at = endOfText(text, at) - 1;
    else if (unit === ',' && depth === 0) passed++;
    else if (unit === '{' && depth === 0 && passed === index) break;
    else depth += stepOf(unit);
  }
  return lineAt(text, at);
}

/** After the `[` of the list. */
function startOfItems(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') {
      const end = endOfText(text, at);
      if (depth === 1 && /^"items"\s*:\s*\[/u.test(text.slice(at, end + 20))) return text.indexOf('[', end) + 1;
      at = end - 1;
    } else depth += stepOf(text[at]);
  }
  return 0;
}

function stepOf(unit: string | undefined): number {
  if (unit === '{' || unit === '[') return 1;
  return unit === '}' || unit === ']' ? -1 : 0;
}
