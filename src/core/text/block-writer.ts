import type { Span } from '../analysis';
import { findMasks } from './find-masks';
import type { Manuscript, RawBlock } from './manuscript';
import { MASK } from './paper-text';
import { copyProjected, proseBuilder, toSource, type Projection, type ProseBuilder } from './prose-builder';

export interface BlockStyle {
  readonly kind: RawBlock['kind'];
  readonly quoted?: boolean;
  readonly level?: number;
  readonly header?: boolean;
}

/** One block under way: its text as the reader sees it, not yet masked. Offsets here count from the block's start. */
export interface BlockDraft {
  readonly prose: ProseBuilder;
  /** Stretches already known to be citations. */
  readonly citations: Span[];
  boldEnd: number;
}

/** Collects blocks into one prose: masks what must not be read as words, trims, and puts `\n` between blocks. */
export function blockWriter(source: string) {
  const prose = proseBuilder(source);
  const blocks: RawBlock[] = [];
  const citations: Span[] = [];
  let sourceEnd = 0;
  const writeSpan = (draft: BlockDraft, written: Projection, { start, end }: Span, style: BlockStyle): void => {
    if (start === end) return;
    if (prose.length > 0) prose.put('\n', sourceEnd, Math.max(sourceEnd, written.sourceStarts[0] ?? 0));
    const moved = copyMasked(written, { start, end }, prose, citations);
    for (const citation of draft.citations) citations.push({ start: moved(citation.start), end: moved(citation.end) });
    blocks.push({
      start: moved(start),
      end: prose.length,
      kind: style.kind,
      quoted: style.quoted ?? false,
      level: style.level ?? 0,
      header: style.header ?? false,
      boldEnd: Math.max(moved(start), moved(draft.boldEnd)),
    });
    sourceEnd = written.sourceEnds[written.sourceEnds.length - 1] ?? sourceEnd;
  };
  return {
    draft: (): BlockDraft => ({ prose: proseBuilder(source), citations: [], boldEnd: 0 }),
    /** Writes the draft as one block; a paragraph with columns as one block for each cell. */
    write(draft: BlockDraft, style: BlockStyle): void {
      const written = draft.prose.build();
      const cells = style.kind === 'paragraph' ? cellsOf(written.text) : [];
      if (cells.length === 0) writeSpan(draft, written, trimmed(written.text), style);
      for (const cell of cells) writeSpan(draft, written, cell, { ...style, kind: 'tableCell' });
    },
    finish: (frontMatter: Span): Manuscript => ({
      projection: prose.build(),
      blocks,
      citations: citations.sort((a, b) => a.start - b.start || a.end - b.end),
      frontMatter,
    }),
  };
}
export type BlockWriter = ReturnType<typeof blockWriter>;

/** Text between tabs, when there are two tabs or more: a table whose borders were lost. */
function cellsOf(text: string): Span[] {
  const first = text.indexOf('\t');
  if (first < 0 || text.indexOf('\t', first + 1) < 0) return [];
  const cells: Span[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    cells.push(trimmed(text, start, start + cell.length));
    start += cell.length + 1;
  }
  return cells;
}

/** Copies the span with each masked stretch as one MASK; gives the function from draft offsets to prose offsets. */
function copyMasked(from: Projection, span: Span, into: ProseBuilder, citations: Span[]): (at: number) => number {
  const offset = into.length - span.start;
  const masks = findMasks(from.text, span);
  let at = span.start;
  for (const mask of masks) {
    copyProjected(from, at, mask.start, into);
    const source = toSource(from, mask.start, mask.end);
    if (mask.kind === 'citation') citations.push({ start: into.length, end: into.length + 1 });
    into.put(MASK, source.start, source.end);
    at = mask.end;
  }
  copyProjected(from, at, span.end, into);
  return (draftOffset) => offset + maskedOffset(masks, Math.min(Math.max(draftOffset, span.start), span.end));
}

/** Where a draft offset lies once every mask has shrunk to one character. */
function maskedOffset(masks: readonly Span[], draftOffset: number): number {
  let shrunk = 0;
  for (const mask of masks) {
    if (draftOffset <= mask.start) break;
    if (draftOffset < mask.end) return mask.start - shrunk;
    shrunk += mask.end - mask.start - 1;
  }
  return draftOffset - shrunk;
}

/** The span without white space at its ends. */
export function trimmed(text: string, from = 0, to = text.length): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code >= 127 && (code === 0xfeff || /\s/u.test(text.charAt(at))));
}
