import * as vscode from 'vscode';
import { paperOfStored } from './stored-file';

/** More than this are not looked through. */
const MOST = 500;

/** Addresses of the papers of which something is in a folder of the storage. */
export async function listStoredPapers(folder: vscode.Uri): Promise<readonly string[]> {
  const papers: string[] = [];
  for (const name of (await namesIn(folder)).slice(0, MOST)) {
    const paper = name.endsWith('.json') ? await paperOfStored(vscode.Uri.joinPath(folder, name)) : null;
    if (paper !== null) papers.push(paper);
  }
  return papers;
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
