import { compilePhrases } from '../rules/phrases';
import type { Opening } from './find-openings';
import { furnitureSentenceRules } from './journal-furniture';
import type { Span } from '../analysis';
import type { Block, SectionText, SentenceText, Token } from './paper-text';
import { splitSentences } from './split-sentences';

const notices = compilePhrases(
  furnitureSentenceRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
);

export interface SentenceInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  readonly sections: readonly SectionText[];
  readonly openings: readonly Opening[];
}

/** Sentences of all blocks, in order, with their section and tokens. Labels such as `Results:` are outside of them. */
export function findSentences(input: SentenceInput): SentenceText[] {
  const { text, tokens, sections } = input;
  const sentences: SentenceText[] = [];
  const sectionAt = innermostSections(sections);
  let token = 0;
  for (const { block, span } of spansOfBlocks(input)) {
    const of = input.blocks[block];
    if (!of) continue;
    while (startOf(tokens, token) < span.start) token++;
    const firstToken = token;
    while (startOf(tokens, token) < span.end) token++;
    const isFurniture = of.part === 'paper' && span.start > of.start && isNotice(tokens, firstToken, token);
    sentences.push({
      start: span.start,
      end: span.end,
      block,
      section: sectionAt(span.start),
      part: isFurniture ? 'furniture' : of.part,
      broken: isBroken(text, span, of),
      firstToken,
      endToken: token,
    });
  }
  return sentences;
}

function spansOfBlocks({ text, blocks, openings }: SentenceInput): { block: number; span: Span }[] {
  const spans: { block: number; span: Span }[] = [];
  const labels = openings.flatMap(({ label }) => (label ? [label] : []));
  let next = 0;
  blocks.forEach((block, index) => {
    let start = block.start;
    for (let label = labels[next]; label && label.start < block.end; label = labels[++next]) {
      for (const span of splitSentences(text, { start, end: label.start })) spans.push({ block: index, span });
      start = label.end;
    }
    for (const span of splitSentences(text, { start, end: block.end })) spans.push({ block: index, span });
  });
  return spans;
}

function startOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.start ?? Infinity;
}

/** The innermost section at a position; asked for rising positions. */
function innermostSections(sections: readonly SectionText[]): (at: number) => number | null {
  const open: number[] = [];
  let next = 0;
  return (at) => {
    for (let section = sections[next]; section && section.start <= at; section = sections[++next]) open.push(next);
    while (open.length > 0 && (sections[open[open.length - 1] ?? 0]?.end ?? 0) <= at) open.pop();
    return open[open.length - 1] ?? null;
  };
}

/** A copyright notice as the last words of an abstract. */
function isNotice(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  if (endToken - firstToken > 60) return false;
  return notices.findAt(tokens, firstToken, Math.min(endToken, firstToken + 14)).length > 0;
}

/** Stray punctuation first, or, where a paragraph begins, a plain lower-case word: the rest of something lost. */
function isBroken(text: string, span: Span, block: Block): boolean {
  const opening = text.slice(span.start, Math.min(span.end, span.start + 40));
  if (/^[,;:.)\]}?!/|]/u.test(opening) || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return true;
  const opensParagraph = span.start === block.start && block.kind === 'paragraph';
  return opensParagraph && /^\p{Ll}+(?=[\s,.;:])/u.test(opening);
}
