import type { Span } from '../analysis';
import { isBlankLine, markdownLines } from './markdown-lines';

/** A part of a text at its top level. Offsets are those of the text. */
export interface Stretch extends Span {
  /** Lines with no blank one between, from the margin of the first to the end of the last; a line of a flat list alone. */
  readonly paragraphs: readonly Span[];
}

/**
 * Parts the text into stretches whose blocks are the same alone as in their place, but for lists, whose items may be in
 * several: the parser takes more time for one long text than for its parts.
 *
 * A stretch begins at the margin behind a blank line, which ends quotations, tables and list items, or is an item of a
 * list that has all its lines at the margin. What a blank line does not end (fenced code, some HTML) keeps the rest of
 * the text in one stretch.
 */
export function independentStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let paragraphs: Span[] = [];
  let start = 0;
  let mayPart = false;
  let isClosed = true;
  for (const paragraph of paragraphsOf(text).flatMap((span) => itemsOf(text, span) ?? span)) {
    if (mayPart && OPENING.test(text.slice(paragraph.start, paragraph.start + 3))) {
      stretches.push({ start, end: paragraph.start, paragraphs });
      start = paragraph.start;
      paragraphs = [];
    }
    const content = text.slice(paragraph.start, paragraph.end);
    isClosed &&= !OUTLASTS_BLANK_LINES.test(content);
    mayPart = isClosed && !mayEndInCode(content);
    paragraphs.push(paragraph);
  }
  stretches.push({ start, end: text.length, paragraphs });
  return stretches;
}

/** Not indented; nor the fence of front matter or a byte order mark, which the parser takes for such at a start only. */
const OPENING = /^(?![ \t\uFEFF]|---|\+\+\+)/;

const ITEM = /^(?:\d{1,9}[.)]|[-*+]) {1,3}[^ \t]/;

/** The lines of a list; null when there is another kind of line. */
function itemsOf(text: string, { start, end }: Span): Span[] | null {
  if (!ITEM.test(text.slice(start, start + 16))) return null;
  const lines = Array.from(markdownLines(text.slice(start, end)));
  const items = lines.map((line) => ({ start: start + line.start, end: start + line.end }));
  return items.every((item) => ITEM.test(text.slice(item.start, item.start + 16))) ? items : null;
}

/** Behind what may be markers of containers: a fence of code or math, or HTML of the kinds that have a closing of their own. */
const OUTLASTS_BLANK_LINES = /^[ \t>*+\-\d.)]*(?:```|~~~|\$\$|<(?:[!?]|script|pre|style|textarea))/im;

/** Indented code on the last line: with the parser, it bears on whether a number behind it is that of a list. */
function mayEndInCode(paragraph: string): boolean {
  const line = paragraph.slice(Math.max(paragraph.lastIndexOf('\n'), paragraph.lastIndexOf('\r')) + 1);
  return line.includes('\t') || line.includes('    ');
}

/** Whether the stretch may define a link or footnote, to which the whole text may refer. */
export function mayDefine(text: string, { paragraphs }: Stretch): boolean {
  return paragraphs.some(({ start, end }) => {
    const paragraph = text.slice(start, end);
    return paragraph.includes(']:') && /^[ \t>*+\-\d.)]*\[/m.test(paragraph);
  });
}

/** Front matter, which may hold blank lines, is of the first paragraph. */
function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  const head = endOfFrontMatter(text);
  let start = -1;
  let end = 0;
  for (const line of markdownLines(text)) {
    if (line.start >= head && isBlankLine(text, line)) {
      if (start >= 0) paragraphs.push({ start, end });
      start = -1;
    } else {
      if (start < 0) start = line.start;
      end = line.end;
    }
  }
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}

/** Where front matter ends at the latest; 0 when there is none. Without its end the text stays in one stretch. */
function endOfFrontMatter(text: string): number {
  const fence = text.slice(0, 3);
  if (fence !== '---' && fence !== '+++') return 0;
  for (const { start, end } of markdownLines(text)) {
    if (start > 0 && text.slice(start, end).trimEnd() === fence) return end;
  }
  return text.length;
}
