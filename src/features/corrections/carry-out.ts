import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import { annotationTitle } from '../../core/presentation/describe-annotation';
import { shorten } from '../../core/presentation/shorten';
import type { PaperChange } from '../../platform/annotations/annotations';
import { say, sayDone } from '../../platform/say';
import { markupOf } from '../../platform/markup-of';
import type { Services } from '../../platform/services';

/** In UTF-16 units: the status bar shows no more. */
const LONGEST = 120;

/** Makes a change to one paper as one step, and says what was done and how it is undone. */
export async function carryOut(
  services: Services,
  change: PaperChange,
  done = saidOf(services, change),
): Promise<void> {
  if (change.edits.length > 0 && (await services.annotations.change(done, [change]))) sayDone(done);
}

export function sayAlready(): void {
  say(vscode.l10n.t('You have said so already. To take it back: Take Back Correction'));
}

/** What a correction says, or that it was taken back. */
function saidOf({ annotations }: Services, { document, edits }: PaperChange): string {
  const put = edits.flatMap((edit) => ('put' in edit ? [edit.put] : [])).at(-1);
  if (put) return titleOf(document, put);
  const known = annotations.current(document)?.annotations ?? [];
  const removed = known.find(({ annotation: { id } }) => edits.some((edit) => 'remove' in edit && edit.remove === id));
  return removed ? vscode.l10n.t('Taken back: {0}', titleOf(document, removed.annotation)) : '';
}

/** What a correction says, in one line. */
export function titleOf(document: vscode.TextDocument, annotation: Annotation): string {
  return shorten(annotationTitle(annotation, markupOf(document), String), LONGEST);
}
