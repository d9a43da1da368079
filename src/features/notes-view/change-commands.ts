import * as vscode from 'vscode';
import { type Annotation, NOTE_LABELS, type NoteLabel } from '../../core/annotations/annotation';
import type { EntryRow } from '../../core/annotations/list-annotations';
import { removalOf } from '../../core/annotations/list-edits';
import { annotationTitle, labelName, quoteOf } from '../../core/presentation/describe-annotation';
import { shorten } from '../../core/presentation/shorten';
import { markupOf } from '../../platform/markup-of';
import { askOtherReason, type ReasonedBody } from '../../platform/other-reason';
import { say } from '../../platform/say';
import { annotationsOf, changePaper, type Chosen, chosenRows, type ViewParts } from './chosen-rows';

/** In UTF-16 units: boxes have no room for more. */
const TITLE_LENGTH = 120;

type Act = (parts: ViewParts, chosen: Chosen) => Promise<unknown>;

const COMMANDS: readonly (readonly [command: string, act: Act])[] = [
  ['biogloss.notesView.remove', remove],
  ['biogloss.notesView.revert', remove],
  ['biogloss.notesView.resolve', (parts, chosen) => setResolved(parts, chosen, true)],
  ['biogloss.notesView.reopen', (parts, chosen) => setResolved(parts, chosen, false)],
  ['biogloss.notesView.changeLabel', changeLabel],
  ['biogloss.notesView.editReason', editReason],
  ['biogloss.notesView.copyQuote', copyQuote],
];

/** What is done to the annotations of rows; whatever changes them is one step. */
export function registerChanges(parts: ViewParts): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map(([command, act]) =>
      vscode.commands.registerCommand(command, async (row: unknown, rows: unknown) => {
        const chosen = chosenRows(parts, row, rows);
        if (chosen) await act(parts, chosen);
      }),
    ),
  );
}

/** Deletes notes with their replies, takes corrections and accepted warnings back. A version is settled instead. */
async function remove(parts: ViewParts, chosen: Chosen): Promise<void> {
  const rows = chosen.rows.filter(({ kind }) => kind === 'entry' || kind === 'reply');
  const removed = annotationsOf({ ...chosen, rows });
  if (removed.length === 0) {
    say(vscode.l10n.t('Choose a note or a correction; conflicts are settled by keeping a version.'));
    return;
  }
  const next = rowAfter(parts, new Set(rows.map(({ id }) => id)));
  const edits = removalOf(removed, chosen.paper.annotations);
  if (!(await changePaper(parts, chosen.document, removalLabel(removed), edits))) return;
  const shown = next && entriesOf(parts).find(({ id }) => id === next.id);
  if (shown) await parts.view.reveal(shown, { select: true, focus: true });
}

/** The entry below what goes away, else the one above: where the focus goes. */
function rowAfter(parts: ViewParts, gone: ReadonlySet<string>): EntryRow | undefined {
  const entries = entriesOf(parts);
  const last = entries.findLastIndex(({ id }) => gone.has(id));
  return entries.slice(last + 1)[0] ?? entries.slice(0, last).findLast(({ id }) => !gone.has(id));
}

function entriesOf({ provider }: ViewParts): EntryRow[] {
  const rows = provider.shown()?.list.groups.flatMap((group) => group.rows) ?? [];
  return rows.filter((row) => row.kind === 'entry');
}

function removalLabel(removed: readonly Annotation[]): string {
  const t = vscode.l10n.t;
  const [first] = removed;
  if (!first || removed.length > 1) return t('{0} entries deleted', removed.length);
  switch (first.body.kind) {
    case 'note':
      return t('Note deleted');
    case 'reply':
      return t('Reply deleted');
    case 'acceptance':
      return t('Warning no longer accepted');
    default:
      return t('Correction taken back');
  }
}

async function setResolved(parts: ViewParts, chosen: Chosen, resolved: boolean): Promise<void> {
  const edits = annotationsOf(chosen).flatMap((annotation) => {
    const { body } = annotation;
    if (body.kind !== 'note' || body.resolved === resolved) return [];
    return [{ put: parts.services.annotations.revise(annotation, { ...body, resolved }) }];
  });
  const label = resolved ? vscode.l10n.t('Note resolved') : vscode.l10n.t('Note reopened');
  await changePaper(parts, chosen.document, label, edits);
}

async function changeLabel(parts: ViewParts, chosen: Chosen): Promise<void> {
  const items = [...NOTE_LABELS, null].map((label) => ({ label: labelName(label), value: label }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Label of the note') });
  if (!picked) return;
  const label: NoteLabel | null = picked.value;
  const edits = annotationsOf(chosen).flatMap((annotation) => {
    const { body } = annotation;
    if (body.kind !== 'note' || body.label === label) return [];
    return [{ put: parts.services.annotations.revise(annotation, { ...body, label }) }];
  });
  await changePaper(parts, chosen.document, vscode.l10n.t('Label of note changed'), edits);
}

/** Of a correction or an accepted warning. */
async function editReason(parts: ViewParts, chosen: Chosen): Promise<void> {
  const [annotation] = annotationsOf(chosen).filter(isReasoned);
  if (!annotation) return;
  const titleOf = parts.provider.shown()?.titleOf ?? String;
  const title = shorten(annotationTitle(annotation, markupOf(chosen.document), titleOf), TITLE_LENGTH);
  const put = await askOtherReason(parts.services, chosen.document, annotation, title);
  if (put) await changePaper(parts, chosen.document, vscode.l10n.t('Reason changed'), [{ put }]);
}

function isReasoned(annotation: Annotation): annotation is Annotation<ReasonedBody> {
  return 'reason' in annotation.body;
}

async function copyQuote(_: ViewParts, chosen: Chosen): Promise<void> {
  const language = markupOf(chosen.document);
  const quotes = annotationsOf(chosen).map((annotation) => quoteOf(annotation, language));
  const copied = quotes.filter(Boolean).join('\n');
  if (copied === '') return;
  await vscode.env.clipboard.writeText(copied);
  say(vscode.l10n.t('Copied the quote'));
}
