import type { Token } from '../../text/paper-text';
import type { Modifier } from './read-modifier';
import { isHyphen, isSpaced, wordAt } from '../word-at';

/** How a paper writes that a cell carries a marker, or does not. */
const PLUS: ReadonlySet<string> = new Set(['+', '⁺', '＋', 'hi', 'high', 'bright', 'int', 'pos', 'positive', 'plus']);
const MINUS: ReadonlySet<string> = new Set([
  '-',
  '−',
  '⁻',
  '–',
  'lo',
  'low',
  'dim',
  'neg',
  'negative',
  'minus',
  'null',
]);
const GLUED_LEVELS = /^([\p{L}\d]+?)(?:hi|high|lo|low|int|dim|bright|neg|pos)$/u;
/** CD8, CD45RA, hCD33, CD11c: a marker even without a sign, as in "CD8 T cells". */
const CD = /^[hm]?cd\d+[a-z]{0,3}$/;
/** Enough to make a cell type of a bare "cell": "CD34+ cells", "Foxp3+ cells". */
const SURFACE_MARKER = /^(?:[hm]?cd\d+[a-z]{0,3}|foxp3)$/;
const MOST_NAME_TOKENS = 5;

/** The surface marker that ends before token `end`: "CD8+", "CD4(+)", "PD-1hi", "CD45RA−", "CD8-positive", "CD8". */
export function markerBefore(tokens: readonly Token[], end: number, floor: number): Modifier | null {
  const sign = signBefore(tokens, end, floor);
  if (sign && isGenotype(tokens, sign.firstToken, end)) return null;
  if (sign) return nameBefore(tokens, sign.firstToken, end, floor, sign.positive);
  return bareMarker(tokens, end, floor);
}

interface Sign {
  readonly firstToken: number;
  readonly positive: boolean;
}

function signBefore(tokens: readonly Token[], end: number, floor: number): Sign | null {
  let at = end - 1;
  const bracketed = wordAt(tokens, at) === ')' && wordAt(tokens, at - 2) === '(';
  if (bracketed) at--;
  const word = wordAt(tokens, at);
  const positive = PLUS.has(word);
  if (at < floor || !(positive || MINUS.has(word))) return null;
  if (bracketed) return { firstToken: at - 1, positive };
  const isWordSign = /^[a-z]/.test(word);
  // A bare hyphen is a sign only where it ends a word ("CD8- T cells"), not inside one ("CD8-T").
  if (isHyphen(word) && !isSpaced(tokens, end)) return null;
  return { firstToken: isWordSign && isHyphen(wordAt(tokens, at - 1)) ? at - 1 : at, positive };
}

/** "Crx-/-", "Brca1+/-", "ESG1-null": what was done to the genes is no part of a cell's name. "CD28-null" is a marker. */
function isGenotype(tokens: readonly Token[], sign: number, end: number): boolean {
  if (wordAt(tokens, end - 1) === 'null') return !CD.test(wordAt(tokens, sign - 1));
  return wordAt(tokens, sign - 1) === '/' || wordAt(tokens, sign + 1) === '/';
}

/** The name that a sign stands on: CD names, or an unspaced run with a capital or digit in it ("HLA-DR", "Ki67"). */
function nameBefore(
  tokens: readonly Token[],
  nameEnd: number,
  end: number,
  floor: number,
  positive: boolean,
): Modifier | null {
  const last = nameEnd - 1;
  if (last < floor) return null;
  const first = nameStart(tokens, last, floor);
  const text = tokens
    .slice(first, nameEnd)
    .map((token) => token.text)
    .join('');
  const isNumber = /^\d+$/.test(text);
  // "CD 4+ cells"
  if (isNumber && first > floor && wordAt(tokens, first - 1) === 'cd')
    return marker(first - 1, end, positive ? `cd${text}` : '');
  if (isNumber || !looksLikeMarker(text)) return null;
  return marker(first, end, positive ? (tokens[last]?.text.toLowerCase() ?? '') : '');
}

/** First token of an unspaced run that ends with `last`. */
function nameStart(tokens: readonly Token[], last: number, floor: number): number {
  let first = last;
  while (first - 1 >= floor && last - first < MOST_NAME_TOKENS && !isSpaced(tokens, first) && joins(tokens, first - 1))
    first--;
  while (first < last && !isNamePart(tokens[first]?.text ?? '')) first++;
  return first;
}

function joins(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return isNamePart(text) || isHyphen(text) || text === '/';
}

function isNamePart(text: string): boolean {
  return /^[\p{L}\d]+$/u.test(text);
}

function looksLikeMarker(text: string): boolean {
  return text.length >= 2 && /^[\p{L}\d]/u.test(text) && /[\p{Lu}\d]/u.test(text);
}

/** "CD8 T cells", "CD8-T cells", "PD-1hi" */
function bareMarker(tokens: readonly Token[], end: number, floor: number): Modifier | null {
  const at = end - 1;
  const word = wordAt(tokens, at);
  if (CD.test(word)) return marker(at, end, word);
  if (/^\d+$/.test(word) && wordAt(tokens, at - 1) === 'cd' && at - 1 >= floor) return marker(at - 1, end, `cd${word}`);
  const glued = GLUED_LEVELS.exec(tokens[at]?.text ?? '');
  if (!glued || !/[\dA-Z]/.test(glued[1] ?? '')) return null;
  return nameBefore(tokens, end, end, floor, true);
}

function marker(firstToken: number, endToken: number, name: string): Modifier {
  return {
    firstToken,
    endToken,
    rule: 'cell.marker',
    defining: SURFACE_MARKER.test(name),
    weight: name === '' ? 0 : 4,
    name,
  };
}
