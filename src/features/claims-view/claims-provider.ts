import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import type { FollowedDocument } from '../../platform/followed-document';
import { writeMarkdown } from '../../platform/markdown';
import type { Row, StepRow } from './claim-rows';
import { buildClaimTree, type ClaimRow, type ClaimsShown, type GroupRow } from './claim-tree';
import { claimItem, groundsOf, groupItem, stepItem } from './tree-items';

export interface ClaimsProvider extends vscode.TreeDataProvider<Row> {
  /** Shows what is known now. */
  refresh(): void;
  /** The first row of the claim that holds an offset, as the view is now. */
  findRow(offset: number): ClaimRow | undefined;
  dispose(): void;
}

/** The rows of the document that is followed; built once for an analysis and a way to show it. */
export function createClaimsProvider(
  followed: FollowedDocument,
  shownNow: (document: vscode.TextDocument) => ClaimsShown,
): ClaimsProvider {
  const changed = new vscode.EventEmitter<void>();
  let built: { analysis: Analysis; document: vscode.TextDocument; groups: readonly GroupRow[] } | null = null;
  const tree = () => {
    const document = followed.document();
    const analysis = followed.known()?.analysis;
    if (!document || !analysis) return null;
    if (built?.analysis !== analysis || built.document !== document) {
      built = { analysis, document, groups: buildClaimTree(analysis, shownNow(document)) };
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
    getChildren: (row) => (row ? childrenOf(row) : [...(tree()?.groups ?? [])]),
    getParent: (row) => parentOf(row, tree()?.groups ?? []),
    getTreeItem: (row) => {
      const document = tree()?.document;
      if (row.kind === 'group' || !document) return groupItem(asGroup(row));
      if (row.kind === 'step') return stepItem(row, document);
      return claimItem(row, document, shownNow(document).groupBy !== 'level');
    },
    resolveTreeItem: async (item, row) => {
      const document = tree()?.document;
      if (row.kind === 'claim' && document) item.tooltip = await describeDerivation(row, document);
      return item;
    },
    dispose: () => changed.dispose(),
  };
}

/** While the document goes away the editor may still ask for rows that were: they are shown without their places. */
function asGroup(row: Row): GroupRow {
  if (row.kind === 'group') return row;
  return { kind: 'group', id: row.id, label: row.kind === 'claim' ? row.claim.plain : row.step.label, claims: [] };
}

function childrenOf(row: Row): Row[] | Promise<Row[]> {
  if (row.kind === 'group') return [...row.claims];
  return row.kind === 'claim' ? stepsOf(row) : [];
}

/** The rules of the engine are only loaded when somebody wants to see them. */
async function stepsOf(claim: ClaimRow): Promise<StepRow[]> {
  const { deriveClaim } = await import('../../core/presentation/derivation');
  return deriveClaim(claim.claim).map((step, index) => ({
    kind: 'step',
    id: `${claim.id} step ${index}`,
    step,
    claim,
  }));
}

function parentOf(row: Row, groups: readonly GroupRow[]): Row | undefined {
  if (row.kind === 'step') return row.claim;
  return row.kind === 'claim' ? groups.find(({ id }) => id === row.group) : undefined;
}

function rowAt(groups: readonly GroupRow[], offset: number): ClaimRow | undefined {
  const rows = groups.flatMap((group) => group.claims);
  return rows.find(({ claim }) => claim.start <= offset && offset <= claim.end);
}

async function describeDerivation(row: ClaimRow, document: vscode.TextDocument): Promise<vscode.MarkdownString> {
  const markdown = writeMarkdown().bold(row.claim.plain).paragraph();
  for (const { step } of await stepsOf(row)) {
    const said = [step.text, ...groundsOf(step, row.claim, document)].join(' · ');
    markdown.italic(step.label).text(`: ${said}`).lineBreak();
  }
  return markdown.build();
}
