import type { Span } from '../analysis';
import { trimmed } from './block-writer';
import { MASK } from './paper-text';
import { labelledByLetter, sentenceStarters, stopRules, type StopRule } from './sentence-words';

/** Sentences of one block of the prose, trimmed, in order; together they hold everything in the block but white space. */
export function splitSentences(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  let start = block.start;
  for (let at = block.start; at < block.end; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    const end = endAfter(text, at, { start, end: block.end });
    if (end < 0) continue;
    pushTrimmed(spans, text, start, end);
    start = skipSpaces(text, end, block.end);
    at = end - 1;
  }
  pushTrimmed(spans, text, start, block.end);
  return spans;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const span = trimmed(text, start, end);
  if (span.start < span.end) spans.push(span);
}

/** Full stop, question and exclamation mark, ellipsis. */
function isTerminator(code: number): boolean {
  return code === 46 || code === 63 || code === 33 || code === 0x2026;
}

/** Where the sentence ends whose terminator stands at `at`; -1 when it goes on. `rest`: from its start to the end of the block. */
function endAfter(text: string, at: number, rest: Span): number {
  let end = at + 1;
  while (end < rest.end && isTerminator(text.charCodeAt(end))) end++;
  const closed = skipClosers(text, end, rest.end);
  const after = skipAttachedCitation(text, at, closed, rest.end);
  if (after < rest.end && !isSpace(text, after)) return isGluedStart(text, at, after, rest) ? after : -1;
  const next = skipSpaces(text, after, rest.end);
  if (next >= rest.end) return after;
  if (!canBegin(text, next, rest.end)) return -1;
  return text.charCodeAt(at) === 46 && end === at + 1 && !endsSentence(text, at, next, rest) ? -1 : after;
}

/** Closing quotes and brackets belong to the sentence they close. */
function skipClosers(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && ')]}"”’»\''.includes(text.charAt(at))) at++;
  return at;
}

/** `cells.[12] Next`, `cells. [12] Next`, `cells.¹² Next`, a masked citation, and `cells.12 Next` where raised digits lost their raising. */
function skipAttachedCitation(text: string, stop: number, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charAt(at) === MASK || isRaisedDigit(text.charAt(at)))) at++;
  if (at > from) return at;
  const rest = text.slice(from, Math.min(to, from + 40));
  const bracketed = /^\s?\[\d[\d,;\s–-]*\](?:\.(?=\s|$)|(?=\s|$))/u.exec(rest)?.[0];
  if (bracketed !== undefined) return from + bracketed.length;
  const lowered = /\p{Ll}{3}$/u.test(text.slice(Math.max(0, stop - 3), stop))
    ? /^\d{1,3}(?:[,–-]\d{1,3})*(?=\s+\p{Lu})/u.exec(rest)?.[0]
    : undefined;
  return from + (lowered?.length ?? 0);
}

function isRaisedDigit(char: string): boolean {
  return '⁰¹²³⁴⁵⁶⁷⁸⁹⁻'.includes(char);
}

/** `…of the cells.The next …`: a space is missing, but the word after begins sentences. */
function isGluedStart(text: string, stop: number, from: number, block: Span): boolean {
  if (!/(?:\p{Ll}{3}|\))$/u.test(text.slice(Math.max(block.start, stop - 3), stop))) return false;
  const word = wordAt(text, from, block.end);
  return /^\p{Lu}/u.test(word) && isSpace(text, from + word.length) && sentenceStarters.has(word.toLowerCase());
}

/** Whether a sentence can begin with what stands at `at`: a capital, a number, a quote, a bracket, a name such as `p53`, or the label of a panel (`b: …`). */
function canBegin(text: string, at: number, to: number): boolean {
  const char = text.charAt(at);
  if (/[\p{Lu}\p{Lt}\p{Lo}\p{N}([{"“‘'«*†‡§•–—¿¡~≥≤\p{So}]/u.test(char) || char === MASK) return true;
  if (!/\p{Ll}/u.test(char)) return /[\uD800-\uDBFF]/u.test(char);
  const word = wordAt(text, at, to);
  const after = text.charAt(at + word.length);
  return isNameLike(word, after) || (word.length === 1 && ':).'.includes(after));
}

/** `p53`, `mTOR`, `c-Myc`, `α-catenin`: lower-case beginnings that a sentence may have. */
function isNameLike(word: string, after: string): boolean {
  if (/[\p{N}\p{Lu}]/u.test(word)) return true;
  return after === '-' && (word.length === 1 || /^\p{Script=Greek}/u.test(word));
}

/** Whether the full stop at `stop`, with the next word at `next`, ends a sentence. */
function endsSentence(text: string, stop: number, next: number, block: Span): boolean {
  const before = chunkBefore(text, stop, block.start);
  if (before.word === '') return true;
  if (isInitial(before.word)) return endsAfterInitial(text, before.start, next, block);
  const rule = stopRules.get(before.word.toLowerCase());
  if (rule) return endsByRule(rule, text, next, block.end);
  return before.start > block.start || !/^(?:\d{1,2}|\p{L}|[ivx]{1,4})$/iu.test(before.word);
}

/** `J. Smith` and `S. Typhimurium` go on; `hepatitis B. Patients …` does not. */
function endsAfterInitial(text: string, start: number, next: number, block: Span): boolean {
  if (start === block.start) return false;
  if (labelledByLetter.has(chunkBefore(text, start, block.start).word.toLowerCase())) return true;
  return isStarter(text, next, block.end);
}

function endsByRule(rule: StopRule, text: string, next: number, to: number): boolean {
  if (rule === 'never') return false;
  if (rule === 'beforeNumber') return !/\p{N}/u.test(wordAt(text, next, to));
  if (rule === 'beforeStarter') return isStarter(text, next, to);
  return /[\p{Lu}"“]/u.test(text.charAt(next));
}

/** One capital, or several each with its stop: `J`, `J.A`, `J.-P`. */
function isInitial(word: string): boolean {
  return /^\p{Lu}(?:\.-?\p{Lu}){0,4}$/u.test(word);
}

function isStarter(text: string, at: number, to: number): boolean {
  const word = wordAt(text, at, to);
  const isInitialAgain = word.length === 1 && text.charAt(at + 1) === '.';
  return /^\p{Lu}/u.test(word) && !isInitialAgain && sentenceStarters.has(word.toLowerCase());
}

const LONGEST_CHUNK = 40;

/** What stands before `end` without white space in it, without opening brackets and quotes. A stop may stand off by a space. */
function chunkBefore(text: string, end: number, from: number): { word: string; start: number } {
  let to = end;
  while (to > from && isSpace(text, to - 1)) to--;
  let start = to;
  while (
    start > from &&
    to - start < LONGEST_CHUNK &&
    !isSpace(text, start - 1) &&
    !'([{"“‘/,;–—'.includes(text.charAt(start - 1))
  )
    start--;
  return { word: text.slice(start, to), start };
}

function wordAt(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < LONGEST_CHUNK && /[\p{L}\p{N}]/u.test(text.charAt(end))) end++;
  return text.slice(at, end);
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text, at)) at++;
  return at;
}
