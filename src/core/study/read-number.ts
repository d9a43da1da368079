import type { Token } from '../text/paper-text';

/** A whole number in figures or words. */
export interface CountNumber {
  readonly value: number;
  /** Index after its last token. */
  readonly endToken: number;
}

const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);
const tens: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** The count that begins at a token: `718`, `1,204`, `2 815`, `twenty-four`, `one hundred and ninety four`. */
export function readCount(tokens: readonly Token[], at: number): CountNumber | null {
  return readFigures(tokens, at) ?? readWords(tokens, at);
}

function readFigures(tokens: readonly Token[], at: number): CountNumber | null {
  const text = tokens[at]?.text ?? '';
  if (!isWhole(text)) return null;
  const thousands = tokens[at + 1];
  // A thin space as thousands separator leaves two tokens: 2 815.
  if (
    thousands?.spaced &&
    /^[1-9]\d{0,2}$/.test(text) &&
    /^\d{3}$/.test(thousands.text) &&
    thousands.start === (tokens[at]?.end ?? 0) + 1
  )
    return { value: Number(text + thousands.text), endToken: at + 2 };
  return { value: Number(text.replaceAll(',', '')), endToken: at + 1 };
}

function isWhole(text: string): boolean {
  return /^(?:[1-9]\d{0,6}|[1-9]\d{0,2}(?:,\d{3}){1,2})$/.test(text);
}

interface Words {
  thousands: number;
  rest: number;
}

function readWords(tokens: readonly Token[], from: number): CountNumber | null {
  const sum: Words = { thousands: 0, rest: 0 };
  let end = from;
  for (let at = from; at < tokens.length; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (addWord(sum, word)) end = at + 1;
    else if (end !== at || !mayJoin(sum, word)) break;
  }
  return end > from ? { value: sum.thousands + sum.rest, endToken: end } : null;
}

/** False when the word is no number word. */
function addWord(sum: Words, word: string): boolean {
  const small = units.get(word) ?? tens.get(word);
  if (small !== undefined) sum.rest += small;
  else if (word === 'hundred' && sum.rest > 0) sum.rest *= 100;
  else if (word === 'thousand' && sum.rest > 0) {
    sum.thousands += sum.rest * 1000;
    sum.rest = 0;
  } else return false;
  return true;
}

/** `twenty-four`, `two hundred and six`; but `five and six` are two numbers. */
function mayJoin(sum: Words, word: string): boolean {
  return /^[-‐‑]$/u.test(word) || (word === 'and' && sum.thousands + sum.rest >= 100);
}
