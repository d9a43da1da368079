import * as vscode from 'vscode';
import { escapeMarkdown } from '../../core/presentation/markdown-text';
import { nameOf } from '../../platform/convert';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { type PickedRemark, pickRemark } from './pick-remark';

/** Adds a comment on a warning to the draft for the paper's authors, which the reviewer then words as they want. */
export async function draftCommentFor(services: Services, args: readonly unknown[]): Promise<void> {
  const picked = await pickRemark(services, args);
  if (!picked) return;
  const comment = await commentOn(picked);
  const heading = headingOf(picked.document);
  const open = openDraft(heading);
  const draft = open ?? (await startDraft(services, heading));
  const start = await append(draft, comment);
  if (start === null) return;
  const editor = await vscode.window.showTextDocument(draft, { viewColumn: columnFor(draft), preview: false });
  const end = draft.lineAt(draft.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(new vscode.Range(start, end));
  say(
    open ? vscode.l10n.t('Added to the comments for the authors.') : vscode.l10n.t('A draft of comments was started.'),
  );
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

/** Where the comment begins; null when the draft could not be changed. */
async function append(draft: vscode.TextDocument, comment: string): Promise<vscode.Position | null> {
  const end = draft.lineAt(draft.lineCount - 1).range.end;
  const gap = draft.lineAt(draft.lineCount - 1).isEmptyOrWhitespace ? '\n' : '\n\n';
  const edit = new vscode.WorkspaceEdit();
  edit.insert(draft.uri, end, `${gap}${comment.trim()}\n`);
  return (await vscode.workspace.applyEdit(edit)) ? end.translate(1) : null;
}

/** Where it is already, else beside the paper. */
function columnFor(draft: vscode.TextDocument): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document === draft);
  return shown?.viewColumn ?? vscode.ViewColumn.Beside;
}
