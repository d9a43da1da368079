/** A value of a JSON text and where it begins, so that a mistake in it can be shown. */
export type JsonValue = { readonly at: number } & (
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonValue> }
  | { readonly kind: 'array'; readonly items: readonly JsonValue[] }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'other'; readonly value: number | boolean | null }
);

/** Where and why a text is no JSON. */
export interface JsonMistake {
  readonly at: number;
  readonly message: string;
}

/** Nested deeper than this is no data of ours, and would exhaust the stack. */
const MOST_DEPTH = 100;

/** As `JSON.parse`, with positions. Of two members of one name the last holds. Linear, and nothing is thrown. */
export function readJson(text: string): JsonValue | JsonMistake {
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0, mistake: null };
  const value = readValue(reader, 0);
  skipBlanks(reader);
  if (value && reader.at < text.length) fail(reader, 'nothing may follow the first value');
  return reader.mistake ?? value ?? { at: reader.at, message: 'no value' };
}

export function isMistake(read: JsonValue | JsonMistake): read is JsonMistake {
  return 'message' in read;
}

interface Reader {
  readonly text: string;
  at: number;
  mistake: JsonMistake | null;
}

function fail(reader: Reader, message: string, at = reader.at): null {
  reader.mistake ??= { at, message: `this is no JSON: ${message}` };
  return null;
}

function skipBlanks(reader: Reader): void {
  const { text } = reader;
  while (' \n\r\t'.includes(text.charAt(reader.at)) && reader.at < text.length) reader.at++;
}

function readValue(reader: Reader, depth: number): JsonValue | null {
  skipBlanks(reader);
  if (depth > MOST_DEPTH) return fail(reader, 'it is nested too deeply');
  const char = reader.text.charAt(reader.at);
  if (char === '{') return readObject(reader, depth);
  if (char === '[') return readArray(reader, depth);
  return char === '"' ? readString(reader) : readOther(reader);
}

function readObject(reader: Reader, depth: number): JsonValue | null {
  const at = reader.at;
  const members = new Map<string, JsonValue>();
  const isRead = readList(reader, '}', () => {
    skipBlanks(reader);
    const name =
      reader.text.charAt(reader.at) === '"' ? readString(reader) : fail(reader, 'a name in quotes is missing');
    if (!name) return false;
    skipBlanks(reader);
    if (reader.text.charAt(reader.at) !== ':') return fail(reader, 'a colon is missing') !== null;
    reader.at++;
    const value = readValue(reader, depth + 1);
    if (value) members.set(name.text, value);
    return value !== null;
  });
  return isRead ? { kind: 'object', at, members } : null;
}

function readArray(reader: Reader, depth: number): JsonValue | null {
  const at = reader.at;
  const items: JsonValue[] = [];
  const isRead = readList(reader, ']', () => {
    const value = readValue(reader, depth + 1);
    if (value) items.push(value);
    return value !== null;
  });
  return isRead ? { kind: 'array', at, items } : null;
}

/** Items between brackets, commas between them. */
function readList(reader: Reader, close: string, readItem: () => boolean): boolean {
  reader.at++;
  skipBlanks(reader);
  if (reader.text.charAt(reader.at) === close) return ++reader.at > 0;
  while (readItem()) {
    skipBlanks(reader);
    const char = reader.text.charAt(reader.at);
    if (char === close) return ++reader.at > 0;
    if (char !== ',') return fail(reader, `a comma or ${close} is missing`) !== null;
    reader.at++;
  }
  return false;
}

function readString(reader: Reader): (JsonValue & { readonly kind: 'string' }) | null {
  const { text, at } = reader;
  let end = at + 1;
  while (end < text.length && text.charAt(end) !== '"') {
    if (text.charCodeAt(end) < 32) return fail(reader, 'the string that opens here is not closed on its line');
    end += text.charAt(end) === '\\' ? 2 : 1;
  }
  if (end >= text.length) return fail(reader, 'the string that opens here is never closed');
  reader.at = end + 1;
  const words = unescapeString(text.slice(at, end + 1));
  return words === null
    ? fail(reader, 'a backslash in this string is no escape', at)
    : { kind: 'string', at, text: words };
}

/** Null when an escape in it is none. @param literal with its quotes. */
function unescapeString(literal: string): string | null {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;
const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

function readOther(reader: Reader): JsonValue | null {
  const { text, at } = reader;
  const word = WORDS.find(([name]) => text.startsWith(name, at));
  NUMBER.lastIndex = at;
  const number = word ? null : NUMBER.exec(text)?.[0];
  if (!word && number === undefined) {
    return fail(reader, at < text.length ? 'a value is missing' : 'the text ends too early');
  }
  reader.at += word ? word[0].length : (number?.length ?? 0);
  return { kind: 'other', at, value: word ? word[1] : Number(number) };
}
