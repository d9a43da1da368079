import type { Span } from '../analysis';
import { blockWriter, type BlockStyle, type BlockWriter } from './block-writer';
import { frontMatterTitle } from './front-matter';
import type { Manuscript } from './manuscript';
import type { MarkdownNode } from './parse-markdown';
import { projectHtml } from './project-html';
import { projectPhrasing } from './project-phrasing';
import { readMarkdown } from './read-markdown';

/** Deeper nesting is not a paper but an attack on the stack. */
const DEEPEST = 100;

interface Flow {
  readonly source: string;
  /** Added to every offset of the block. */
  readonly shift: number;
  readonly writer: BlockWriter;
}

interface Place {
  readonly quoteDepth: number;
  readonly kind: 'paragraph' | 'listItem' | 'footnote';
  readonly depth: number;
}

/**
 * Markdown as prose: blocks in the order of the source, with everything a reader does not see left out.
 *
 * @param read gives the blocks of a text; the tests compare it with plain parsing
 */
export function projectMarkdown(source: string, read = readMarkdown): Manuscript {
  const mark = /^\uFEFF*/u.exec(source)?.[0].length ?? 0;
  const writer = blockWriter(source);
  const place: Place = { quoteDepth: 0, kind: 'paragraph', depth: 0 };
  let frontMatter: Span = { start: 0, end: 0 };
  for (const block of read(mark === 0 ? source : source.slice(mark))) {
    const { node } = block;
    const flow: Flow = { source, shift: block.shift + mark, writer };
    if (isFrontMatter(node)) {
      frontMatter = spanOf(node, flow.shift);
      writeTitle(flow, frontMatter);
    } else projectBlock(node, flow, place);
  }
  return writer.finish(frontMatter);
}

/** The title in the front matter is read as the highest heading; nothing else of it is prose. */
function writeTitle({ source, writer }: Flow, frontMatter: Span): void {
  const title = frontMatterTitle(source, frontMatter);
  if (!title) return;
  const draft = writer.draft();
  draft.prose.copy(title.start, title.end);
  writer.write(draft, { kind: 'heading', level: 1 });
}

function projectBlock(node: MarkdownNode, flow: Flow, place: Place): void {
  if (place.depth > DEEPEST) return;
  switch (node.type) {
    case 'paragraph':
      return writePhrasing(node, flow, place, { kind: place.kind });
    case 'heading':
      return writePhrasing(node, flow, place, { kind: 'heading', level: node.depth ?? 1 });
    case 'table':
      return projectTable(node, flow, place);
    case 'html':
      return projectHtml(flow.source, spanOf(node, flow.shift), place.quoteDepth, flow.writer);
    case 'blockquote':
      return projectChildren(node, flow, { ...place, quoteDepth: place.quoteDepth + 1 });
    case 'listItem':
      return projectChildren(node, flow, { ...place, kind: place.kind === 'footnote' ? 'footnote' : 'listItem' });
    case 'footnoteDefinition':
      return projectChildren(node, flow, { ...place, kind: 'footnote' });
    case 'list':
      return projectChildren(node, flow, place);
  }
}

function projectChildren(node: MarkdownNode, flow: Flow, place: Place): void {
  for (const child of node.children ?? []) projectBlock(child, flow, { ...place, depth: place.depth + 1 });
}

function projectTable(table: MarkdownNode, flow: Flow, place: Place): void {
  (table.children ?? []).forEach((row, index) => {
    for (const cell of row.children ?? []) writePhrasing(cell, flow, place, { kind: 'tableCell', header: index === 0 });
  });
}

function writePhrasing(node: MarkdownNode, flow: Flow, place: Place, style: BlockStyle): void {
  const draft = flow.writer.draft();
  projectPhrasing(node, { source: flow.source, shift: flow.shift, quoteDepth: place.quoteDepth, draft });
  flow.writer.write(draft, { ...style, quoted: place.quoteDepth > 0 });
}

/** The parser takes it for that at the start of the text only. */
function isFrontMatter({ type }: MarkdownNode): boolean {
  return type === 'yaml' || type === 'toml';
}

function spanOf(node: MarkdownNode, shift: number): Span {
  return { start: (node.position?.start.offset ?? 0) + shift, end: (node.position?.end.offset ?? 0) + shift };
}
