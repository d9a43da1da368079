import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { ConflictRow, ListRow } from '../../core/annotations/list-annotations';
import { repliesToOthers, separation, settlement } from '../../core/annotations/list-edits';
import { annotationTitle, authorName, timeWords } from '../../core/presentation/describe-annotation';
import { markupOf } from '../../platform/markup-of';
import { withoutIcons } from '../../platform/without-icons';
import { changePaper, type Chosen, chosenRows, type ViewParts } from './chosen-rows';

/** What was written differently in two places at once is settled by the reviewer: one version is kept, or each by itself. */
export function registerSettling(parts: ViewParts): vscode.Disposable {
  const on = (command: string, act: (chosen: Chosen, row: ListRow) => Promise<unknown>) =>
    vscode.commands.registerCommand(command, async (row: unknown) => {
      const chosen = chosenRows(parts, row, undefined);
      if (chosen?.rows[0]) await act(chosen, chosen.rows[0]);
    });
  return vscode.Disposable.from(
    on('biogloss.notesView.keepVersion', async (chosen, row) => {
      if (row.kind === 'version') await keep(parts, chosen, row.of, row.placed.annotation.id);
    }),
    on('biogloss.notesView.keepAll', async (chosen, row) => {
      const conflict = conflictOf(row);
      if (conflict) await keepAll(parts, chosen, conflict);
    }),
    on('biogloss.notesView.settle', async (chosen, row) => {
      const conflict = conflictOf(row);
      if (conflict) await ask(parts, chosen, conflict);
    }),
  );
}

function conflictOf(row: ListRow): ConflictRow | null {
  if (row.kind === 'conflict') return row;
  return row.kind === 'version' ? row.of : null;
}

/** The versions as they are now. */
function versionsOf({ paper }: Chosen, conflict: ConflictRow): Annotation[] {
  const ids = new Set(conflict.versions.map(({ placed }) => placed.annotation.id));
  return paper.annotations.map(({ annotation }) => annotation).filter(({ id }) => ids.has(id));
}

async function keep(parts: ViewParts, chosen: Chosen, conflict: ConflictRow, id: string): Promise<void> {
  const versions = versionsOf(chosen, conflict);
  const kept = versions.find((version) => version.id === id);
  if (!kept) return;
  const revised = parts.services.annotations.revise(kept, kept.body);
  const label = vscode.l10n.t('Conflict settled');
  const to = conflict.annotation;
  const replies = repliesToOthers(versions, to, chosen.paper.annotations).map((reply) => {
    return { put: parts.services.annotations.revise(reply, { ...reply.body, to }) };
  });
  await changePaper(parts, chosen.document, label, [...settlement(revised, versions, to), ...replies]);
}

async function keepAll(parts: ViewParts, chosen: Chosen, conflict: ConflictRow): Promise<void> {
  const { annotations } = parts.services;
  const versions = versionsOf(chosen, conflict).map((version) => annotations.revise(version, version.body));
  await changePaper(parts, chosen.document, vscode.l10n.t('All versions kept'), separation(versions));
}

async function ask(parts: ViewParts, chosen: Chosen, conflict: ConflictRow): Promise<void> {
  const t = vscode.l10n.t;
  const language = markupOf(chosen.document);
  const titleOf = parts.provider.shown()?.titleOf ?? ((rule: string) => rule);
  const items = versionsOf(chosen, conflict).map((version) => ({
    label: withoutIcons(annotationTitle(version, language, titleOf)),
    description: withoutIcons(`${authorName(version.author)}, ${timeWords(version.modified)}`),
    act: () => keep(parts, chosen, conflict, version.id),
  }));
  const all = { label: t('Keep all of them'), description: '', act: () => keepAll(parts, chosen, conflict) };
  const picked = await vscode.window.showQuickPick([...items, all], {
    title: t('Settle Conflict'),
    placeHolder: t('Choose the version to keep'),
  });
  await picked?.act();
}
