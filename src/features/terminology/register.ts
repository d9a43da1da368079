import * as vscode from 'vscode';
import { messageOf } from '../../core/message-of';
import { nameOf } from '../../platform/convert';
import type { Services } from '../../platform/services';
import { NEW_TERMINOLOGY } from './new-terminology';

const FILE = 'biogloss-terms.csv';

/** Opens the terminology of a folder, or makes one. */
export function registerTerminology(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('biogloss.openTerminology', () => openOrCreate(services));
}

async function openOrCreate({ terminologies }: Services): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const known = await terminologies.files(folder);
  const file = known.length > 1 ? await chooseFile(folder, known) : (known[0] ?? (await create(folder)));
  if (file) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file), { preview: false });
}

/** The only folder, or the one that is asked for. */
async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const message = vscode.l10n.t('A terminology belongs to a folder: open the folder of your papers first.');
    void vscode.window.showInformationMessage(message);
  }
  if (folders.length < 2) return folders[0];
  return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('The folder whose terminology to open') });
}

async function chooseFile(
  folder: vscode.WorkspaceFolder,
  files: readonly vscode.Uri[],
): Promise<vscode.Uri | undefined> {
  const items = files.map((uri) => ({ label: uri.path.slice(folder.uri.path.length).replace(/^\//, ''), uri }));
  const placeHolder = vscode.l10n.t('The terminology file to open');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
}

/** A file that is there and not among those that are read is opened as it is. */
async function create(folder: vscode.WorkspaceFolder): Promise<vscode.Uri | undefined> {
  const file = vscode.Uri.joinPath(folder.uri, FILE);
  try {
    if (!(await exists(folder))) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(NEW_TERMINOLOGY));
    return file;
  } catch (error) {
    const reason = messageOf(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be made: {1}', nameOf(file), reason));
    return undefined;
  }
}

async function exists({ uri }: vscode.WorkspaceFolder): Promise<boolean> {
  return (await vscode.workspace.fs.readDirectory(uri)).some(([name]) => name === FILE);
}
