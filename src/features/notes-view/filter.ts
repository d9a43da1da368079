import * as vscode from 'vscode';
import { isFiltered, type ListFilter, NO_FILTER } from '../../core/annotations/list-filter';
import { authorName } from '../../core/presentation/describe-annotation';
import { pickWhatToList } from './pick-what-to-list';
import { stateName, whatName } from './row-names';

/** What the notes are filtered by, for this window. */
export interface NotesFilter extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly current: () => ListFilter;
  /** In words for the reader; empty where nothing is filtered. */
  readonly inWords: () => string;
}

/** @param authors who wrote something on the paper that is shown. */
export function createFilter(authors: () => readonly string[]): NotesFilter {
  const changed = new vscode.EventEmitter<void>();
  let filter = NO_FILTER;
  const set = (wanted: ListFilter) => {
    filter = wanted;
    void vscode.commands.executeCommand('setContext', 'biogloss.notes.filtered', isFiltered(filter));
    changed.fire();
  };
  const askWords = async () => {
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter Notes'),
      prompt: vscode.l10n.t('Words of a note, of its quote, of a correction or its reason, or an author'),
      value: filter.text,
    });
    if (answer !== undefined) set({ ...filter, text: answer.trim() });
  };
  const choose = async () => {
    const chosen = await pickWhatToList(filter, authors());
    if (chosen) set({ ...filter, ...chosen });
  };
  const { registerCommand } = vscode.commands;
  const commands = vscode.Disposable.from(
    registerCommand('biogloss.notesView.filter', askWords),
    registerCommand('biogloss.notesView.choose', choose),
    registerCommand('biogloss.notesView.clearFilter', () => set(NO_FILTER)),
  );
  return {
    onDidChange: changed.event,
    current: () => filter,
    inWords: () => filterWords(filter),
    dispose: () => {
      commands.dispose();
      changed.dispose();
    },
  };
}

function filterWords({ text, whats, authors, states }: ListFilter): string {
  const words = [
    text && `“${text}”`,
    [...whats].map(whatName).join(', '),
    [...states].map(stateName).join(', '),
    [...authors].map(authorName).join(', '),
  ];
  const said = words.filter(Boolean).join(' · ');
  return said && vscode.l10n.t('filter: {0}', said);
}
