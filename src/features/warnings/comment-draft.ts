import * as vscode from 'vscode';
import { escapeMarkdown } from '../../core/presentation/markdown-text';
import { nameOf, toRange } from '../../platform/convert';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { type PickedRemark, pickRemark } from './pick-remark';

/** Which paper an open draft is about, by its address: two papers may have one name. */
type Subjects = WeakMap<vscode.TextDocument, string>;

/** Adds a comment on a warning to the draft for the paper's authors, which the reviewer then words as they want. */
export function createCommentDrafts(services: Services): (args: readonly unknown[]) => Promise<void> {
  const subjects: Subjects = new WeakMap();
  return async (args) => {
    const picked = await pickRemark(services, args);
    if (picked) await draftComment(services, subjects, picked);
  };
}

async function draftComment(services: Services, subjects: Subjects, picked: PickedRemark): Promise<void> {
  const comment = (await commentOn(picked)).trim();
  const heading = headingOf(picked.document);
  const paper = picked.document.uri.toString();
  const open = openDraft(heading, (draft) => (subjects.get(draft) ?? paper) === paper);
  const draft = open ?? (await startDraft(services, heading));
  subjects.set(draft, paper);
  const isThere = draft.getText().includes(comment);
  if (!isThere && !(await append(draft, comment))) return;
  await show(draft, comment);
  const t = vscode.l10n.t;
  if (isThere) say(t('This comment is in the draft already.'));
  else say(open ? t('Added to the comments for the authors.') : t('A draft of comments was started.'));
}

/** Without lines: those of the editor are not those of the manuscript that the authors have. */
async function commentOn({ remark, analysis }: PickedRemark): Promise<string> {
  const comments = await import('../../core/remarks/comments/draft-comment');
  return comments.draftComment(remark, analysis);
}

/** By its first line a draft is known again when the window was closed meanwhile, or the draft saved. */
function headingOf({ uri }: vscode.TextDocument): string {
  return `# ${escapeMarkdown(vscode.l10n.t('Comments for the authors: {0}', nameOf(uri)))}`;
}

function openDraft(
  heading: string,
  isAboutIt: (draft: vscode.TextDocument) => boolean,
): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((open) => {
    return !open.isClosed && open.languageId === 'markdown' && open.lineAt(0).text === heading && isAboutIt(open);
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
