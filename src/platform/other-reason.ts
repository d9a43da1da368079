import * as vscode from 'vscode';
import type { Annotation, Body } from '../core/annotations/annotation';
import { askReason } from './ask-reason';
import { isOwn, reword } from './own-word';
import { say } from './say';
import type { Services } from './services';

/** What is said with a reason: a correction, or that a warning is accepted, which is never without one. */
export type ReasonedBody = Extract<Body, { readonly reason: string }>;

/** Asks for another reason than the one that was given; null where it stays. To somebody else's word nothing is added. */
export async function askOtherReason(
  services: Services,
  document: vscode.TextDocument,
  annotation: Annotation<ReasonedBody>,
  title: string,
): Promise<Annotation | null> {
  const { body, modified } = annotation;
  if (!isOwn(services, document, annotation)) {
    say(vscode.l10n.t('This is by somebody else: say it yourself to give a reason of your own.'));
    return null;
  }
  const reason = await askReason({ title, required: body.kind === 'acceptance', value: body.reason });
  if (reason === undefined || reason === body.reason) return null;
  // The time is that of the decision: a reason for an older word on the whole paper makes no newer word of it.
  return reword(services, document, annotation, { ...body, reason }, { modified });
}
