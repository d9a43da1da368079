import { DRAFT_SECTIONS, type DraftSection } from './review-draft';
import { shortHash } from './text-hash';

/**
 * Marks in a draft are comments of HTML, which no viewer shows: below each block one that says what it is made of and what
 * it was when we wrote it, and at the end one that lists all blocks ever written, so that what the reviewer deleted is
 * known. Each stands alone on its line, from the first column, where no text of ours or of a note ever begins with `<`.
 */
export interface BlockMark {
  readonly section: DraftSection;
  readonly key: string;
  /** So many lines above the mark are the block, as it was written. */
  readonly lines: number;
  /** Hash of these lines, its number left out. */
  readonly hash: string;
  /** @see DraftBlock.content, of what it was written from; not written where it is the same as `hash`. */
  readonly content: string;
}

const BLOCK_MARK =
  /^<!-- biogloss ([a-z]{1,20})\/([a-z0-9]{1,40}) (\d{1,5}) ([a-z0-9]{1,20})(?: ([a-z0-9]{1,20}))? -->$/;
const LEDGER = /^<!-- biogloss draft of (\S{1,2000}): ([a-z0-9/ ]*) -->$/;

export function writeBlockMark({ section, key, lines, hash, content }: BlockMark): string {
  const source = content === hash ? '' : ` ${content}`;
  return `<!-- biogloss ${section}/${key} ${lines} ${hash}${source} -->`;
}

/** Null for any other line. */
export function readBlockMark(line: string): BlockMark | null {
  const [, name = '', key = '', lines = '', hash = '', content = hash] = BLOCK_MARK.exec(line) ?? [];
  const section = DRAFT_SECTIONS.find((known) => known === name);
  return section ? { section, key, lines: Number(lines), hash, content } : null;
}

/** Every block that was written, as `section/key`, but for those that we took out again. */
export interface Ledger {
  /** File name of the paper. */
  readonly paper: string;
  readonly blocks: readonly string[];
}

export function writeLedger({ paper, blocks }: Ledger): string {
  return `<!-- biogloss draft of ${encodeName(paper)}: ${blocks.join(' ')} -->`;
}

export function readLedger(line: string): Ledger | null {
  const [, paper, blocks] = LEDGER.exec(line) ?? [];
  if (paper === undefined || blocks === undefined) return null;
  return { paper: decodeName(paper), blocks: blocks.split(' ').filter(Boolean) };
}

/** Hash of the lines of a block. The number of an item is no part of it: the reviewer may number anew. */
export function hashOfLines(lines: readonly string[]): string {
  const [first = '', ...others] = lines;
  return shortHash([first.replace(ITEM_NUMBER, '0.'), ...others].join('\n'));
}

const ITEM_NUMBER = /^\d{1,6}\.(?= )/;

/** The number with which an item begins. */
export function itemNumber(line: string): number | null {
  const number = ITEM_NUMBER.exec(line)?.[0];
  return number === undefined ? null : Number.parseInt(number, 10);
}

/** A file name may hold anything, the end of a comment too. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD').slice(0, 200)).replace(/-/g, '%2D');
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
