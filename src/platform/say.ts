import * as vscode from 'vscode';
import { withoutIcons } from './without-icons';

/** How long a message stays, in milliseconds. */
const STAY = 8000;

/** In the status bar: seen and read out, but never in the way. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(withoutIcons(message), STAY);
}

/** Says that annotations were changed, and the way back. */
export function sayDone(done: string): void {
  say(vscode.l10n.t('{0}. To undo: Undo Review Change', done));
}
