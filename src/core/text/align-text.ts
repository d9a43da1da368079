import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { ProseBuilder } from './prose-builder';

/** Where a run of Markdown text lies in the source, and how many block quotes hold it. */
export interface TextSource {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly quoteDepth: number;
}

/**
 * Writes the value of a Markdown text node with the source of each character. The value is not the source: entities and
 * escapes are decoded, and after a line ending the markers of block quotes and the indentation are gone. A line ending
 * becomes a space; after a hyphen inside a word nothing.
 */
export function alignText(value: string, from: TextSource, into: ProseBuilder): void {
  const { source, start, end } = from;
  if (end - start === value.length && !/[\n\r]/u.test(value) && source.startsWith(value, start)) {
    into.copy(start, end);
    return;
  }
  let at = start;
  let index = 0;
  while (index < value.length) {
    const step = at < end ? stepAt(value, index, at, from) : null;
    if (!step) {
      into.put(value.slice(index).replace(/\s+/gu, ' '), Math.min(at, end), end);
      return;
    }
    into.put(step.text, at, step.end);
    index += step.taken;
    at = step.end;
  }
}

/** Writes raw source as text: entities decoded, line endings as spaces. For what the parser leaves unread, such as HTML blocks. */
export function copyRaw(from: TextSource, into: ProseBuilder): void {
  const { source, end } = from;
  let at = from.start;
  while (at < end) {
    const code = source.charCodeAt(at);
    let next = at + 1;
    if (code === 10 || code === 13) next = copyStep(lineEndStep(source, at, at, from), at, into);
    else if (code === 38) next = copyStep(rawEntityStep(at, from), at, into);
    else {
      while (next < end && !isSpecial(source.charCodeAt(next))) next++;
      into.copy(at, next);
    }
    at = next;
  }
}

function copyStep(step: Step, at: number, into: ProseBuilder): number {
  into.put(step.text, at, step.end);
  return step.end;
}

function rawEntityStep(at: number, { source, end }: TextSource): Step {
  const match = ENTITY.exec(source.slice(at, Math.min(end, at + 36)));
  const decoded = match ? decodeEntity(match[1], match[2], match[3]) : '';
  if (!match || decoded === '') return { text: '&', taken: 1, end: at + 1 };
  return { text: decoded, taken: match[0].length, end: at + match[0].length };
}

function isSpecial(code: number): boolean {
  return code === 10 || code === 13 || code === 38;
}

interface Step {
  readonly text: string;
  readonly taken: number;
  readonly end: number;
}

function stepAt(value: string, index: number, at: number, from: TextSource): Step | null {
  const { source } = from;
  const char = value.charAt(index);
  if (char === '\n' || char === '\r') return lineEndStep(value, index, at, from);
  const found = source.charAt(at);
  if (found === '\\' && source.charAt(at + 1) === char && /[\p{P}\p{S}]/u.test(char))
    return { text: char, taken: 1, end: at + 2 };
  if (found === '&') return entityStep(value, index, at, from) ?? sameStep(value, index, at, from);
  return sameStep(value, index, at, from);
}

/** As many characters as are the same in value and source, up to the next that may not be. */
function sameStep(value: string, index: number, at: number, from: TextSource): Step | null {
  const { source, end } = from;
  let count = 0;
  while (index + count < value.length && at + count < end) {
    const code = value.charCodeAt(index + count);
    if (code !== source.charCodeAt(at + count)) break;
    if (count > 0 && (code === 38 || code === 92)) break;
    if (code === 10 || code === 13) break;
    count++;
  }
  if (count > 0) return { text: value.slice(index, index + count), taken: count, end: at + count };
  // The parser replaces NUL; nothing else should differ.
  return source.charCodeAt(at) === 0 ? { text: value.charAt(index), taken: 1, end: at + 1 } : null;
}

/** `&gamma;`, `&#947;`, `&#x3b3;`: 32 characters hold the longest name. */
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{0,31}));/u;

function entityStep(value: string, index: number, at: number, from: TextSource): Step | null {
  const match = ENTITY.exec(from.source.slice(at, Math.min(from.end, at + 36)));
  if (!match) return null;
  const decoded = decodeEntity(match[1], match[2], match[3]);
  if (decoded === '' || !value.startsWith(decoded, index)) return null;
  return { text: decoded, taken: decoded.length, end: at + match[0].length };
}

/** The character that a reference stands for; empty when there is none. */
export function decodeEntity(decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || '';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal);
  const isBad = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isBad ? '\uFFFD' : String.fromCodePoint(code);
}

/** White space around the line ending, the line ending, and what begins the next line inside block quotes. */
function lineEndStep(value: string, index: number, at: number, from: TextSource): Step {
  const { source, end } = from;
  let next = skipBlanks(source, at, end);
  if (source.charAt(next) === '\r') next++;
  if (source.charAt(next) === '\n') next++;
  next = skipBlanks(source, next, end);
  for (let depth = 0; depth < from.quoteDepth && source.charAt(next) === '>'; depth++)
    next = skipBlanks(source, next + 1, end);
  const taken = value.startsWith('\r\n', index) ? 2 : 1;
  return { text: joinsLines(value, index) ? '' : ' ', taken, end: Math.min(next, end) };
}

function skipBlanks(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (source.charAt(at) === ' ' || source.charAt(at) === '\t')) at++;
  return at;
}

/** A hyphen that ends a line inside a word stays, and the word goes on: `TGF-` / `beta`. Not so in `pre-` / `and post-`. */
export function joinsLines(text: string, lineEnd: number): boolean {
  if (lineEnd < 2 || text.charAt(lineEnd - 1) !== '-' || !/[\p{L}\p{N}]/u.test(text.charAt(lineEnd - 2))) return false;
  const next = /^\s*([\p{L}\p{N}]{1,4})/u.exec(text.slice(lineEnd, lineEnd + 24))?.[1];
  return next !== undefined && !/^(?:and|or|to|und|versus|vs)$/u.test(next);
}
