import type { Span } from '../analysis';
import type { MarkdownNode } from './parse-markdown';
import { simplePhrasing } from './simple-phrasing';

/**
 * A heading, paragraph or list item of one paragraph whose text is simple: most blocks of any paper, which then need no
 * parser. Null when it may be anything else. The span must be all of an independent stretch (markdown-stretches.ts) and
 * must not refer to definitions.
 */
export function simpleBlock(source: string, { start, end }: Span): MarkdownNode | null {
  const opening = source.slice(start, start + 16);
  const marker = ITEM.exec(opening)?.[0];
  if (marker !== undefined) {
    const item = simpleText(source, start + marker.length, end, NOT_IN_LINE);
    return item && { type: 'listItem', children: [{ type: 'paragraph', children: item }] };
  }
  const marks = HEADING.exec(opening)?.[0];
  if (marks !== undefined) {
    const heading = simpleText(source, start + marks.length, end, NOT_IN_HEADING);
    return heading && { type: 'heading', depth: marks.trimEnd().length, children: heading };
  }
  const paragraph = simpleText(source, start, end, NOT_IN_PARAGRAPH);
  return paragraph && { type: 'paragraph', children: paragraph };
}

const HEADING = /^#{1,6}[ \t]+/;
const ITEM = /^(?:\d{1,9}[.)]|[-*+]) {1,3}(?=[\p{L}("“‘])/u;
const NOT_IN_LINE = /[\n\r]/;
/** Another mark may close the heading. */
const NOT_IN_HEADING = /[#\n\r]/;
/** A line that does not begin like words, and so may begin another block, or one that ends in spaces: a line break. */
const NOT_IN_PARAGRAPH = /^(?![*\p{L}("“‘[]|\d+(?![\d.)]))|[ \t][\n\r]|(?:\n|\r(?!\n))(?![\p{L}("“‘[]|\d+(?![\d.)]))/u;

function simpleText(source: string, start: number, end: number, unfit: RegExp): MarkdownNode[] | null {
  return unfit.test(source.slice(start, end)) ? null : simplePhrasing(source, start, end);
}
