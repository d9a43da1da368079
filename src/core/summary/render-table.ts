/** Wider columns are not filled up: the line would wrap and tell less than before. */
const WIDEST = 48;

/**
 * A Markdown table, its columns filled up with spaces so that it can be read as text too. Cells are Markdown already: text
 * of a paper must have been escaped.
 */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) => {
    const widest = Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0));
    return Math.min(widest, WIDEST);
  });
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}
