import { joinsLines } from './align-text';
import { blockWriter, type BlockWriter } from './block-writer';
import type { Manuscript } from './manuscript';
import { readLines, type Line } from './read-lines';
import { headingRuleOf } from './section-headings';

/**
 * Plain text as prose. A blank line ends a paragraph; inside a group of lines it is the lines themselves that tell whether
 * they were wrapped at some width, and so go on, or are each a paragraph, as on web pages copied as text.
 */
export function projectPlainText(source: string): Manuscript {
  const writer = blockWriter(source);
  const lines = readLines(source);
  const width = wrapWidth(lines);
  for (let at = 0; at < lines.length;) {
    const end = endOfGroup(lines, at);
    writeGroup(source, lines.slice(at, end), width, writer);
    at = end;
  }
  return writer.finish({ start: 0, end: 0 });
}

/** Lines up to the next blank one. */
function endOfGroup(lines: readonly Line[], from: number): number {
  let at = from + 1;
  while (at < lines.length && lines[at]?.afterGap === false) at++;
  return at;
}

function writeGroup(source: string, group: readonly Line[], documentWidth: number, writer: BlockWriter): void {
  const width = Math.max(documentWidth, group.length > 2 ? wrapWidth(group) : 0);
  let from = 0;
  for (let at = 1; at <= group.length; at++) {
    const last = group[at - 1];
    const next = group[at];
    if (last && next && goesOn(source, last, next, width)) continue;
    writeLines(source, group.slice(from, at), writer);
    from = at;
  }
}

function writeLines(source: string, lines: readonly Line[], writer: BlockWriter): void {
  const draft = writer.draft();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) draft.prose.put(joinsLines(source, before.end) ? '' : ' ', before.end, line.start);
    draft.prose.copy(line.start, line.end);
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
  if (next.marked || next.tabbed || line.tabbed) return false;
  const text = source.slice(line.start, line.end);
  if (headingRuleOf(text) || opensWithLabel(source, next)) return false;
  if (joinsLines(source, line.end)) return true;
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
