/**
 * How the lexicon writes text: a byte below 128 is an ASCII character; one from 128 to 222 stands for a frequent run of
 * characters, one from 223 to 254 with the byte after it for a frequent word; 255 is followed by the two bytes of one
 * UTF-16 code unit, low byte first.
 */
export interface Shorthand {
  /** Run `i` is the byte `FIRST_RUN + i`. */
  readonly runs: readonly string[];
  /** Word `i` is the bytes `FIRST_WORD + (i >> 8)` and `i & 255`. */
  readonly words: readonly string[];
}

export const FIRST_RUN = 128;
export const FIRST_WORD = 223;
export const UNIT_FOLLOWS = 255;
export const MOST_RUNS = FIRST_WORD - FIRST_RUN;
export const MOST_WORDS = (UNIT_FOLLOWS - FIRST_WORD) << 8;

export function readShorthand(bytes: Uint8Array, start: number, end: number, { runs, words }: Shorthand): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < FIRST_RUN) text += String.fromCharCode(byte);
    else if (byte < FIRST_WORD) text += runs[byte - FIRST_RUN] ?? '';
    else if (byte < UNIT_FOLLOWS) text += words[((byte - FIRST_WORD) << 8) | (bytes[++at] ?? 0)] ?? '';
    else text += String.fromCharCode((bytes[++at] ?? 0) | ((bytes[++at] ?? 0) << 8));
  }
  return text;
}
