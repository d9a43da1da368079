import type { Token } from '../../text/paper-text';

/** A number as printed. */
export interface PrintedNumber {
  /** Null where what is printed can be read in two ways (`1.204.5`), or is beyond what a number can hold. */
  readonly value: number | null;
  /** Digits after the decimal sign: the last of them is as exact as the print is. 0 of a number with a power of ten. */
  readonly decimals: number;
  /** Index after its last token. */
  readonly end: number;
  /** `~3`, `≈3`. */
  readonly about: boolean;
}

const MINUS: ReadonlySet<string> = new Set(['-', '−', '–', '‒', '‐', '‑']);
const ABOUT: ReadonlySet<string> = new Set(['~', '∼', '≈']);
/** More digits than this are no figure of a paper. */
const LONGEST = 16;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** `0.05`, `.2096`, `−1.2`, `0·48`, `1,204`, `18 818`, `0,05`, `3 × 10−8`, `1.77 × 10(-9)`, `1.5e-7`; null when there is none. */
export function readNumber(tokens: readonly Token[], at: number): PrintedNumber | null {
  const start = hasSign(tokens, at) ? at + 1 : at;
  const plain = readDecimal(tokens, start);
  if (!plain) return null;
  const scaled = readPower(tokens, plain);
  const negative = start > at && MINUS.has(textAt(tokens, at));
  const value = scaled.value !== null && negative ? -scaled.value : scaled.value;
  return { ...scaled, value, about: start > at && ABOUT.has(textAt(tokens, at)) };
}

/** A number that may also be a bare power of ten, as small p values are: `10−8`, `10(-8)`. */
export function readSmallNumber(tokens: readonly Token[], at: number): PrintedNumber | null {
  if (textAt(tokens, at) !== '10') return readNumber(tokens, at);
  const power = readExponent(tokens, at + 1);
  if (!power?.signed) return readNumber(tokens, at);
  return { value: scale('1', power.text), decimals: 0, end: power.end, about: false };
}

/** Whether a number can begin with this token; most cannot, and are not looked at again. */
export function mayBeginNumber({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return (
    (code >= DIGIT_0 && code <= DIGIT_9) ||
    text === '.' ||
    text === '+' ||
    text === '±' ||
    MINUS.has(text) ||
    ABOUT.has(text)
  );
}

/** A sign directly before the number; between two numbers it is the dash of a range: `10–12`. */
function hasSign(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at);
  if (!(text === '+' || MINUS.has(text) || ABOUT.has(text)) || tokens[at + 1]?.spaced !== false) return false;
  if (tokens[at]?.spaced !== false) return true;
  return !/[\p{L}\p{N}%)\]]$/u.test(textAt(tokens, at - 1)) && !isTypedDash(tokens, at);
}

/** `1.12--1.47`: two hyphens for a dash; but after a number below zero (`-0.5--0.2`) the second is a minus. */
function isTypedDash(tokens: readonly Token[], at: number): boolean {
  const isDouble = textAt(tokens, at) === '-' && textAt(tokens, at - 1) === '-' && tokens[at - 1]?.spaced === false;
  return isDouble && isNumeral(textAt(tokens, at - 2)) && !MINUS.has(textAt(tokens, at - 3));
}

interface Decimal extends PrintedNumber {
  readonly text: string;
}

function readDecimal(tokens: readonly Token[], at: number): Decimal | null {
  const text = textAt(tokens, at);
  if (text === '.') {
    const digits = textAt(tokens, at + 1);
    const joined = tokens[at + 1]?.spaced === false && /^\d+$/.test(digits);
    return joined ? decimalOf(`0.${digits}`, at + 2) : null;
  }
  if (!isNumeral(text)) return readShortPower(tokens, at);
  return readDecimalComma(tokens, at) ?? readSpacedThousands(tokens, at) ?? decimalOf(text, at + 1);
}

/** `1E-6`, `4x10-5`: the letter is part of the word when there are no decimals before it. */
function readShortPower(tokens: readonly Token[], at: number): Decimal | null {
  const digits = /^\d{1,3}(?=(?:e|x10)$)/i.exec(textAt(tokens, at))?.[0];
  const power = digits === undefined ? null : readExponent(tokens, at + 1);
  if (digits === undefined || !power?.signed) return null;
  return { text: '', value: scale(digits, power.text), decimals: 0, end: power.end, about: false };
}

function isNumeral(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= DIGIT_0 && code <= DIGIT_9 && /^\d[\d.,·]*$/.test(text);
}

/** `0,05`: only after a single zero, for `[3,4]` is two numbers; and not `[0,5]`. */
function readDecimalComma(tokens: readonly Token[], at: number): Decimal | null {
  const digits = textAt(tokens, at + 2);
  const joined = tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false;
  return textAt(tokens, at) === '0' && textAt(tokens, at + 1) === ',' && joined && /^\d{2,6}$/.test(digits)
    ? decimalOf(`0.${digits}`, at + 3)
    : null;
}

/** `18 818`, `1 204 500`: one space between, and no lone digits before, which would be a number of its own. */
function readSpacedThousands(tokens: readonly Token[], at: number): Decimal | null {
  if (!/^[1-9]\d{0,2}$/.test(textAt(tokens, at))) return null;
  let digits = textAt(tokens, at);
  let end = at + 1;
  while (end < at + 3 && isNextThousand(tokens, end)) digits += textAt(tokens, end++);
  return end === at + 1 ? null : decimalOf(digits, end);
}

function isNextThousand(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.spaced === true && token.start === (tokens[at - 1]?.end ?? 0) + 1 && /^\d{3}$/.test(token.text);
}

function decimalOf(text: string, end: number): Decimal {
  const plain = plainDigits(text);
  const decimals = plain === null ? 0 : plain.length - 1 - plain.lastIndexOf('.');
  return {
    text: plain ?? '',
    value: plain === null ? null : Number(plain),
    decimals: plain?.includes('.') ? decimals : 0,
    end,
    about: false,
  };
}

/**
 * The digits with `.` before the decimals and nothing between thousands; null where they can be read in two ways, or have
 * lost their point (`P < 0001`).
 */
function plainDigits(text: string): string | null {
  if (text.length > LONGEST || /^0\d+$/.test(text)) return null;
  const dotted = text.replace('·', '.');
  if (/^\d+(?:\.\d+)?$/.test(dotted)) return dotted;
  if (/^0,\d+$/.test(text)) return dotted.replace(',', '.');
  return /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(dotted) ? dotted.replaceAll(',', '') : null;
}

/** `× 10−8`, `× 10 - 8`, `×10(-8)`, `e-7`. */
function readPower(tokens: readonly Token[], number: Decimal): PrintedNumber {
  const { text, end, about } = number;
  const sign = textAt(tokens, end);
  const times = /^[×x*]$/iu.test(sign) && textAt(tokens, end + 1) === '10';
  const power = times ? readExponent(tokens, end + 2) : bareExponent(tokens, end);
  if (!power) return number;
  return { value: power.signed && text ? scale(text, power.text) : null, decimals: 0, end: power.end, about };
}

/** `e-7`, `x10-7`; and `4.6 10(-5)`, which has lost its sign of multiplication. */
function bareExponent(tokens: readonly Token[], at: number): Exponent | null {
  const sign = textAt(tokens, at);
  if (/^(?:e|x10)$/iu.test(sign)) return readExponent(tokens, at + 1);
  return sign === '10' && textAt(tokens, at + 1) === '(' ? readExponent(tokens, at + 1) : null;
}

interface Exponent {
  readonly text: string;
  /** A sign stands before it, so it is surely a power: `10 8` may be two numbers. */
  readonly signed: boolean;
  readonly end: number;
}

function readExponent(tokens: readonly Token[], from: number): Exponent | null {
  const open = textAt(tokens, from) === '(' ? from + 1 : from;
  const sign = textAt(tokens, open);
  const signed = MINUS.has(sign) || sign === '^';
  const minusAfter = sign === '^' && MINUS.has(textAt(tokens, open + 1));
  const at = open + (signed ? 1 : 0) + (minusAfter ? 1 : 0);
  const digits = textAt(tokens, at);
  if (!/^\d{1,3}$/.test(digits)) return null;
  const closed = open === from || textAt(tokens, at + 1) === ')';
  if (!closed || (open > from && !signed)) return null;
  const text = MINUS.has(sign) || minusAfter ? `-${digits}` : digits;
  return { text, signed, end: at + 1 + (open > from ? 1 : 0) };
}

/** Null where the power is too great, or so small that nothing is left. */
function scale(digits: string, power: string): number | null {
  const value = Number(`${digits}e${power}`);
  return Number.isFinite(value) && (value !== 0 || Number(digits) === 0) ? value : null;
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
