import type { Span } from '../analysis';
import { blockWriter, type BlockStyle, type BlockWriter } from './block-writer';
import { frontMatterTitle } from './front-matter';
import type { Manuscript } from './manuscript';
import { parseMarkdown, type MarkdownNode } from './parse-markdown';
import { projectHtml } from './project-html';
import { projectPhrasing } from './project-phrasing';

/** Deeper nesting is not a paper but an attack on the stack. */
const DEEPEST = 100;

interface Flow {
  readonly source: string;
  /** Added to every offset of the tree: 1 after a byte order mark. */
  readonly shift: number;
  readonly writer: BlockWriter;
}

interface Place {
  readonly quoteDepth: number;
  readonly kind: 'paragraph' | 'listItem' | 'footnote';
  readonly depth: number;
}

/** Markdown as prose: blocks in the order of the source, with everything a reader does not see left out. */
export function projectMarkdown(source: string): Manuscript {
  const shift = source.startsWith('\uFEFF') ? 1 : 0;
  const root = parseMarkdown(shift === 0 ? source : source.slice(shift));
  const flow = { source, shift, writer: blockWriter(source) };
  const place: Place = { quoteDepth: 0, kind: 'paragraph', depth: 0 };
  const frontMatter = frontMatterOf(root, shift);
  writeTitle(flow, frontMatter);
  for (const child of root.children ?? []) projectBlock(child, flow, place);
  return flow.writer.finish(frontMatter);
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

function frontMatterOf(root: MarkdownNode, shift: number): Span {
  const first = root.children?.[0];
  return first && (first.type === 'yaml' || first.type === 'toml') ? spanOf(first, shift) : { start: 0, end: 0 };
}

function spanOf(node: MarkdownNode, shift: number): Span {
  return { start: (node.position?.start.offset ?? 0) + shift, end: (node.position?.end.offset ?? 0) + shift };
}
