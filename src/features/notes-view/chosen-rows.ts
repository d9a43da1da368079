import * as vscode from 'vscode';
import type { Annotation, AnnotationEdit } from '../../core/annotations/annotation';
import type { ListRow } from '../../core/annotations/list-annotations';
import type { PaperAnnotations } from '../../platform/annotations/annotations';
import { say, sayDone } from '../../platform/say';
import type { Services } from '../../platform/services';
import type { NotesProvider, Row } from './notes-provider';

/** What the commands on rows work with. */
export interface ViewParts {
  readonly services: Services;
  readonly provider: NotesProvider;
  readonly view: vscode.TreeView<Row>;
  /** Shows at once what is known now. */
  readonly refresh: () => void;
}

/** What is known at this moment of the paper that is shown. */
export interface PaperNow {
  readonly document: vscode.TextDocument;
  readonly paper: PaperAnnotations;
}

/** The rows that a command is called on. */
export interface Chosen extends PaperNow {
  readonly rows: readonly ListRow[];
}

/**
 * Menus hand over the row, and all rows where several are selected; keys hand over nothing, and mean what is selected.
 * Null, and said so, where there is none.
 */
export function chosenRows({ services, provider, view }: ViewParts, row: unknown, rows: unknown): Chosen | null {
  const document = provider.shown()?.document;
  const paper = document && services.annotations.current(document);
  const several: unknown[] = Array.isArray(rows) ? rows : [];
  const called = several.length > 0 ? several : row === undefined ? view.selection : [row];
  const chosen = called.filter(isListRow);
  if (document && paper && chosen.length > 0) return { document, paper, rows: chosen };
  say(vscode.l10n.t('Choose a note in the Notes view first.'));
  return null;
}

/** The annotations of rows as they are now, those of groups and conflicts not; each once. */
export function annotationsOf({ paper, rows }: Chosen): Annotation[] {
  const ids = new Set(rows.flatMap((row) => ('placed' in row ? [row.placed.annotation.id] : [])));
  return paper.annotations.map(({ annotation }) => annotation).filter(({ id }) => ids.has(id));
}

/** One step that can be undone, and what is said of it. */
export async function changePaper(
  { services, refresh }: ViewParts,
  document: vscode.TextDocument,
  label: string,
  edits: readonly AnnotationEdit[],
): Promise<boolean> {
  if (edits.length === 0 || !(await services.annotations.change(label, [{ document, edits }]))) return false;
  refresh();
  sayDone(label);
  return true;
}

export function isListRow(value: unknown): value is ListRow {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value && value.kind !== 'home';
}
