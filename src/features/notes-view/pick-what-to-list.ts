import * as vscode from 'vscode';
import { type ListFilter, STATES, WHATS } from '../../core/annotations/list-filter';
import { authorName } from '../../core/presentation/describe-annotation';
import { withoutIcons } from '../../platform/without-icons';
import { stateName, whatName } from './row-names';

type Choices = Pick<ListFilter, 'whats' | 'authors' | 'states'>;

interface ChoiceItem extends vscode.QuickPickItem {
  readonly add?: (chosen: ChosenSets) => void;
}

interface ChosenSets {
  readonly whats: Set<ListFilter['whats'] extends ReadonlySet<infer W> ? W : never>;
  readonly authors: Set<string>;
  readonly states: Set<ListFilter['states'] extends ReadonlySet<infer S> ? S : never>;
}

/** One box for kinds, states and authors; what is chosen is listed, and where nothing of a sort is chosen, all of it. */
export async function pickWhatToList(filter: ListFilter, authors: readonly string[]): Promise<Choices | undefined> {
  const t = vscode.l10n.t;
  const chosen = await vscode.window.showQuickPick(choiceItems(filter, authors), {
    title: t('Notes to List'),
    placeHolder: t('Choose what to list; nothing chosen lists everything'),
    canPickMany: true,
  });
  if (!chosen) return undefined;
  const sets: ChosenSets = { whats: new Set(), authors: new Set(), states: new Set() };
  for (const { add } of chosen) add?.(sets);
  return sets;
}

function choiceItems(filter: ListFilter, authors: readonly string[]): ChoiceItem[] {
  const t = vscode.l10n.t;
  const items: ChoiceItem[] = [
    separator(t('Kind')),
    ...WHATS.map((what) => {
      return {
        label: whatName(what),
        picked: filter.whats.has(what),
        add: ({ whats }: ChosenSets) => void whats.add(what),
      };
    }),
    separator(t('State')),
    ...STATES.map((state) => {
      const add = ({ states }: ChosenSets) => void states.add(state);
      return { label: stateName(state), picked: filter.states.has(state), add };
    }),
    separator(t('Author')),
    ...authors.map((author) => {
      const add = (sets: ChosenSets) => void sets.authors.add(author);
      return { label: withoutIcons(authorName(author)), picked: filter.authors.has(author), add };
    }),
  ];
  return items;
}

function separator(label: string): ChoiceItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
