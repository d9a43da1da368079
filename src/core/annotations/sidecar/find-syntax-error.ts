/** What may come next in JSON. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const BLANK = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/**
 * Where a text stops to be JSON, which not every engine says: the offset of the first thing that may not stand there, its
 * end where it stops in the middle, null where it is JSON.
 */
export function findSyntaxError(text: string): number | null {
  const open: string[] = [];
  let expected: Expected | null = 'value';
  let at = endOf(BLANK, text, 0);
  while (at < text.length) {
    const end = endOfToken(text, at);
    if (end === at) return at;
    expected = after(expected, text.charAt(at), open);
    if (expected === null) return at;
    at = endOf(BLANK, text, end);
  }
  return expected === 'nothing' ? null : at;
}

/** The same offset where there is no token. */
function endOfToken(text: string, at: number): number {
  const first = text.charAt(at);
  if (first === '"') return endOfText(text, at);
  return '{}[],:'.includes(first) ? at + 1 : endOf(LITERAL, text, at);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** @param first of the token: what kind it is. @returns null where it may not stand. */
function after(expected: Expected, first: string, open: string[]): Expected | null {
  switch (expected) {
    case 'value':
    case 'value or ]':
      if (first === ']') return expected === 'value' ? null : close(open);
      return afterValue(first, open);
    case 'key':
    case 'key or }':
      if (first === '}') return expected === 'key' ? null : close(open);
      return first === '"' ? ':' : null;
    case ':':
      return first === ':' ? 'value' : null;
    case ', or end':
      return afterComma(first, open);
    case 'nothing':
      return null;
  }
}

function afterValue(first: string, open: string[]): Expected | null {
  if ('},:'.includes(first)) return null;
  if (first === '{' || first === '[') {
    open.push(first);
    return first === '{' ? 'key or }' : 'value or ]';
  }
  return open.length === 0 ? 'nothing' : ', or end';
}

function afterComma(first: string, open: string[]): Expected | null {
  const inList = open.at(-1) === '[';
  if (first === ',') return inList ? 'value' : 'key';
  return first === (inList ? ']' : '}') ? close(open) : null;
}

function close(open: string[]): Expected {
  open.pop();
  return open.length === 0 ? 'nothing' : ', or end';
}

/** After the closing quotation mark; the start of the text where a line or the file ends before. */
export function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTATION_MARK) return at + 1;
    if (unit < SPACE) return start;
    if (unit === BACKSLASH) at++;
  }
  return start;
}

const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
