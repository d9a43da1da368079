import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import type { ReviewDraft } from '../../core/review-draft/review-draft';
import type { UpdatedDraft } from '../../core/review-draft/update-draft';
import { analyseOrAsk } from '../../platform/analyse-or-ask';
import { nameOf } from '../../platform/convert';
import { productVersions } from '../../platform/product-versions';
import { isReviewDraft } from '../../platform/review-draft-file';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { remarkChoices, withOpenRemarks } from '../../platform/shown-remarks';
import { type DraftDocuments, replaceText, showBeside } from './draft-documents';

/**
 * Makes the draft of a review, or renews it: what the reviewer changed in it stays.
 * @param document the paper, or its draft.
 */
export async function buildDraft(
  services: Services,
  drafts: DraftDocuments,
  document: vscode.TextDocument | null,
): Promise<void> {
  const paper = document && (await paperFor(drafts, document));
  if (!paper) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a paper first: Markdown or plain text.'));
    return;
  }
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Drafting the review…') };
  const draft = await vscode.window.withProgress(options, async () => {
    const analysis = await analyseOrAsk(services, paper);
    return analysis && draftOf(services, paper, analysis);
  });
  if (!draft) return;
  const done = await writeDraft(drafts, paper, draft);
  const { home } = await services.annotations.get(paper);
  say(home.problem === null ? done : `${done} ${home.problem}`);
}

/** A draft in front means the paper that it is of. */
async function paperFor(drafts: DraftDocuments, document: vscode.TextDocument): Promise<vscode.TextDocument | null> {
  return (await drafts.paperOf(document)) ?? (isReviewDraft(document.uri) ? null : document);
}

async function draftOf(services: Services, paper: vscode.TextDocument, analysis: Analysis): Promise<ReviewDraft> {
  const { buildReviewDraft } = await import('../../core/review-draft/build-review-draft');
  const { annotations, home } = await services.annotations.get(paper);
  const kept = withOpenRemarks(analysis, paper.uri, remarkChoices(services, paper));
  return buildReviewDraft(kept, {
    file: nameOf(paper.uri),
    text: paper.getText(),
    annotations,
    isComplete: home.problem === null,
    date: new Date().toISOString().slice(0, 10),
    ...(await productVersions(services)),
  });
}

/** What was done, for the reader. */
async function writeDraft(drafts: DraftDocuments, paper: vscode.TextDocument, draft: ReviewDraft): Promise<string> {
  const { updateDraft } = await import('../../core/review-draft/update-draft');
  const existing = await drafts.find(paper);
  const updated = updateDraft(existing?.getText() ?? '', draft);
  if (existing && !(await replaceText(existing, updated.text))) throw new Error('the edit was refused');
  const shown = existing ?? (await drafts.start(paper, updated.text));
  const editor = await showBeside(shown);
  if (existing) showFirstKept(editor, updated);
  return describe(updated, shown, existing !== null);
}

/** A point that the reviewer reworded, and whose note is another now, is what they want to look at. */
function showFirstKept(editor: vscode.TextEditor, { kept: [first] }: UpdatedDraft): void {
  if (!first) return;
  const at = new vscode.Position(first.line, 0);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function describe({ added, kept }: UpdatedDraft, shown: vscode.TextDocument, wasThere: boolean): string {
  const t = vscode.l10n.t;
  if (!wasThere && shown.isUntitled)
    return t('Review drafted. It has no file yet, for none could be written beside the paper: save it where you like.');
  if (!wasThere) return t('Review drafted: {0}', nameOf(shown.uri));
  const news = added === 0 ? t('Draft renewed.') : t('Draft renewed, {0} new.', added);
  const left = t('{0} that you reworded left as they are, though what they were made from has changed.', kept.length);
  return kept.length === 0 ? news : `${news} ${left}`;
}
