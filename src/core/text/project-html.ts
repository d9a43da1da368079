import type { Span } from '../analysis';
import { copyRaw } from './align-text';
import type { BlockStyle, BlockWriter } from './block-writer';
import { readTag, type HtmlTag } from './html-tags';

/** Writes the words of a block of HTML: each block-level tag begins a new block, scripts and comments are left out. */
export function projectHtml(source: string, span: Span, quoteDepth: number, writer: BlockWriter): void {
  let draft = writer.draft();
  let style: BlockStyle = { kind: 'paragraph' };
  let at = span.start;
  while (at < span.end) {
    const open = source.indexOf('<', at);
    const next = open < 0 ? span.end : Math.min(open, span.end);
    copyRaw({ source, start: at, end: next, quoteDepth }, draft.prose);
    if (next >= span.end) break;
    const tag = readTag(source, next, span.end);
    if (tag?.breaks) {
      writer.write(draft, { ...style, quoted: quoteDepth > 0 });
      draft = writer.draft();
      style = styleOf(tag);
    }
    if (!tag) draft.prose.copy(next, next + 1);
    at = tag ? endOfTag(source, tag, span.end) : next + 1;
  }
  writer.write(draft, { ...style, quoted: quoteDepth > 0 });
}

function styleOf({ name, closing }: HtmlTag): BlockStyle {
  if (closing) return { kind: 'paragraph' };
  const level = /^h([1-6])$/u.exec(name)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  if (name === 'li') return { kind: 'listItem' };
  if (name === 'td' || name === 'th') return { kind: 'tableCell', header: name === 'th' };
  return { kind: name === 'figcaption' || name === 'caption' ? 'caption' : 'paragraph' };
}

/** Where reading goes on: after the tag, or after the element when it holds no prose. */
function endOfTag(source: string, tag: HtmlTag, to: number): number {
  if (!tag.silent || tag.closing) return tag.end;
  const closing = source.indexOf(`</${tag.name}`, tag.end);
  return closing < 0 || closing >= to ? to : closing;
}
