import * as vscode from 'vscode';
import { plural } from '../../core/presentation/wording';
import { NO_TERMS } from '../../core/terminology/terminology';
import type { Settings, Terminologies } from '../services';
import { withoutLinks } from '../without-links';
import { type FolderTerms, followFolder } from './folder-terms';
import type { LoadedTerms } from './load-terms';
import { createTermsDiagnostics, type TermsDiagnostics } from './terms-diagnostics';

/** A message is no list: the log has them all. */
const MOST_TOLD = 3;

export interface TerminologiesParts {
  readonly settings: Settings;
  readonly log: vscode.LogOutputChannel;
}

interface Tellers extends TerminologiesParts {
  readonly diagnostics: TermsDiagnostics;
  readonly changed: vscode.EventEmitter<vscode.WorkspaceFolder>;
}

/** @see Terminologies. A folder is read and followed from the first time that somebody asks for its terms. */
export function createTerminologies(parts: TerminologiesParts): Terminologies & vscode.Disposable {
  const { settings } = parts;
  const tellers = {
    ...parts,
    diagnostics: createTermsDiagnostics(),
    changed: new vscode.EventEmitter<vscode.WorkspaceFolder>(),
  };
  const followed = new Map<string, FolderTerms>();
  const of = (folder: vscode.WorkspaceFolder): FolderTerms => {
    const key = folder.uri.toString();
    let terms = followed.get(key);
    if (!terms) followed.set(key, (terms = follow(folder, tellers)));
    return terms;
  };
  const listeners = vscode.Disposable.from(
    settings.onDidChange(() => {
      for (const terms of followed.values()) terms.apply(settings.for(terms.folder.uri).termFiles);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const folder of removed) {
        followed.get(folder.uri.toString())?.dispose();
        followed.delete(folder.uri.toString());
        tellers.diagnostics.forget(folder);
      }
    }),
  );
  return {
    onDidChange: tellers.changed.event,
    async for(uri) {
      const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
      return folder ? (await of(folder).current()).terminology : NO_TERMS;
    },
    files: (folder) => of(folder).files(),
    dispose() {
      listeners.dispose();
      for (const terms of followed.values()) terms.dispose();
      tellers.diagnostics.dispose();
      tellers.changed.dispose();
    },
  };
}

function follow(folder: vscode.WorkspaceFolder, { settings, log, diagnostics, changed }: Tellers): FolderTerms {
  return followFolder(folder, settings.for(folder.uri).termFiles, {
    loaded(loaded) {
      diagnostics.show(folder, loaded.files);
      logLoaded(folder, loaded, log);
    },
    changed: () => changed.fire(folder),
    refused(entries) {
      for (const entry of entries) log.warn(refusal(entry));
      void vscode.window.showWarningMessage(withoutLinks(entries.slice(0, MOST_TOLD).map(refusal).join(' ')));
    },
  });
}

/** @param entry from the settings of a folder, which may be anybody's: no link of theirs comes alive in a message. */
function refusal(entry: string): string {
  const shown = entry.replace(/[[\]\p{Cc}]/gu, ' ').slice(0, 80);
  return vscode.l10n.t(
    '“{0}” in the setting biogloss.terminology.files is not used: only files inside the folder are read, by paths from it down.',
    shown,
  );
}

function logLoaded(folder: vscode.WorkspaceFolder, { files }: LoadedTerms, log: vscode.LogOutputChannel): void {
  for (const { path, terms, problems, failure } of files) {
    const where = `${folder.name}/${path}`;
    if (failure !== null) log.error(`${where}: ${failure}`);
    else
      log.info(
        `${where}: ${plural(terms, 'own term')}${problems.length > 0 ? `, ${plural(problems.length, 'problem')}` : ''}`,
      );
  }
}
