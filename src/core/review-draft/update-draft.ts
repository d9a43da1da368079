import { itemNumber, writeLedger } from './draft-marks';
import { insertBlocks } from './insert-blocks';
import { type PresentBlock, type PresentDraft, readDraft } from './read-draft';
import { renderBlock } from './render-block';
import { type DraftBlock, HEADING, type ReviewDraft } from './review-draft';

/** A block that the reviewer changed, so that it was left as it is, although what it was written from is another now. */
export interface KeptBlock {
  /** Line of its mark in the new text, from 0. */
  readonly line: number;
  readonly section: string;
  /** `gone`: there is nothing to write it from any more, such as a note that was resolved. */
  readonly source: 'changed' | 'gone';
}

export interface UpdatedDraft {
  readonly text: string;
  /** How many blocks are new. */
  readonly added: number;
  readonly kept: readonly KeptBlock[];
}

/**
 * A draft renewed. Blocks that are as we wrote them are written anew, or go when there is nothing to write them from;
 * what the reviewer changed stays to the letter, what they deleted stays deleted, and so does all that they wrote between
 * blocks, and their order. New blocks come at the end of their section, with the next number: numbers once given
 * stay, so that what the reviewer wrote about “point 2” stays right.
 * @param existing the draft as it stands; empty for a new one.
 */
export function updateDraft(existing: string, draft: ReviewDraft): UpdatedDraft {
  const present = readDraft(existing);
  const sources = new Map(draft.blocks.map((block) => [block.key + headingOf(block), block]));
  const eol = existing.includes('\r\n') ? '\r' : '';
  const { lines, removed } = renewBlocks(present, { sources, eol, isComplete: draft.isComplete });
  const known = knownBlocks(present, removed);
  const isThere = new Set(known.map(keyOf));
  const added = draft.blocks.filter(({ section, key }) => !isThere.has(keyOf(`${section}/${key}`)));
  const withNew = insertBlocks(lines, added, eol);
  const ledger = [...new Set([...known, ...withNew.written])];
  const text = withLedger(withNew.lines, writeLedger({ paper: draft.paper, blocks: ledger }) + eol).join('\n');
  return {
    text,
    added: added.filter(({ key }) => key !== HEADING).length,
    kept: keptBlocks(readDraft(text).blocks, sources),
  };
}

/** Headings have one key in all sections: theirs is told with the section. */
function headingOf({ section, key }: Pick<DraftBlock, 'section' | 'key'>): string {
  return key === HEADING ? section : '';
}

/** The same from `section/key`. */
function keyOf(name: string): string {
  const [section = '', key = ''] = name.split('/');
  return key === HEADING ? key + section : key;
}

function sourceOf({ mark }: PresentBlock, sources: ReadonlyMap<string, DraftBlock>): DraftBlock | undefined {
  return sources.get(mark.key + (mark.key === HEADING ? mark.section : ''));
}

interface Renewal extends Pick<ReviewDraft, 'isComplete'> {
  readonly sources: ReadonlyMap<string, DraftBlock>;
  /** Added to each line: a carriage return, or nothing. */
  readonly eol: string;
}

/** The lines with every unchanged block as it would be written now; `removed` are those that were taken out. */
function renewBlocks(
  { lines, blocks }: PresentDraft,
  { sources, eol, isComplete }: Renewal,
): { lines: string[]; removed: ReadonlySet<string> } {
  const renewed: string[] = [];
  const removed = new Set<string>();
  let from = 0;
  for (const block of blocks) {
    if (block.isChanged) continue;
    const source = sourceOf(block, sources);
    renewed.push(...lines.slice(from, block.first));
    from = block.last + 1;
    if (source?.section === block.mark.section) {
      const number = itemNumber(lines[block.first] ?? '') ?? 1;
      renewed.push(...renderBlock(source, number).map((line) => line + eol));
    } else if (block.mark.key === HEADING || (!source && !isComplete)) {
      // Below a heading the reviewer may have written.
      renewed.push(...lines.slice(block.first, from));
    } else {
      removed.add(`${block.mark.section}/${block.mark.key}`);
      const isApart = (renewed.at(-1) ?? '').trim() === '';
      if (isApart && lines[from]?.trim() === '') from++;
    }
  }
  renewed.push(...lines.slice(from));
  return { lines: renewed, removed };
}

/** All that was ever written, but for what was just taken out: that may come back. */
function knownBlocks({ blocks, ledger }: PresentDraft, removed: ReadonlySet<string>): string[] {
  const present = blocks.map(({ mark }) => `${mark.section}/${mark.key}`);
  return [...new Set([...(ledger?.blocks ?? []), ...present])].filter((name) => !removed.has(name));
}

/** The list of all blocks in the place of the old one, else at the end. */
function withLedger(lines: readonly string[], ledger: string): string[] {
  const { ledgerAt } = readDraft(lines.join('\n'));
  if (ledgerAt !== null) return lines.map((line, at) => (at === ledgerAt ? ledger : line));
  const isEnded = lines.length > 0 && lines.at(-1) === '';
  const before = isEnded ? lines.slice(0, -1) : lines;
  const gap = before.length > 0 && before.at(-1)?.trim() !== '' ? [ledger.endsWith('\r') ? '\r' : ''] : [];
  return [...before, ...gap, ledger, ''];
}

function keptBlocks(blocks: readonly PresentBlock[], sources: ReadonlyMap<string, DraftBlock>): KeptBlock[] {
  return blocks.flatMap((block): KeptBlock[] => {
    const source = sourceOf(block, sources);
    if (!block.isChanged || block.mark.key === HEADING) return [];
    if (source?.content === block.mark.content && source.section === block.mark.section) return [];
    return [{ line: block.last, section: block.mark.section, source: source ? 'changed' : 'gone' }];
  });
}
