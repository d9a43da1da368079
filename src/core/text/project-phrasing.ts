import type { Span } from '../analysis';
import { alignText, copyRaw } from './align-text';
import type { BlockDraft } from './block-writer';
import { readTag } from './html-tags';
import type { MarkdownNode } from './parse-markdown';
import { MASK } from './paper-text';

const DEEPEST = 100;

export interface Phrasing {
  readonly source: string;
  readonly shift: number;
  readonly quoteDepth: number;
  readonly draft: BlockDraft;
}

/** Writes what a reader sees of a block's inline content into the draft. */
export function projectPhrasing(block: MarkdownNode, phrasing: Phrasing): void {
  const children = block.children ?? [];
  const opening = children[0]?.type === 'strong' ? 1 : 0;
  projectSiblings(children.slice(0, opening), phrasing, 0);
  phrasing.draft.boldEnd = phrasing.draft.prose.length;
  projectSiblings(children.slice(opening), phrasing, 0);
}

function projectSiblings(nodes: readonly MarkdownNode[], phrasing: Phrasing, depth: number): void {
  if (depth > DEEPEST) return;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    const superscript = node.type === 'html' ? superscriptAt(nodes, index, phrasing) : null;
    if (superscript) {
      projectSuperscript(superscript, phrasing);
      index += 2;
    } else projectInline(node, phrasing, depth);
  }
}

function projectInline(node: MarkdownNode, phrasing: Phrasing, depth: number): void {
  const { source, draft, quoteDepth } = phrasing;
  const { start, end } = spanOf(node, phrasing);
  switch (node.type) {
    case 'text':
      return alignText(node.value ?? '', { source, start, end, quoteDepth }, draft.prose);
    case 'inlineCode':
      return draft.prose.put(MASK, start, end);
    case 'inlineMath':
      return projectMath({ start, end }, phrasing);
    case 'html':
      return projectTag({ start, end }, phrasing);
    case 'break':
      return draft.prose.put(' ', start, end);
    case 'footnoteReference':
      return writeCitation({ start, end }, phrasing);
    default:
      projectSiblings(node.children ?? [], phrasing, depth + 1);
  }
}

function writeCitation({ start, end }: Span, { draft }: Phrasing): void {
  draft.citations.push({ start: draft.prose.length, end: draft.prose.length + 1 });
  draft.prose.put(MASK, start, end);
}

/**
 * Dollar signs are math when they hug what they hold and no digit follows, as Pandoc has it; else they are prices and
 * the words between them are words.
 */
function projectMath({ start, end }: Span, { source, draft, quoteDepth }: Phrasing): void {
  const isPrice =
    /^\$(?:\s|[^$]*\s\$$)/u.test(source.slice(start, end)) ||
    (source.charAt(end - 2) !== '$' && /\d/u.test(source.charAt(end)));
  if (isPrice) copyRaw({ source, start, end, quoteDepth }, draft.prose);
  else draft.prose.put(MASK, start, end);
}

function projectTag({ start, end }: Span, { source, draft, quoteDepth }: Phrasing): void {
  const tag = readTag(source, start, end);
  if (!tag) return copyRaw({ source, start, end, quoteDepth }, draft.prose);
  if (tag.breaks) draft.prose.put(' ', start, end);
}

interface Superscript {
  readonly tag: Span;
  readonly text: MarkdownNode;
  readonly closing: Span;
  /** The character before: what the superscript stands on. */
  readonly base: string;
}

/** `<sup>…</sup>` with nothing but text between. */
function superscriptAt(nodes: readonly MarkdownNode[], index: number, phrasing: Phrasing): Superscript | null {
  const [tag, text, closing] = nodes.slice(index, index + 3);
  if (tag?.value?.toLowerCase() !== '<sup>' || text?.type !== 'text' || closing?.value?.toLowerCase() !== '</sup>')
    return null;
  const span = spanOf(tag, phrasing);
  return { tag: span, text, closing: spanOf(closing, phrasing), base: phrasing.source.charAt(span.start - 1) };
}

/** Raised numbers cite (`cells<sup>12</sup>`), unless they are a power, a unit or the mass of an isotope. */
function projectSuperscript(superscript: Superscript, phrasing: Phrasing): void {
  const { tag, text, closing, base } = superscript;
  const value = text.value ?? '';
  const onDigit = /\d/u.test(base);
  if (/^\d[\d,;\s–-]*$/u.test(value) && !onDigit && !isUnitOrIsotope(superscript, phrasing.source))
    return writeCitation({ start: tag.start, end: closing.end }, phrasing);
  if (onDigit && /^[-−–]?\d/u.test(value)) phrasing.draft.prose.put('^', tag.start, tag.end);
  projectInline(text, phrasing, 0);
}

function isUnitOrIsotope({ text, tag, closing }: Superscript, source: string): boolean {
  if (/^\p{Lu}[a-z]?(?![a-z])/u.test(source.slice(closing.end, closing.end + 3))) return true;
  return (
    /^[23]$/u.test(text.value ?? '') &&
    /(?:^|\P{L})[cdkmµμn]?m$/u.test(source.slice(Math.max(0, tag.start - 3), tag.start))
  );
}

function spanOf(node: MarkdownNode, { shift }: Phrasing): Span {
  return { start: (node.position?.start.offset ?? 0) + shift, end: (node.position?.end.offset ?? 0) + shift };
}
