import * as vscode from 'vscode';
import { messageOf } from '../core/message-of';

/** Makes a change to the settings; false when it could not be written, which the reader was told. */
export type WriteSettings = (change: () => Promise<void>) => Promise<boolean>;

/**
 * One change after another: two at a time would both start from the same list, and one would be lost.
 * @param report is told what could not be written.
 */
export function createSettingsWriter(report: (what: string, error: unknown) => void): WriteSettings {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const done = last.then(() => attempt(change, report));
    last = done;
    return done;
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
