import { itemNumber } from './draft-marks';
import { type PresentDraft, readDraftLines } from './read-draft';
import { renderBlock } from './render-block';
import { DRAFT_SECTIONS, type DraftBlock, type DraftSection, HEADING } from './review-draft';

/**
 * New blocks, each at the end of its section. A section that was never written comes before the first one that follows
 * it in the order of sections, and gets its heading; what belongs to one that the reviewer deleted comes at the end.
 * @param eol added to each line: a carriage return, or nothing.
 */
export function insertBlocks(
  lines: readonly string[],
  added: readonly DraftBlock[],
  eol: string,
): { readonly lines: readonly string[]; readonly written: readonly string[] } {
  let now: readonly string[] = lines;
  const written: string[] = [];
  for (const section of DRAFT_SECTIONS) {
    const own = added.filter((block) => block.section === section);
    // A heading alone is no section; the title is one.
    if (section !== 'title' && own.every(({ key }) => key === HEADING)) continue;
    now = insertInSection(now, section, own, eol);
    written.push(...own.map(({ key }) => `${section}/${key}`));
  }
  return { lines: now, written };
}

function insertInSection(
  lines: readonly string[],
  section: DraftSection,
  blocks: readonly DraftBlock[],
  eol: string,
): readonly string[] {
  if (blocks.length === 0) return lines;
  const draft = readDraftLines(lines);
  const { from, to } = placeFor(draft, section);
  let number = Math.max(0, ...lines.slice(from, to).map((line) => itemNumber(line) ?? 0));
  const rendered = blocks.map((block) => renderBlock(block, block.isNumbered ? ++number : 0));
  const chunk = rendered.flatMap((block, at) => [...(at === 0 ? [] : ['']), ...block]).map((line) => line + eol);
  const before = lines.slice(0, to);
  const after = lines.slice(to);
  const isApart = before.length === 0 || before.at(-1)?.trim() === '';
  const ends = after.length === 0 ? [''] : after[0]?.trim() === '' ? [] : [eol];
  return [...before, ...(isApart ? [] : [eol]), ...chunk, ...ends, ...after];
}

/** Where the section's blocks begin and where its next one goes: lines. */
function placeFor(draft: PresentDraft, section: DraftSection): { readonly from: number; readonly to: number } {
  const own = draft.blocks.filter(({ mark }) => mark.section === section);
  const [first] = own;
  const last = own.at(-1);
  if (first && last) return { from: first.first, to: endOfSection(draft, last.last, section) };
  const order = DRAFT_SECTIONS.indexOf(section);
  const before = draft.blocks.findLast(({ mark }) => DRAFT_SECTIONS.indexOf(mark.section) < order);
  const after = draft.blocks.find(({ mark }) => DRAFT_SECTIONS.indexOf(mark.section) > order);
  if (before) return noneYet(endOfSection(draft, before.last, before.mark.section));
  return noneYet(after ? after.first : endOfDraft(draft));
}

function noneYet(at: number): { readonly from: number; readonly to: number } {
  return { from: at, to: at };
}

/** Before the next heading of the draft, the next block of another section, or the end: what the reviewer added is passed. */
function endOfSection({ lines, blocks, ledgerAt }: PresentDraft, from: number, section: DraftSection): number {
  const other = blocks.find(({ mark, last }) => last > from && mark.section !== section);
  const most = Math.min(other?.first ?? lines.length, ledgerAt ?? lines.length);
  let end = from + 1;
  for (let fence = ''; end < most; end++) {
    const line = lines[end] ?? '';
    fence = fenceAfter(fence, line);
    if (fence === '' && /^#{1,2} /.test(line)) break;
  }
  return withoutEmpty(lines, end, from + 1);
}

function endOfDraft({ lines, ledgerAt }: PresentDraft): number {
  return withoutEmpty(lines, ledgerAt ?? lines.length, 0);
}

/** Empty lines before an end are left behind it. */
function withoutEmpty(lines: readonly string[], end: number, least: number): number {
  let at = end;
  while (at > least && lines[at - 1]?.trim() === '') at--;
  return at;
}

/** The fence of the code block that is open after a line; empty when none is. */
function fenceAfter(open: string, line: string): string {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence === undefined) return open;
  if (open === '') return fence;
  return fence.startsWith(open) ? '' : open;
}
