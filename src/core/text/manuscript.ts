import type { Span } from '../analysis';
import type { BlockKind } from './paper-text';
import type { Projection } from './prose-builder';

/** A block as the parser of one format found it, before anything is known about what it is for. */
export interface RawBlock extends Span {
  readonly kind: BlockKind;
  readonly quoted: boolean;
  /** Depth of a heading, 1 = highest; 0 for all other blocks and for headings that plain text only hints at. */
  readonly level: number;
  /** Cell of a table's header row. */
  readonly header: boolean;
  /** Prose offset where bold type at the very start of the block ends; the block's start when there is none. */
  readonly boldEnd: number;
}

/** What the Markdown and the plain-text parser both give. */
export interface Manuscript {
  readonly projection: Projection;
  readonly blocks: readonly RawBlock[];
  /** Citations that only markup shows: keys, footnote references, superscript numbers. In prose offsets. */
  readonly citations: readonly Span[];
  /** Source of the front matter between its fences; empty when there is none. */
  readonly frontMatter: Span;
}
