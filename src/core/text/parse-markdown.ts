import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { withLookahead, type SyntaxExtension } from './markdown-lookahead';

/** What we read of an mdast node. All nodes have offsets into the parsed text. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly alt?: string | null;
  /** Of links, images and definitions. */
  readonly url?: string;
  /** Of lists. */
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** CommonMark with GFM, front matter and math. The text must not begin with a byte order mark: micromark would not count it. */
export function parseMarkdown(text: string): MarkdownNode {
  const parser = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .use(remarkMath)
    .use(tuneExtensions, text);
  return parser.parse(text) as MarkdownNode;
}

/**
 * Takes the tree transforms out of the extensions (the one of GFM splits text at links into nodes without positions, and
 * we find links in text ourselves), and has the parser look ahead for what this text cannot hold.
 */
function tuneExtensions(this: Processor, text: string): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[]; micromarkExtensions?: SyntaxExtension[] };
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat(2).map((extension) => {
    return { ...(extension as object), transforms: [] };
  });
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => withLookahead(extension, text));
}
