import * as vscode from 'vscode';

/** Tries again until `ready`, for up to ten seconds: surfaces follow the editor a moment later. */
export async function eventually<T>(
  what: string,
  attempt: () => Thenable<T>,
  ready: (value: T) => boolean,
): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const value = await attempt();
    if (ready(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ten seconds`);
}

export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  return vscode.window.showTextDocument(document);
}

export function inFolder(index: number, path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[index];
  if (!folder) throw new Error('the tests need a workspace of two folders');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function openInWorkspace(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(inFolder(0, name));
}

export function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`'${words}' is not in the document`);
  return document.positionAt(offset + 1);
}

export async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

export async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return flatten(found ?? []);
}

function flatten(nested: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return nested.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}
