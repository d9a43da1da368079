import type { Token } from '../../text/paper-text';

const SIGNS: ReadonlySet<string> = new Set(['-', '−', '–', '+', '~', '∼', '≈']);

/** Index after the number that begins at `at`: `0.05`, `.2096`, `−1.2`, `3 × 10−8`, `1.5e-7`; 0 when there is none. */
export function endOfNumber(tokens: readonly Token[], at: number): number {
  const start = SIGNS.has(textAt(tokens, at)) && tokens[at + 1]?.spaced === false ? at + 1 : at;
  const end = endOfDecimal(tokens, start);
  return end === 0 ? 0 : endOfExponent(tokens, end);
}

function endOfDecimal(tokens: readonly Token[], at: number): number {
  const text = textAt(tokens, at);
  if (text === '.' && tokens[at + 1]?.spaced === false && isDigits(textAt(tokens, at + 1))) return at + 2;
  return isDigits(text) ? at + 1 : 0;
}

/** `× 10−8`, `× 10 - 8`, `e-7`. */
function endOfExponent(tokens: readonly Token[], at: number): number {
  const sign = textAt(tokens, at);
  const power = /^[×x*]$/iu.test(sign) && textAt(tokens, at + 1) === '10' ? at + 2 : /^e$/iu.test(sign) ? at + 1 : 0;
  if (power === 0) return at;
  const digits = SIGNS.has(textAt(tokens, power)) || textAt(tokens, power) === '^' ? power + 1 : power;
  return isDigits(textAt(tokens, digits)) ? digits + 1 : at;
}

function isDigits(text: string): boolean {
  return /^\d[\d.,·]*$/u.test(text);
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
