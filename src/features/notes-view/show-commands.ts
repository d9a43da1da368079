import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/annotations/annotation';
import type { GroupRow, ListRow } from '../../core/annotations/list-annotations';
import { say } from '../../platform/say';
import { type Chosen, chosenRows, type ViewParts } from './chosen-rows';

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
      const [only] = row === undefined ? parts.view.selection : [];
      // Its own command has been run when it was selected.
      if (only?.kind === 'home') return;
      const chosen = chosenRows(parts, row, undefined);
      const first = chosen?.rows[0];
      if (first?.kind === 'group') await vscode.commands.executeCommand('list.toggleExpand');
      else if (chosen && first) await open(chosen, first);
    }),
  );
}

async function open({ document, paper }: Chosen, row: Exclude<ListRow, GroupRow>): Promise<void> {
  const id = row.kind === 'conflict' ? row.annotation : row.placed.annotation.id;
  const versions = row.kind === 'conflict' ? row.versions.map(({ placed }) => placed.annotation.id) : [];
  const placed = paper.annotations.find(({ annotation }) => annotation.id === id || versions.includes(annotation.id));
  if (!placed) return;
  await goTo(document, placed, false);
  const { body } = placed.annotation;
  if (placed.place.state === 'orphaned' || (body.kind !== 'note' && body.kind !== 'reply')) return;
  await vscode.commands.executeCommand('biogloss.notes.show', body.kind === 'reply' ? body.to : placed.annotation.id);
}

async function goTo({ uri }: vscode.TextDocument, { place }: PlacedAnnotation, keepFocus: boolean): Promise<void> {
  if (place.state === 'orphaned') {
    if (!keepFocus)
      say(vscode.l10n.t('These words are no longer in the paper. Re-attach the note to others, or delete it.'));
    return;
  }
  await vscode.commands.executeCommand('biogloss.goTo', uri.toString(), place.start, place.end, keepFocus);
}
