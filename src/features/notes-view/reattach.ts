import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import type { Annotation } from '../../core/annotations/annotation';
import { suggestPassages } from '../../core/annotations/suggest-passages';
import { quoteOf } from '../../core/presentation/describe-annotation';
import { plainText } from '../../core/presentation/plain-text';
import { shorten } from '../../core/presentation/shorten';
import { toRange } from '../../platform/convert';
import { say } from '../../platform/say';
import { annotationsOf, changePaper, type Chosen, chosenRows, type ViewParts } from './chosen-rows';
import { isReattachable } from './tree-items';

const MOST_PASSAGES = 6;
const PASSAGE_LENGTH = 160;

/**
 * Attaches an orphan by hand: to the words that are selected in the paper; where none are, passages like the old ones are
 * offered. None is ever taken without the reviewer.
 */
export function registerReattach(parts: ViewParts): vscode.Disposable {
  return vscode.commands.registerCommand('biogloss.notes.reattach', async (row: unknown) => {
    const chosen = chosenRows(parts, row, undefined);
    const orphans = chosen?.rows.filter((of) => of.kind === 'entry' && isReattachable(of)) ?? [];
    const [annotation] = chosen ? annotationsOf({ ...chosen, rows: orphans }) : [];
    if (!chosen || !annotation) {
      if (chosen) say(vscode.l10n.t('This is still where it was written: there is nothing to attach again.'));
      return;
    }
    const at = selectionIn(chosen.document) ?? (await pickPassage(chosen, annotation));
    if (at) await attach(parts, chosen, annotation, at);
  });
}

async function attach(parts: ViewParts, chosen: Chosen, annotation: Annotation, at: Span): Promise<void> {
  const { document } = chosen;
  const put = parts.services.annotations.attach(document, annotation, at);
  const line = toRange(document, at).start.line + 1;
  await changePaper(parts, document, vscode.l10n.t('Attached to line {0}', line), [{ put }]);
}

function selectionIn(document: vscode.TextDocument): Span | null {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  const editor = editors.find((candidate) => candidate?.document === document);
  if (!editor || editor.selection.isEmpty) return null;
  return { start: document.offsetAt(editor.selection.start), end: document.offsetAt(editor.selection.end) };
}

interface PassageItem extends vscode.QuickPickItem {
  /** null: the reviewer selects the words. */
  readonly at: Span | null;
}

async function pickPassage({ document }: Chosen, annotation: Annotation): Promise<Span | null> {
  const t = vscode.l10n.t;
  const howTo = t('Select the words in the paper, then run “Re-attach” again.');
  const passages = annotation.anchor ? suggestPassages(document.getText(), annotation.anchor, MOST_PASSAGES) : [];
  if (passages.length === 0) {
    say(howTo);
    return null;
  }
  const language = document.languageId === 'markdown' ? 'markdown' : 'plaintext';
  const items: PassageItem[] = passages.map(({ start, end, share }) => {
    const range = toRange(document, { start, end });
    return {
      label: shorten(plainText(document.getText(range), language), PASSAGE_LENGTH),
      description: t('line {0} · {1}% of the old words', range.start.line + 1, Math.round(share * 100)),
      at: { start, end },
    };
  });
  const picked = await vscode.window.showQuickPick([...items, { label: t('None of these'), detail: howTo, at: null }], {
    title: t('Re-attach'),
    placeHolder: t('Was: “{0}”', shorten(quoteOf(annotation, language), PASSAGE_LENGTH)),
    onDidSelectItem: (item) => {
      if (typeof item !== 'string') preview(document, (item as PassageItem).at);
    },
  });
  if (picked?.at === null) say(howTo);
  return picked?.at ?? null;
}

/** The passage that is in focus is brought into sight. */
function preview(document: vscode.TextDocument, at: Span | null): void {
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  if (at) editor?.revealRange(toRange(document, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
