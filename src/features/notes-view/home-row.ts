import * as vscode from 'vscode';
import { nameOf } from '../../platform/convert';
import type { Home } from '../../platform/annotations/annotations';

/** The first row of the view where what is written is not kept beside the paper, or its file cannot be used. */
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

export function homeRow(home: Home): HomeRow | null {
  const t = vscode.l10n.t;
  const state = homeState(home);
  if (state === 'sidecar') return null;
  if (state === 'storage' || home.kind === 'storage') {
    const tooltip = home.problem ?? storageWords();
    return { ...HOME, label: t('Export to a file…'), tooltip, icon: 'export', command: 'biogloss.notes.export' };
  }
  return {
    ...HOME,
    label: t('Open {0}', nameOf(home.uri)),
    tooltip: home.problem ?? '',
    icon: 'warning',
    command: 'biogloss.notes.openSidecar',
  };
}

const HOME = { kind: 'home', id: 'home' } as const;

function storageWords(): string {
  return vscode.l10n.t(
    'Nothing can be written beside this paper: your notes and corrections are kept by the editor on this machine. Export them to take them elsewhere.',
  );
}
