import * as vscode from 'vscode';
import { sidecarOf } from '../../platform/annotations/addresses';
import type { Home } from '../../platform/annotations/annotations';
import { nameOf } from '../../platform/convert';

/** A row before the others where what is written is not kept beside the paper, or its file cannot be used. */
export interface HomeRow {
  readonly kind: 'home';
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  readonly icon: string;
  /** What is done when the row is opened. */
  readonly command: string;
}

/** The value of the context key `biogloss.notes.home`, for menus and welcomes. */
export type HomeState = 'sidecar' | 'storage' | 'problem';

export function homeState(home: Home): HomeState {
  return home.problem !== null ? 'problem' : home.kind;
}

/** What is said above the rows: what is wrong, in full; null when all is as usual. */
export function homeMessage(home: Home): string | null {
  if (home.problem !== null) return home.problem;
  return home.kind === 'storage' ? storageWords() : null;
}

/** What can be done about it: looking at the file that is wrong, taking along what is listed. */
export function homeRows(home: Home, paper: vscode.Uri, count: number): readonly HomeRow[] {
  const t = vscode.l10n.t;
  const tooltip = homeMessage(home);
  if (tooltip === null) return [];
  const open = {
    label: t('Open {0}', nameOf(sidecarOf(paper))),
    icon: 'go-to-file',
    command: 'biogloss.notes.openSidecar',
  };
  const take = { label: t('Export to a file…'), icon: 'export', command: 'biogloss.notes.export' };
  const rows = [...(home.problem === null ? [] : [open]), ...(count > 0 ? [take] : [])];
  return rows.map((row) => ({ ...row, kind: 'home', id: `home ${row.command}`, tooltip }));
}

function storageWords(): string {
  return vscode.l10n.t(
    'Nothing can be written beside this paper: your notes and corrections are kept by the editor on this machine. Export them to take them elsewhere.',
  );
}
