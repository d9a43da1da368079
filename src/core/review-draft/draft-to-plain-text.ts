import { type MarkdownNode, parseMarkdown } from '../text/parse-markdown';

/**
 * The draft as it stands, as plain text for the form of a journal: no markup and no marks, numbers as in the draft, a table
 * as one line a row. Links to lines of the paper are left out, for the lines of the manuscript are others; headings
 * with nothing below them too. Lines are not wrapped.
 */
export function draftToPlainText(markdown: string): string {
  const nodes = piecesOf(markdown).flatMap((piece) => parseMarkdown(piece).children ?? []);
  const blocks = withoutEmptySections(nodes);
  const parts = blocks.map((block) => renderBlock(block)).filter((part) => part.trim() !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** So much is parsed at a time, in UTF-16 units: the parser's time grows faster than the text. */
const PARSED_AT_ONCE = 8000;

/** Code and definitions of links may reach over our marks. */
const REACHES_FAR = /^ {0,3}(?:```|~~~|\[)/m;

/** The draft cut behind marks, each of which ends a block. */
function piecesOf(markdown: string): readonly string[] {
  if (REACHES_FAR.test(markdown)) return [markdown];
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; (at = markdown.indexOf('\n<!-- biogloss ', at)) !== -1; at++) {
    if (at - from < PARSED_AT_ONCE) continue;
    const end = markdown.indexOf('\n', at + 1);
    if (end === -1) break;
    pieces.push(markdown.slice(from, end + 1));
    from = end + 1;
  }
  return [...pieces, markdown.slice(from)];
}

const UNSEEN: ReadonlySet<string> = new Set(['html', 'definition', 'yaml', 'toml', 'thematicBreak']);

/** A heading stays when something comes before the next one of its depth or higher. */
function withoutEmptySections(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const seen = nodes.filter(({ type }) => !UNSEEN.has(type));
  return seen.filter((node, at) => {
    if (node.type !== 'heading') return true;
    const rest = seen.slice(at + 1);
    const next = rest.findIndex((other) => other.type === 'heading' && (other.depth ?? 1) <= (node.depth ?? 1));
    return rest.slice(0, next === -1 ? rest.length : next).some(({ type }) => type !== 'heading');
  });
}

function renderBlock(node: MarkdownNode): string {
  const { type, children = [], value = '' } = node;
  switch (type) {
    case 'paragraph':
    case 'heading':
      return renderPhrasing(children);
    case 'list':
      return renderList(node);
    case 'table':
      return renderTable(children);
    case 'code':
    case 'math':
      return value;
    default:
      if (UNSEEN.has(type)) return '';
      return children.length > 0 ? renderBlocks(children) : value;
  }
}

function renderBlocks(nodes: readonly MarkdownNode[]): string {
  const parts = nodes.map(renderBlock).filter((part) => part.trim() !== '');
  return parts.join('\n\n');
}

/** Further lines of an item stand below its words. */
function renderList({ ordered, start, children = [] }: MarkdownNode): string {
  const items = children.map((item, at) => {
    const mark = ordered ? `${(start ?? 1) + at}. ` : '- ';
    return mark + setIn(renderBlocks(item.children ?? []), ' '.repeat(mark.length));
  });
  const isLoose = items.some((item) => item.includes('\n\n'));
  return items.join(isLoose ? '\n\n' : '\n');
}

function setIn(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 || line === '' ? line : indent + line))
    .join('\n');
}

/** `- words (Design: cohort; Level: OCEBM 3)`: the first column is what the row is about. */
function renderTable([header, ...rows]: readonly MarkdownNode[]): string {
  const titles = cellsOf(header);
  const lines = rows.map((row) => {
    const [first = '', ...others] = cellsOf(row);
    const named = others.map((cell, at) => (cell === '' ? '' : `${titles[at + 1] ?? ''}: ${cell}`)).filter(Boolean);
    return named.length === 0 ? `- ${first}` : `- ${first} (${named.join('; ')})`;
  });
  return lines.join('\n');
}

function cellsOf(row: MarkdownNode | undefined): string[] {
  return (row?.children ?? []).map(({ children = [] }) => renderPhrasing(children));
}

function renderPhrasing(nodes: readonly MarkdownNode[]): string {
  const text = nodes.map(renderPhrase).join('');
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/,$/, '');
}

function renderPhrase(node: MarkdownNode): string {
  const { type, value = '', children = [] } = node;
  switch (type) {
    case 'html':
      return '';
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'text':
      return value.replace(/\n[ \t]{0,100}/g, ' ');
    case 'link':
      return renderLink(node.url ?? '', children.map(renderPhrase).join(''));
    default:
      return children.length > 0 ? children.map(renderPhrase).join('') : value;
  }
}

/** `words (address)`; of a link within the paper or to a mail address the words. */
function renderLink(url: string, words: string): string {
  if (/#L\d+$/.test(url)) return '';
  if (words === '') return url;
  return words === url || !/^https?:/i.test(url) ? words : `${words} (${url})`;
}
