import * as vscode from 'vscode';
import type { Note } from '../../core/annotations/annotation';
import { labelName, printable } from '../../core/presentation/describe-annotation';
import { plainText } from '../../core/presentation/plain-text';
import { shorten } from '../../core/presentation/shorten';
import { markupOf } from '../../platform/markup-of';
import type { NoteThread } from './note-threads';

const QUOTE = 60;
/** Words may be as long as the paper, and are looked at whenever their thread is named. */
const LOOKED_AT = 1000;

/** The heading of a thread, which a screen reader reads out: label, words, and what has become of them. */
export function threadLabel({ note, state }: NoteThread, document: vscode.TextDocument): string {
  const t = vscode.l10n.t;
  const words = quoteOf(note.anchor?.exact ?? '', document);
  const said = t('{0} on “{1}”', kindName(note.body), words);
  const changed = state === 'changed' ? ` · ${t('these words were changed since')}` : '';
  return said + changed + (note.body.resolved ? ` · ${t('resolved')}` : '');
}

export function kindName({ label }: Note): string {
  return label === null ? vscode.l10n.t('Note') : labelName(label);
}

/** Words of the paper, short and without markup. */
export function quoteOf(words: string, document: vscode.TextDocument): string {
  return shorten(printable(plainText(words.slice(0, LOOKED_AT), markupOf(document))), QUOTE);
}
