import { escapeMarkdown } from '../presentation/markdown-text';
import { designName, ocebmName, plural, typeName } from '../presentation/wording';
import { encodePath } from './links';
import type { Matrix, MatrixCell, MatrixRow } from './matrix';
import { displayTitle, renderOrigin } from './render-summary';
import { renderTable } from './render-table';
import type { Summary } from './summary';

const MOST_ROWS = 40;
/** More papers than this are listed in one cell: a wider table cannot be read. */
const MOST_COLUMNS = 8;

/** Target of a link to a paper, or null. */
export type LinkToPaper = (summary: Pick<Summary, 'file'>) => string | null;

/** Papers by their names relative to where the matrix will lie. */
const linkByFile: LinkToPaper = ({ file }) => (file === '-' ? null : encodePath(file));

/**
 * The evidence matrix as Markdown: a table of papers, and a table of what each says of the entities they share.
 * @param notes sentences on what was left out, plain text.
 */
export function renderMatrix(matrix: Matrix, linkTo: LinkToPaper = linkByFile, notes: readonly string[] = []): string {
  const { papers } = matrix;
  const [first] = papers;
  const parts = [
    `# Evidence matrix: ${plural(papers.length, 'paper')}`,
    ...notes.map(escapeMarkdown),
    '## Papers',
    renderTable(
      ['#', 'Paper', 'Design', 'n', 'Level', 'Claims', 'To look at'],
      papers.map((summary, index) => toPaperRow(summary, index, linkTo)),
    ),
    '## Genes, cell types and therapies',
    ...renderRows(matrix),
    ...(first ? [renderOrigin(first, papers)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function toPaperRow(summary: Summary, index: number, linkTo: LinkToPaper): string[] {
  const name = escapeMarkdown(displayTitle(summary));
  const target = linkTo(summary);
  const designs = summary.designs.map(({ design }) => designName(design)).join(', ');
  return [
    String(index + 1),
    target === null ? name : `[${name}](${target})`,
    designs || 'cannot be told',
    summary.sampleSize === null ? '' : String(summary.sampleSize.value),
    ocebmName(summary.evidence.ocebm),
    describeClaims(summary),
    describeRemarks(summary),
  ];
}

/** `7: OCEBM 3 2, OCEBM 5 2, no level 3`. */
function describeClaims({ claimCount, profile }: Summary): string {
  const byLevel = new Map<string, number>();
  for (const { ocebm, claims } of profile) {
    byLevel.set(ocebmName(ocebm), (byLevel.get(ocebmName(ocebm)) ?? 0) + claims);
  }
  const parts = [...byLevel].map(([level, count]) => `${level}: ${count}`);
  return parts.length === 0 ? '0' : `${claimCount} (${parts.join(', ')})`;
}

/** Open remarks, and how many more were accepted. */
function describeRemarks({ remarks }: Summary): string {
  const open = remarks.filter(({ accepted }) => accepted === null).length;
  return open === remarks.length ? String(open) : `${open} (${remarks.length - open} accepted)`;
}

function renderRows({ papers, entities }: Matrix): string[] {
  if (entities.length === 0) return ['No claim names any.'];
  const shown = entities.slice(0, MOST_ROWS);
  const rest = entities.length - shown.length;
  const table = papers.length > MOST_COLUMNS ? renderList(shown) : renderGrid(shown, papers.length);
  return [
    'Each cell: claims that name it, how many of them are negated, and the best level among them.',
    table,
    ...(rest === 0 ? [] : [`And ${plural(rest, 'other')}, in fewer papers or claims.`]),
  ];
}

function renderGrid(rows: readonly MatrixRow[], papers: number): string {
  const columns = Array.from({ length: papers }, (_, paper) => paper);
  return renderTable(
    ['Name', 'Type', 'Id', ...columns.map((paper) => String(paper + 1))],
    rows.map((row) => [
      ...nameCells(row),
      ...columns.map((paper) => {
        const cell = row.cells.find((candidate) => candidate.paper === paper);
        return cell ? describeCell(cell) : '';
      }),
    ]),
  );
}

function renderList(rows: readonly MatrixRow[]): string {
  return renderTable(
    ['Name', 'Type', 'Id', 'Papers'],
    rows.map((row) => [
      ...nameCells(row),
      row.cells.map((cell) => `**${cell.paper + 1}** ${describeCell(cell)}`).join('; '),
    ]),
  );
}

function nameCells({ name, type, id }: MatrixRow): string[] {
  return [escapeMarkdown(name), typeName(type), id === null ? 'no id' : escapeMarkdown(id)];
}

function describeCell({ claims, negated, ocebm }: MatrixCell): string {
  if (claims === 0) return 'mentioned';
  const against = negated === 0 ? '' : ` (${negated} negated)`;
  return `${plural(claims, 'claim')}${against}, ${ocebmName(ocebm)}`;
}
