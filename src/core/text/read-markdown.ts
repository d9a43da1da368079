import { independentStretches, mayDefine, type Stretch } from './markdown-stretches';
import { parseMarkdown, type MarkdownNode } from './parse-markdown';
import { simpleBlock } from './simple-block';

/** A block at the top level. */
export interface MarkdownBlock {
  readonly node: MarkdownNode;
  /** Added to an offset of the node gives the offset in the text. */
  readonly shift: number;
}

/** So much is parsed at a time. */
const PARSED_AT_ONCE = 8000;

/**
 * The blocks of a Markdown text in order, as the parser gives them for the whole of it, in a fraction of the time:
 * simple stretches are read without it, and the others some at a time. Where links or footnotes are defined, whatever
 * may refer to them is parsed at once. Items of lists stand without a list around them. The text must not begin
 * with a byte order mark.
 */
export function* readMarkdown(text: string): Iterable<MarkdownBlock> {
  const stretches = independentStretches(text);
  const defines = stretches.some((stretch) => mayDefine(text, stretch));
  let waiting: Part[] = [];
  let length = 0;
  for (const stretch of stretches) {
    const part = partOf(text, stretch, defines);
    waiting.push(part);
    if (!part.block) length += part.content.length;
    if (defines || length < PARSED_AT_ONCE) continue;
    yield* blocksOf(waiting);
    waiting = [];
    length = 0;
  }
  yield* blocksOf(waiting);
}

interface Part {
  readonly start: number;
  readonly content: string;
  /** Null when it needs a parser. Offsets are those of the text. */
  readonly block: MarkdownNode | null;
}

function partOf(text: string, { start, end, paragraphs }: Stretch, defines: boolean): Part {
  const content = text.slice(start, end);
  const [paragraph] = paragraphs;
  const mayBeSimple = paragraph && paragraphs.length === 1 && !(defines && content.includes('['));
  return { start, content, block: mayBeSimple ? simpleBlock(text, paragraph) : null };
}

/** Keeps apart what is parsed together. */
const GAP = '\n\n';

function* blocksOf(parts: readonly Part[]): Iterable<MarkdownBlock> {
  const unread = parts.flatMap(({ block, content }) => (block ? [] : [content]));
  const nodes = unread.length > 0 ? withoutLists(parseMarkdown(unread.join(GAP))) : [];
  let next = 0;
  let start = 0;
  for (const part of parts) {
    if (part.block) {
      yield { node: part.block, shift: 0 };
      continue;
    }
    const end = start + part.content.length + GAP.length;
    for (let node = nodes[next]; node && startOf(node) < end; node = nodes[++next])
      yield { node, shift: part.start - start };
    start = end;
  }
}

/** A list may go on from one part to another. */
function withoutLists({ children }: MarkdownNode): MarkdownNode[] {
  return (children ?? []).flatMap((node) => (node.type === 'list' ? (node.children ?? []) : [node]));
}

function startOf(node: MarkdownNode): number {
  return node.position?.start.offset ?? 0;
}
