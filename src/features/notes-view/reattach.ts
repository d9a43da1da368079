import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import type { Annotation } from '../../core/annotations/annotation';
import { suggestPassages, widenToSentence } from '../../core/annotations/suggest-passages';
import { annotationTitle, quoteOf } from '../../core/presentation/describe-annotation';
import { plainText } from '../../core/presentation/plain-text';
import { shorten } from '../../core/presentation/shorten';
import { toRange } from '../../platform/convert';
import { markupOf } from '../../platform/markup-of';
import { say } from '../../platform/say';
import { withoutIcons } from '../../platform/without-icons';
import { changePaper, isListRow, type PaperNow, type ViewParts } from './chosen-rows';
import { isReattachable } from './tree-items';

const MOST_PASSAGES = 6;
const PASSAGE_LENGTH = 160;

/**
 * Attaches an orphan by hand: to the words that are selected in the paper; where none are, passages like the old ones are
 * offered. None is ever taken without the reviewer.
 */
export function registerReattach(parts: ViewParts): vscode.Disposable {
  return vscode.commands.registerCommand('biogloss.notes.reattach', async (row: unknown) => {
    const paper = paperShown(parts);
    const annotation = paper && (await whichOrphan(parts, paper, row === undefined ? parts.view.selection[0] : row));
    if (!paper || !annotation) return;
    const at = selectionIn(paper.document) ?? (await pickPassage(parts, paper, annotation));
    if (at) await attach(parts, paper, annotation, at);
  });
}

function paperShown({ services, provider }: ViewParts): PaperNow | null {
  const document = provider.shown()?.document;
  const paper = document && services.annotations.current(document);
  return document && paper ? { document, paper } : null;
}

/** That of the row; called without one, as from the palette, that which is chosen among all that can be attached. */
async function whichOrphan({ provider }: ViewParts, { document, paper }: PaperNow, row: unknown) {
  const known = new Map(paper.annotations.map((placed) => [placed.annotation.id, placed]));
  const asked = isListRow(row) && row.kind === 'entry' ? known.get(row.placed.annotation.id) : undefined;
  if (asked && isReattachable(asked)) return asked.annotation;
  const orphans = paper.annotations.filter(isReattachable);
  if (orphans.length === 0) {
    say(vscode.l10n.t('Everything is where it was written: there is nothing to attach again.'));
    return null;
  }
  const language = markupOf(document);
  const titleOf = provider.shown()?.titleOf ?? ((rule: string) => rule);
  const items = orphans.map(({ annotation }) => ({
    label: withoutIcons(shorten(annotationTitle(annotation, language, titleOf), PASSAGE_LENGTH)),
    detail: withoutIcons(`“${shorten(quoteOf(annotation, language), PASSAGE_LENGTH)}”`),
    annotation,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Re-attach to Other Words'),
    placeHolder: vscode.l10n.t('Choose what to attach again'),
    matchOnDetail: true,
  });
  return picked?.annotation ?? null;
}

async function attach(parts: ViewParts, { document }: PaperNow, annotation: Annotation, at: Span): Promise<void> {
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

async function pickPassage(parts: ViewParts, { document }: PaperNow, annotation: Annotation): Promise<Span | null> {
  const t = vscode.l10n.t;
  const howTo = t('Select the words in the paper, then re-attach again.');
  const passages = passagesFor(parts, document, annotation);
  if (passages.length === 0) {
    say(howTo);
    return null;
  }
  const language = markupOf(document);
  const items: PassageItem[] = passages.map(({ at, share }) => {
    const range = toRange(document, at);
    return {
      label: withoutIcons(shorten(plainText(document.getText(range), language), PASSAGE_LENGTH)),
      description: t('line {0} · {1}% of the old words', range.start.line + 1, Math.round(share * 100)),
      at,
    };
  });
  const picked = await vscode.window.showQuickPick([...items, { label: t('None of these'), detail: howTo, at: null }], {
    title: t('Re-attach to Other Words'),
    placeHolder: t('Was: “{0}”', shorten(quoteOf(annotation, language), PASSAGE_LENGTH)),
    onDidSelectItem: (item) => {
      if (typeof item !== 'string') preview(document, (item as PassageItem).at);
    },
  });
  if (picked?.at === null) say(howTo);
  return picked?.at ?? null;
}

/** Passages like the old words; whole sentences where that is what was annotated and the engine has read them. */
function passagesFor({ services }: ViewParts, document: vscode.TextDocument, { anchor }: Annotation) {
  if (!anchor) return [];
  const { version, analysis } = services.analyses.current(document);
  const sentences = version === document.version ? (analysis?.sentences ?? []) : [];
  return suggestPassages(document.getText(), anchor, MOST_PASSAGES).map((passage) => {
    return { at: widenToSentence(passage, anchor, sentences), share: passage.share };
  });
}

/** The passage that is in focus is brought into sight. */
function preview(document: vscode.TextDocument, at: Span | null): void {
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  if (at) editor?.revealRange(toRange(document, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
