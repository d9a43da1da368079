import { MASK, type Token } from './paper-text';

const enum Class {
  space,
  letter,
  digit,
  mark,
  /** `.`, `,` and `·`: join digits to one number. */
  joiner,
  highSurrogate,
  other,
}

const ASCII = 128;
const asciiClasses = Uint8Array.from({ length: ASCII }, (_, code) => classOfAscii(code));

/**
 * Words, numbers and single punctuation characters of a text, in order. Letters and digits are not split (`CD8`, `p53`),
 * decimals and thousands stay whole (`0.05`, `1,204`), every punctuation character and every MASK is its own token.
 * An unpaired surrogate is a token like any other character.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === Class.space) {
      spaced = true;
      at++;
      continue;
    }
    const end = endOfToken(text, at, kind);
    const word = text.slice(at, end);
    tokens.push({ start: at, end, text: word, lower: word.toLowerCase(), spaced });
    spaced = false;
    at = end;
  }
  return tokens;
}

function endOfToken(text: string, start: number, kind: Class): number {
  if (kind === Class.letter) return endOfWord(text, start + 1);
  if (kind === Class.digit) return endOfNumber(text, start + 1);
  if (kind === Class.highSurrogate) return endOfSurrogates(text, start);
  return start + 1;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordClass(classAt(text, at))) at++;
  return at;
}

/** `0.05`, `1,204`, `10·5`, `4.2.1`; `18F` and `5FU` are words, but after a decimal the unit is a word of its own. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  let joined = false;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === Class.digit) at++;
    else if (kind === Class.joiner && joinsNumber(text, at)) {
      joined = true;
      at++;
    } else break;
  }
  return joined ? at : endOfWord(text, at);
}

function joinsNumber(text: string, at: number): boolean {
  if (at + 1 >= text.length || classAt(text, at + 1) !== Class.digit) return false;
  return text[at] !== ',' || isThousands(text, at);
}

/** A comma joins only before exactly three digits: `1,204` is a number, `[3,4]` is two. */
function isThousands(text: string, comma: number): boolean {
  for (let at = comma + 1; at <= comma + 3; at++)
    if (at >= text.length || classAt(text, at) !== Class.digit) return false;
  return comma + 4 >= text.length || classAt(text, comma + 4) !== Class.digit;
}

/** A pair is one token, and so is a word written in letters beyond the basic plane. */
function endOfSurrogates(text: string, start: number): number {
  const low = text.charCodeAt(start + 1);
  return low >= 0xdc00 && low <= 0xdfff ? start + 2 : start + 1;
}

function isWordClass(kind: Class): boolean {
  return kind === Class.letter || kind === Class.digit || kind === Class.mark;
}

function classAt(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  return code < ASCII ? (asciiClasses[code] ?? Class.other) : classOfUnicode(code, text.charAt(at));
}

function classOfAscii(code: number): Class {
  if (code <= 32 || code === 127) return Class.space;
  if (code >= 48 && code <= 57) return Class.digit;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return Class.letter;
  return code === 44 || code === 46 ? Class.joiner : Class.other;
}

const unicodeClasses = new Map<number, Class>();

function classOfUnicode(code: number, char: string): Class {
  let kind = unicodeClasses.get(code);
  if (kind === undefined) unicodeClasses.set(code, (kind = classifyUnicode(code, char)));
  return kind;
}

function classifyUnicode(code: number, char: string): Class {
  if (char === MASK) return Class.other;
  if (code === 0xb7) return Class.joiner;
  // Invisible: byte order mark, zero-width space and direction marks stand between words like white space.
  if (code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return Class.space;
  if (code >= 0xd800 && code <= 0xdbff) return Class.highSurrogate;
  if (code < 0xa0 || /\s/u.test(char)) return Class.space;
  // Subscript digits belong to the word (H₂O), superscript ones do not (cm², citations).
  if (/\p{L}/u.test(char) || (code >= 0x2080 && code <= 0x2089)) return Class.letter;
  if (/\p{M}/u.test(char)) return Class.mark;
  return /\p{Nd}/u.test(char) ? Class.digit : Class.other;
}
