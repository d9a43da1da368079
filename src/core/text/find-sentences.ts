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
  const sentences: SentenceText[] = [];
  const labels = input.openings.flatMap(({ label }) => (label ? [label] : []));
  const sectionAt = innermostSections(input.sections);
  let token = 0;
  let label = 0;
  input.blocks.forEach((block, index) => {
    const inBlock: Span[] = [];
    for (let next = labels[label]; next && next.start < block.end; next = labels[++label]) inBlock.push(next);
    for (const span of stretches(block, inBlock).flatMap((stretch) => splitSentences(input.text, stretch))) {
      while (startOf(input.tokens, token) < span.start) token++;
      const firstToken = token;
      while (startOf(input.tokens, token) < span.end) token++;
      const part =
        block.part === 'paper' && isNotice(input.tokens, firstToken, token, span.start > block.start)
          ? 'furniture'
          : block.part;
      sentences.push({
        ...span,
        block: index,
        section: sectionAt(span.start),
        part,
        broken: isBroken(input.text, span, block),
        firstToken,
        endToken: token,
      });
    }
  });
  return sentences;
}

function startOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.start ?? Infinity;
}

/** What is left of a block without its labels. */
function stretches(block: Span, labels: readonly Span[]): Span[] {
  const found: Span[] = [];
  let start = block.start;
  for (const label of labels) {
    found.push({ start, end: label.start });
    start = label.end;
  }
  found.push({ start, end: block.end });
  return found.filter((span) => span.start < span.end);
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
function isNotice(tokens: readonly Token[], firstToken: number, endToken: number, isLater: boolean): boolean {
  if (!isLater || endToken - firstToken > 60) return false;
  return notices
    .find(tokens, firstToken, Math.min(endToken, firstToken + 14))
    .some((hit) => hit.firstToken === firstToken);
}

/** Stray punctuation first, or, where a paragraph begins, a plain lower-case word: the rest of something lost. */
function isBroken(text: string, span: Span, block: Block): boolean {
  const opening = text.slice(span.start, Math.min(span.end, span.start + 40));
  if (/^[,;:.)\]}?!/|]/u.test(opening) || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return true;
  const opensParagraph = span.start === block.start && block.kind === 'paragraph';
  return opensParagraph && /^\p{Ll}+(?=[\s,.;:])/u.test(opening);
}
