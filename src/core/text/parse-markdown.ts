import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** What we read of an mdast node. All nodes have offsets into the parsed text. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly alt?: string | null;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkMath)
  .use(withoutTransforms)
  .freeze();

/** CommonMark with GFM, front matter and math. The text must not begin with a byte order mark: micromark would not count it. */
export function parseMarkdown(text: string): MarkdownNode {
  return processor.parse(text) as MarkdownNode;
}

/**
 * Takes the tree transforms out of the extensions: the one of GFM splits text at links into nodes without positions, and
 * we find links in text ourselves.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat(2).map((extension) => {
    return { ...(extension as object), transforms: [] };
  });
}
