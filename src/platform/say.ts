import * as vscode from 'vscode';
import { printable } from '../core/presentation/describe-annotation';
import { shorten } from '../core/presentation/shorten';
import { withoutIcons } from './without-icons';

/** How long a message stays, in milliseconds. */
const STAY = 8000;

/** Longer messages are cut, as they are read out from the first to the last word; in UTF-16 units. */
const LONGEST = 400;

/** In the status bar: seen and read out, but never in the way. In it may be words of anybody. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(withoutIcons(shorten(printable(message), LONGEST)), STAY);
}

/** Says that annotations were changed, and the way back. */
export function sayDone(done: string): void {
  say(vscode.l10n.t('{0}. To undo: Undo Review Change', done));
}
