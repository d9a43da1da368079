import * as vscode from 'vscode';
import { messageOf } from '../core/message-of';
import { writeTerm } from '../core/verdicts/term';
import type { VerdictStore } from './services';
import { addTerm, listTerms, removeTerms } from './term-settings';

/**
 * @see VerdictStore. One change after another: two at a time would both start from the same list, and one would be lost.
 * @param report is told what could not be written.
 */
export function createVerdictStore(report: (what: string, error: unknown) => void): VerdictStore {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (change: () => Promise<void>): Promise<boolean> => {
    const done = last.then(() => attempt(change, report));
    last = done;
    return done;
  };
  return {
    list: listTerms,
    placeFor,
    keep: (uri, term, verdict) => inTurn(() => addTerm(uri, verdict, writeTerm(term), targetFor(uri))),
    withdraw: (uri, terms, verdict) => inTurn(() => removeTerms(uri, verdict, terms.map(writeTerm))),
  };
}

async function attempt(change: () => Promise<void>, report: (what: string, error: unknown) => void): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    report('settings', error);
    const why = messageOf(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The settings could not be written: {0}', why));
    return false;
  }
}

/** The folder that the paper is in, when it has one that can be written; else the user. */
function placeFor(uri: vscode.Uri | undefined): 'folder' | 'user' {
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  return folder && vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) !== false ? 'folder' : 'user';
}

function targetFor(uri: vscode.Uri | undefined): vscode.ConfigurationTarget {
  const { WorkspaceFolder, Global } = vscode.ConfigurationTarget;
  return placeFor(uri) === 'folder' ? WorkspaceFolder : Global;
}
