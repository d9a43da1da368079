import type { Token } from '../../text/paper-text';
import { BOUNDARY_WORDS } from './boundary-words.table';

export type Side = 'left' | 'right';

/** Natural log odds that a word beside a gene's name belongs to it, from `boundary-words.table.ts`. */
const odds: Readonly<Record<Side, Map<string, number>>> = readTable(BOUNDARY_WORDS);

function readTable(table: string): Record<Side, Map<string, number>> {
  const read = { left: new Map<string, number>(), right: new Map<string, number>() };
  for (const line of table.split('\n')) {
    const [side, key, value] = line.split('\t');
    if ((side === 'left' || side === 'right') && key && value) read[side].set(key, Number(value));
  }
  return read;
}

/** A word next to a span of tokens and the span grown by it. */
export interface NextWord {
  /** What the table knows the word by; `-` marks a hyphen between it and the name. */
  readonly key: string;
  /** The new first token (left) or the new end (right). */
  readonly edge: number;
}

export function belongs(side: Side, { key }: NextWord): boolean {
  return (odds[side].get(key) ?? -1) > 0;
}

/** The word before `firstToken`, over a hyphen or slash if one stands there; null at `from`. */
export function wordBefore(tokens: readonly Token[], firstToken: number, from: number): NextWord | null {
  const joint = jointAt(tokens, firstToken - 1);
  const at = joint ? firstToken - 2 : firstToken - 1;
  const word = tokens[at];
  return word && at >= from && isWord(word) ? { key: keyOf(word.text) + joint, edge: at } : null;
}

export function wordAfter(tokens: readonly Token[], endToken: number, to: number): NextWord | null {
  const joint = jointAt(tokens, endToken);
  const at = joint ? endToken + 1 : endToken;
  const word = tokens[at];
  return word && at < to && isWord(word) ? { key: joint + keyOf(word.text), edge: at + 1 } : null;
}

function jointAt(tokens: readonly Token[], at: number): '' | '-' | '/' {
  const text = tokens[at]?.text ?? '';
  if (text === '/') return '/';
  return /^[-‐‑–]$/.test(text) ? '-' : '';
}

function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Numbers, numerals and letters count as their kind: any of them may tell members of a family apart. */
export function keyOf(word: string): string {
  if (/^\d{1,3}[A-Z]?$/i.test(word)) return '#';
  if (/^(?:I{1,3}|IV|V|VI{1,3}|IX|X)[abAB]?$/.test(word)) return 'IVX';
  if (/^[A-Z]\d?$/.test(word)) return 'A';
  if (/^\p{Script=Greek}\d?$/u.test(word)) return 'alpha';
  return word.toLowerCase();
}
