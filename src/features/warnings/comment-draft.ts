import * as vscode from 'vscode';
import { escapeMarkdown } from '../../core/presentation/markdown-text';
import { nameOf, toRange } from '../../platform/convert';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { type PickedRemark, pickRemark } from './pick-remark';

/** Adds a comment on a warning to the draft for the paper's authors, which the reviewer then words as they want. */
export async function draftCommentFor(services: Services, args: readonly unknown[]): Promise<void> {
  const picked = await pickRemark(services, args);
  if (!picked) return;
  const comment = (await commentOn(picked)).trim();
  const heading = headingOf(picked.document);
  const open = openDraft(heading);
  const draft = open ?? (await startDraft(services, heading));
  const isThere = draft.getText().includes(comment);
  if (!isThere && !(await append(draft, comment))) return;
  await show(draft, comment);
  const t = vscode.l10n.t;
  if (isThere) say(t('This comment is in the draft already.'));
  else say(open ? t('Added to the comments for the authors.') : t('A draft of comments was started.'));
}

/** Without lines: those of the editor are not those of the manuscript that the authors have. */
async function commentOn({ remark, analysis }: PickedRemark): Promise<string> {
  const { draftComment } = await import('../../core/remarks/comments/draft-comment');
  return draftComment(remark, analysis);
}

/** By its first line a draft is known again, whatever became of the window and the file. */
function headingOf({ uri }: vscode.TextDocument): string {
  return `# ${escapeMarkdown(vscode.l10n.t('Comments for the authors: {0}', nameOf(uri)))}`;
}

function openDraft(heading: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((open) => {
    return !open.isClosed && open.languageId === 'markdown' && open.lineAt(0).text === heading;
  });
}

/** What the reviewer writes there quotes the paper, and would be read as one. */
async function startDraft({ analyses }: Services, heading: string): Promise<vscode.TextDocument> {
  const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content: `${heading}\n` });
  analyses.turnOff(draft);
  return draft;
}

/** False when the draft could not be changed. */
async function append(draft: vscode.TextDocument, comment: string): Promise<boolean> {
  const last = draft.lineAt(draft.lineCount - 1);
  const gap = last.isEmptyOrWhitespace ? '\n' : '\n\n';
  const edit = new vscode.WorkspaceEdit();
  edit.insert(draft.uri, last.range.end, `${gap}${comment}\n`);
  return vscode.workspace.applyEdit(edit);
}

/** Where it is already, else beside the paper; with the cursor behind the comment. */
async function show(draft: vscode.TextDocument, comment: string): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document === draft);
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.Beside;
  const editor = await vscode.window.showTextDocument(draft, { viewColumn, preview: false });
  const start = draft.getText().indexOf(comment);
  const range = toRange(draft, { start, end: start + comment.length });
  editor.selection = new vscode.Selection(range.end, range.end);
  editor.revealRange(range);
}
