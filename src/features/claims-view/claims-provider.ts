import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import type { FollowedDocument } from '../../platform/followed-document';
import { writeMarkdown } from '../../platform/markdown';
import { remarkWords } from '../../platform/remark-words';
import type { Row, StepRow, WarningRow } from './claim-rows';
import { buildClaimTree, type ClaimRow, type ClaimsShown, type GroupRow } from './claim-tree';
import { claimItem, groundsOf, groupItem, stepItem, warningItem } from './tree-items';

export interface ClaimsProvider extends vscode.TreeDataProvider<Row> {
  /** Shows what is known now. */
  refresh(): void;
  /** The first row of the claim that holds an offset, as the view is now. */
  findRow(offset: number): ClaimRow | undefined;
  dispose(): void;
}

interface Built {
  readonly analysis: Analysis;
  readonly document: vscode.TextDocument;
  readonly shown: ClaimsShown;
  readonly groups: readonly GroupRow[];
}

/** The rows of the document that is followed; built once for an analysis and a way to show it. */
export function createClaimsProvider(
  followed: FollowedDocument,
  shownNow: (document: vscode.TextDocument, analysis: Analysis) => ClaimsShown,
): ClaimsProvider {
  const changed = new vscode.EventEmitter<void>();
  let built: Built | null = null;
  const tree = () => {
    const document = followed.document();
    const analysis = followed.known()?.analysis;
    if (!document || !analysis) return null;
    if (built?.analysis !== analysis || built.document !== document) {
      const shown = shownNow(document, analysis);
      built = { analysis, document, shown, groups: buildClaimTree(analysis, shown) };
    }
    return built;
  };
  return {
    onDidChangeTreeData: changed.event,
    refresh: () => {
      built = null;
      changed.fire();
    },
    findRow: (offset) => rowAt(tree()?.groups ?? [], offset),
    getChildren: (row) => (row ? childrenOf(row, tree()) : [...(tree()?.groups ?? [])]),
    getParent: (row) => parentOf(row, tree()?.groups ?? []),
    getTreeItem: (row) => {
      const now = tree();
      if (row.kind === 'group' || !now) return groupItem(asGroup(row));
      const { document, analysis, shown } = now;
      if (row.kind === 'step') return stepItem(row, document);
      if (row.kind === 'warning') return warningItem(row, document, analysis);
      return claimItem(row, document, shown);
    },
    resolveTreeItem: async (item, row) => {
      const now = tree();
      if (row.kind === 'claim' && now) item.tooltip = await describeClaim(row, now);
      return item;
    },
    dispose: () => changed.dispose(),
  };
}

/** While the document goes away the editor may still ask for rows that were: they are shown without their places. */
function asGroup(row: Row): GroupRow {
  if (row.kind === 'group') return row;
  return { kind: 'group', id: row.id, label: labelOf(row), claims: [] };
}

function labelOf(row: Exclude<Row, GroupRow>): string {
  if (row.kind === 'step') return row.step.label;
  return row.kind === 'claim' ? row.claim.plain : row.remark.rule;
}

function childrenOf(row: Row, built: Built | null): Row[] | Promise<Row[]> {
  if (row.kind === 'group') return [...row.claims];
  return row.kind === 'claim' ? openClaim(row, built) : [];
}

async function openClaim(claim: ClaimRow, built: Built | null): Promise<Row[]> {
  return built ? [...warningsOf(claim, built.document), ...(await stepsOf(claim, built.shown))] : [];
}

function warningsOf(claim: ClaimRow, { uri }: vscode.TextDocument): WarningRow[] {
  return claim.warnings.map((remark, index) => {
    const address = [uri.toString(), remark.rule, remark.start, remark.end] as const;
    return { kind: 'warning', id: `${claim.id} warning ${index}`, remark, claim, address };
  });
}

/** The rules of the engine are only loaded when somebody wants to see them. */
async function stepsOf(claim: ClaimRow, { scheme }: ClaimsShown): Promise<StepRow[]> {
  const { deriveClaim } = await import('../../core/presentation/derivation');
  const { carriedBy } = claim;
  return deriveClaim(claim.claim, { carriedBy, scheme }).map((step, index) => ({
    kind: 'step',
    id: `${claim.id} step ${index}`,
    step,
    claim,
  }));
}

function parentOf(row: Row, groups: readonly GroupRow[]): Row | undefined {
  if (row.kind === 'step' || row.kind === 'warning') return row.claim;
  return row.kind === 'claim' ? groups.find(({ id }) => id === row.group) : undefined;
}

function rowAt(groups: readonly GroupRow[], offset: number): ClaimRow | undefined {
  const rows = groups.flatMap((group) => group.claims);
  return rows.find(({ claim }) => claim.start <= offset && offset <= claim.end);
}

async function describeClaim(row: ClaimRow, { document, analysis, shown }: Built): Promise<vscode.MarkdownString> {
  const markdown = writeMarkdown().bold(row.claim.plain).paragraph();
  if (row.warnings.length > 0) {
    const describe = await remarkWords(analysis);
    for (const remark of row.warnings) markdown.text(`⚠ ${describe(remark).message}`).lineBreak();
  }
  for (const { step } of await stepsOf(row, shown)) {
    const said = [step.text, ...groundsOf(step, row.claim, document)].join(' · ');
    markdown.italic(step.label).text(`: ${said}`).lineBreak();
  }
  return markdown.build();
}
