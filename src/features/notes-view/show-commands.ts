import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/annotations/annotation';
import { say } from '../../platform/say';
import { chosenRows, type ViewParts } from './chosen-rows';

/** Going from a row to its words: while one looks through the list the focus stays in it, opening takes it along. */
export function registerShow(parts: ViewParts): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('biogloss.notesView.show', async (id: unknown) => {
      const document = parts.provider.shown()?.document;
      const paper = document && parts.services.annotations.current(document);
      const placed = paper?.annotations.find(({ annotation }) => annotation.id === id);
      if (document && placed) await goTo(document, placed, true);
    }),
    registerCommand('biogloss.notesView.open', async (row: unknown) => {
      const chosen = chosenRows(parts, row, undefined);
      const first = chosen?.rows[0];
      if (!chosen || !first || first.kind === 'group') return;
      const { id } =
        first.kind === 'conflict' ? (first.versions[0]?.placed.annotation ?? first) : first.placed.annotation;
      const placed = chosen.paper.annotations.find(({ annotation }) => annotation.id === id);
      if (placed) await goTo(chosen.document, placed, false);
    }),
  );
}

async function goTo({ uri }: vscode.TextDocument, { place }: PlacedAnnotation, keepFocus: boolean): Promise<void> {
  if (place.state === 'orphaned') {
    if (!keepFocus)
      say(vscode.l10n.t('These words are no longer in the paper. Re-attach the note to others, or delete it.'));
    return;
  }
  await vscode.commands.executeCommand('biogloss.goTo', uri.toString(), place.start, place.end, keepFocus);
}
