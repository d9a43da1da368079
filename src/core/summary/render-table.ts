/** A wider first column is not filled up. */
const WIDEST = 40;

/**
 * A Markdown table. Its first column is filled up with spaces, so that figures after it stand below each other when the table
 * is read as text; filling all columns would make lines that wrap. Cells are Markdown already: text of a paper must have been
 * escaped.
 */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const longest = Math.max(3, ...[header, ...rows].map(([first = '']) => first.length));
  const width = Math.min(longest, WIDEST);
  const line = ([first = '', ...others]: readonly string[]) => `| ${[first.padEnd(width), ...others].join(' | ')} |`;
  const rule = line(header.map((_, column) => '-'.repeat(column === 0 ? width : 3)));
  return [line(header), rule, ...rows.map(line)].join('\n');
}
