/**
 * How the lexicon writes text: one byte an ASCII character; a byte from 128 to 254 stands for a frequent run of
 * characters (`shorthand[byte - 128]`, chosen when the lexicon is compiled); 255 is followed by the two bytes of one
 * UTF-16 code unit, low byte first.
 */
export const FIRST_SHORTHAND = 128;
export const MOST_SHORTHANDS = 127;
export const UNIT_FOLLOWS = 255;

export function readShorthand(bytes: Uint8Array, start: number, end: number, shorthand: readonly string[]): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < FIRST_SHORTHAND) text += String.fromCharCode(byte);
    else if (byte === UNIT_FOLLOWS) text += String.fromCharCode((bytes[++at] ?? 0) | ((bytes[++at] ?? 0) << 8));
    else text += shorthand[byte - FIRST_SHORTHAND] ?? '';
  }
  return text;
}
