import type { MarkdownNode } from './parse-markdown';

/**
 * Text in which the only markup is emphasis of whole words (`*p*`, `**Results:**`) and tags without attributes
 * (`<sup>`). Null when it may hold any other. Brackets are words, as nothing is defined and no address follows; bare
 * addresses are left to be text.
 */
export function simplePhrasing(source: string, start: number, to: number): MarkdownNode[] | null {
  const text = source.slice(start, trimmedEnd(source, start, to));
  if (text === '' || OTHER_MARKUP.test(text)) return null;
  if (/[*<]/.test(text) && ADDRESS.test(text)) return null;
  const nodes: MarkdownNode[] = [];
  let from = 0;
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, from)) {
    const marked = markedAt(text, at, start);
    if (!marked) return null;
    if (at > from) nodes.push(textNode(text.slice(from, at), start + from));
    nodes.push(marked.node);
    from = marked.end;
  }
  if (from < text.length) nodes.push(textNode(text.slice(from), start + from));
  return nodes;
}

/**
 * What may begin code, math, emphasis with `_` (inside words it is none), strikethrough (a `~` before a word begins none
 * that could end), a link with its address, an entity; NUL, which the parser replaces.
 */
const OTHER_MARKUP = /[\\`$\0]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<![\s(])~|~(?![\p{L}\p{N}])|\]\(|&[#a-z]/iu;

/** Addresses take marks for a part of them. */
const ADDRESS = /@|www\.|https?:/i;

function trimmedEnd(source: string, start: number, to: number): number {
  let end = to;
  while (end > start && ' \t\n\r'.includes(source.charAt(end - 1))) end--;
  return end;
}

/** A star, or a `<` that no number or space follows. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}
const MARK = /\*|<(?![\s\d=]|$)/g;

const TAG = /<\/?[a-z][a-z\d]{0,9}>/iy;
/** Stars that can only begin, and stars that can end, by CommonMark's rules on what stands on either side of them. */
const EMPHASIS = /(?<=^|[\s(])(\*\*?)([\p{L}\p{N}](?:[^*<\n\r]*[^*<\s])?)\1(?=$|[\s\p{P}\p{S}])(?!\*)/uy;

/** @param start where the text lies in the source: offsets of nodes count from there */
function markedAt(text: string, at: number, start: number): { node: MarkdownNode; end: number } | null {
  EMPHASIS.lastIndex = at;
  const [emphasis, stars = '', words = ''] = EMPHASIS.exec(text) ?? [];
  if (emphasis !== undefined) {
    const children = [textNode(words, start + at + stars.length)];
    const type = stars.length === 2 ? 'strong' : 'emphasis';
    return { node: { type, children }, end: at + emphasis.length };
  }
  TAG.lastIndex = at;
  const value = TAG.exec(text)?.[0];
  return value === undefined ? null : { node: nodeAt('html', value, start + at), end: at + value.length };
}

function textNode(value: string, at: number): MarkdownNode {
  return nodeAt('text', value, at);
}

function nodeAt(type: string, value: string, at: number): MarkdownNode {
  return { type, value, position: { start: { offset: at }, end: { offset: at + value.length } } };
}
