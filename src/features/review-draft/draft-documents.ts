import * as vscode from 'vscode';
import { readDraft } from '../../core/review-draft/read-draft';
import { toRange } from '../../platform/convert';
import { isReviewDraft, reviewDraftOf, sibling } from '../../platform/review-draft-file';
import type { Services } from '../../platform/services';

/** Where drafts are: files beside their papers, or, where none can be written, documents without a file. */
export interface DraftDocuments {
  /** The draft of a paper, opened but not shown; null where there is none yet. */
  find(paper: vscode.TextDocument): Promise<vscode.TextDocument | null>;
  /** A new draft, as a file if that can be. What is there already is never overwritten. */
  start(paper: vscode.TextDocument, text: string): Promise<vscode.TextDocument>;
  /** The paper that a draft is of; null for what is no draft, or when the paper is not to be found. */
  paperOf(draft: vscode.TextDocument): Promise<vscode.TextDocument | null>;
}

export function createDraftDocuments({ analyses, log }: Services): DraftDocuments {
  /** Of drafts without a file the paper's address: two papers may have one name. */
  const papers = new WeakMap<vscode.TextDocument, string>();
  const findUntitled = (paper: vscode.TextDocument): vscode.TextDocument | null =>
    vscode.workspace.textDocuments.find((open) => !open.isClosed && papers.get(open) === paper.uri.toString()) ?? null;
  return {
    find: async (paper) => (await openFile(reviewDraftOf(paper.uri))) ?? findUntitled(paper),
    async start(paper, text) {
      const file = reviewDraftOf(paper.uri);
      try {
        if (paper.isUntitled) throw new Error('The paper has no folder.');
        return await writeNew(file, text);
      } catch (error) {
        log.info(`${file.toString()}: ${String(error)} The draft is kept without a file.`);
      }
      const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
      // It quotes the paper, and would be read as one.
      analyses.turnOff(draft);
      papers.set(draft, paper.uri.toString());
      return draft;
    },
    async paperOf(draft) {
      const address = papers.get(draft);
      if (address !== undefined) return openFile(vscode.Uri.parse(address));
      const name = isReviewDraft(draft.uri) ? readDraft(draft.getText()).ledger?.paper : undefined;
      return name === undefined || name.includes('/') ? null : openFile(sibling(draft.uri, name));
    },
  };
}

/** An open document, or the file; null where there is neither. */
async function openFile(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open;
  return (await exists(uri)) ? vscode.workspace.openTextDocument(uri) : null;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Written at once, so that the draft is not lost with the window. */
async function writeNew(file: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return vscode.workspace.openTextDocument(file);
}

/** Gives the document another text: one step that can be undone, and only where the two differ. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const old = document.getText();
  if (old === text) return true;
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start++;
  let same = 0;
  while (same < most - start && old.at(-1 - same) === text.at(-1 - same)) same++;
  const edit = new vscode.WorkspaceEdit();
  const range = toRange(document, { start, end: old.length - same });
  edit.replace(document.uri, range, text.slice(start, text.length - same));
  return vscode.workspace.applyEdit(edit);
}

/** Where it is already, else beside the paper. */
export async function showBeside(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.Beside;
  return vscode.window.showTextDocument(document, { viewColumn, preview: false });
}
