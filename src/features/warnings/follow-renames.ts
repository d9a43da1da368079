import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import { paperName } from '../../platform/shown-remarks';

interface Renamed {
  readonly oldUri: vscode.Uri;
  readonly newUri: vscode.Uri;
}

/** A paper that gets another name, or another folder, takes with it what was accepted in it. */
export function followRenames(services: Services): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const file of files) await moveAcceptances(services, file);
  });
}

async function moveAcceptances({ acceptances }: Services, { oldUri, newUri }: Renamed): Promise<void> {
  const [from, to] = [paperName(oldUri), paperName(newUri)];
  // A folder that is renamed holds papers.
  const moved = acceptances.list(oldUri).filter(({ paper }) => paper === from || paper.startsWith(`${from}/`));
  for (const acceptance of moved) {
    const renamed = { ...acceptance, paper: to + acceptance.paper.slice(from.length) };
    if (await acceptances.keep(newUri, renamed)) await acceptances.withdraw(oldUri, [acceptance]);
  }
}
