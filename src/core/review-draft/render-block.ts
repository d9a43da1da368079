import { hashOfLines, writeBlockMark } from './draft-marks';
import type { DraftBlock } from './review-draft';

/** Under an item with a number of one or two digits its further lines stand so far in. */
const INDENT = 4;

/** The lines of a block and its mark. @param number of an item. */
export function renderBlock(block: DraftBlock, number: number): readonly string[] {
  const lines = block.isNumbered ? numbered(block.markdown, number) : block.markdown.split('\n');
  const { section, key, content } = block;
  return [...lines, writeBlockMark({ section, key, lines: lines.length, hash: hashOfLines(lines), content })];
}

/** Everything in an item is set in, so that nothing in it can end the list or begin another part of the draft. */
export function numbered(markdown: string, number: number): string[] {
  const indent = ' '.repeat(Math.max(INDENT, String(number).length + 2));
  const [first = '', ...others] = markdown.split('\n');
  return [`${number}. ${first}`, ...others.map((line) => (line === '' ? '' : indent + line))];
}
