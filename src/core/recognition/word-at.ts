import type { Token } from '../text/paper-text';

/** Lower-cased token text; empty outside the text. Independent of locale. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–']);

export function isHyphen(word: string): boolean {
  return HYPHENS.has(word);
}

/** Whether white space stands between a token and the one before it. */
export function isSpaced(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced ?? true;
}
