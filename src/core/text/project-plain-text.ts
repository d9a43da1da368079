import { joinsLines } from './align-text';
import { blockWriter, type BlockWriter } from './block-writer';
import type { Manuscript } from './manuscript';
import { hyphenMender } from './mend-hyphens';
import { readLines, type Line } from './read-lines';
import { headingRuleOf } from './section-headings';

/**
 * Plain text as prose. A blank line ends a paragraph; inside a group of lines it is the lines themselves that tell whether
 * they were wrapped at some width, and so go on, or are each a paragraph, as on web pages copied as text.
 */
export function projectPlainText(source: string): Manuscript {
  const writer = blockWriter(source);
  const lines = readLines(source);
  const page: Page = { source, width: wrapWidth(lines), isWrapHyphen: hyphenMender(source), writer };
  for (let at = 0; at < lines.length;) {
    const end = endOfGroup(lines, at);
    writeGroup(lines.slice(at, end), page);
    at = end;
  }
  return writer.finish({ start: 0, end: 0 });
}

interface Page {
  readonly source: string;
  /** At which the document is wrapped; 0 when it is not. */
  readonly width: number;
  readonly isWrapHyphen: (line: Line, next: Line) => boolean;
  readonly writer: BlockWriter;
}

/** Lines up to the next blank one. */
function endOfGroup(lines: readonly Line[], from: number): number {
  let at = from + 1;
  while (at < lines.length && lines[at]?.afterGap === false) at++;
  return at;
}

function writeGroup(group: readonly Line[], page: Page): void {
  const width = Math.max(page.width, group.length > 2 ? wrapWidth(group) : 0);
  let from = 0;
  for (let at = 1; at <= group.length; at++) {
    const last = group[at - 1];
    const next = group[at];
    if (last && next && goesOn(page.source, last, next, width)) continue;
    writeLines(group.slice(from, at), page);
    from = at;
  }
}

function writeLines(lines: readonly Line[], { source, writer, isWrapHyphen }: Page): void {
  const draft = writer.draft();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) draft.prose.put(joinsLines(source, before.end) ? '' : ' ', before.end, line.start);
    const after = lines[index + 1];
    const mended = after !== undefined && isWrapHyphen(line, after) ? 1 : 0;
    draft.prose.copy(line.start, line.end - mended);
  });
  writer.write(draft, {
    kind: lines[0]?.bullet === true ? 'listItem' : 'paragraph',
    quoted: lines[0]?.quoted === true,
  });
}

const NARROWEST = 45;
const WIDEST = 130;

/** The width at which lines were wrapped; 0 when they were not. Most lines then come near it, and none goes beyond. */
function wrapWidth(lines: readonly Line[]): number {
  const inner = lines.filter((_, index) => lines[index + 1]?.afterGap === false).map((line) => line.width);
  if (inner.length === 0) return 0;
  const sorted = inner.sort((a, b) => a - b);
  const width = sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return 0;
  const near = sorted.filter((length) => length >= 0.75 * width).length;
  return near >= 0.6 * sorted.length ? width : 0;
}

/** Whether the next line goes on with the paragraph of this one. */
function goesOn(source: string, line: Line, next: Line, width: number): boolean {
  if (next.marked || next.tabbed || line.tabbed || line.quoted !== next.quoted) return false;
  const text = source.slice(line.start, line.end);
  if (headingRuleOf(text) || opensWithLabel(source, next)) return false;
  if (joinsLines(source, line.end)) return true;
  if (line.quoted && !/[.!?:;"”)\]]$/u.test(text)) return true;
  if (width > 0 && line.width <= 1.1 * width && line.width + 1 + next.firstWord > width) return true;
  return (
    isUnfinished(text) &&
    (/\p{Ll}/u.test(source.charAt(next.start)) || /(?:,|\b(?:a|an|and|by|for|in|of|or|that|the|to|with))$/u.test(text))
  );
}

/** A long line without punctuation at its end. Short ones are menu entries and headings. */
function isUnfinished(text: string): boolean {
  return text.length >= 40 && !/[.!?:;"”)\]]$/u.test(text);
}

function opensWithLabel(source: string, line: Line): boolean {
  const label = /^[^:]{3,60}:/u.exec(source.slice(line.start, Math.min(line.end, line.start + 64)))?.[0];
  return label !== undefined && headingRuleOf(label) !== null;
}
