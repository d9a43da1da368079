import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import type { Row } from './claim-rows';
import type { ClaimRow } from './claim-tree';
import type { ClaimsProvider } from './claims-provider';
import type { Filter } from './filter';

interface DerivationParts {
  readonly services: Services;
  readonly provider: ClaimsProvider;
  readonly view: vscode.TreeView<Row>;
  readonly filter: Filter;
}

/**
 * Opens a claim in the view: that of the row it is called on, that at an offset of the active document (cards and the
 * outline call it so), or that at the cursor.
 */
export function createDerivationCommand(parts: DerivationParts): vscode.Disposable {
  return vscode.commands.registerCommand('biogloss.claims.showDerivation', async (target?: unknown) => {
    const row = isClaimRow(target) ? target : await findRow(parts, typeof target === 'number' ? target : null);
    if (row) await parts.view.reveal(row, { select: true, focus: true, expand: true });
    else vscode.window.setStatusBarMessage(vscode.l10n.t('There is no claim at the cursor.'), 4000);
  });
}

async function findRow(
  { services, provider, filter }: DerivationParts,
  at: number | null,
): Promise<ClaimRow | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !(await services.analyses.get(editor.document))) return undefined;
  const offset = at ?? editor.document.offsetAt(editor.selection.active);
  const row = provider.findRow(offset);
  if (row || filter.text() === '') return row;
  filter.clear();
  return provider.findRow(offset);
}

function isClaimRow(target: unknown): target is ClaimRow {
  return typeof target === 'object' && target !== null && 'kind' in target && target.kind === 'claim';
}
