import { type BlockMark, hashOfLines, type Ledger, readBlockMark, readLedger } from './draft-marks';

/** A block in the draft as it stands. Lines from 0. */
export interface PresentBlock {
  readonly mark: BlockMark;
  /** First line of the block; of a changed one where it began when it was written, at least. */
  readonly first: number;
  /** The line of its mark. */
  readonly last: number;
  /** It is not as it was written. */
  readonly isChanged: boolean;
}

/** What stands in a draft. */
export interface PresentDraft {
  /** Without their line feeds; a carriage return stays. */
  readonly lines: readonly string[];
  /** In their order. */
  readonly blocks: readonly PresentBlock[];
  /** The last one; null where there is none. */
  readonly ledger: Ledger | null;
  /** Its line. */
  readonly ledgerAt: number | null;
}

/** @param text of a draft, whatever a reviewer made of it. */
export function readDraft(text: string): PresentDraft {
  return readDraftLines(text.split('\n'));
}

export function readDraftLines(lines: readonly string[]): PresentDraft {
  const blocks: PresentBlock[] = [];
  let ledger: Ledger | null = null;
  let ledgerAt: number | null = null;
  lines.forEach((raw, at) => {
    if (!raw.startsWith('<!-- biogloss ')) return;
    const line = withoutReturn(raw);
    const mark = readBlockMark(line);
    const found = mark ? null : readLedger(line);
    if (mark) blocks.push(presentBlock(lines, mark, at, (blocks.at(-1)?.last ?? -1) + 1));
    if (found) [ledger, ledgerAt] = [found, at];
  });
  return { lines, blocks, ledger, ledgerAt };
}

/** @param from the line after the block before it. */
function presentBlock(lines: readonly string[], mark: BlockMark, last: number, from: number): PresentBlock {
  const first = last - mark.lines;
  if (first < from) return { mark, first: from, last, isChanged: true };
  const isChanged = hashOfLines(lines.slice(first, last).map(withoutReturn)) !== mark.hash;
  return { mark, first, last, isChanged };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
