import type * as vscode from 'vscode';

/**
 * The way from a folder to a file, with `/` between the parts; null when they are not in one place (another scheme or
 * authority), so that there is no way.
 */
export function relativePath(folder: vscode.Uri, file: vscode.Uri): string | null {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return null;
  const from = folder.path.split('/').filter(Boolean);
  const to = file.path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
