import * as vscode from 'vscode';

/** Where a setting can stand, from the farthest to the nearest. The editor lets the nearest replace the others. */
export const LEVELS = [
  { value: 'globalValue', target: vscode.ConfigurationTarget.Global },
  { value: 'workspaceValue', target: vscode.ConfigurationTarget.Workspace },
  { value: 'workspaceFolderValue', target: vscode.ConfigurationTarget.WorkspaceFolder },
] as const;

export type Level = (typeof LEVELS)[number];

/** Where what a reviewer says of a paper is kept: the folder that it is in, when that can be written; else the user. */
export function placeFor(uri: vscode.Uri | undefined): 'folder' | 'user' {
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  return folder && vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) !== false ? 'folder' : 'user';
}

export function targetFor(uri: vscode.Uri | undefined): vscode.ConfigurationTarget {
  const { WorkspaceFolder, Global } = vscode.ConfigurationTarget;
  return placeFor(uri) === 'folder' ? WorkspaceFolder : Global;
}
