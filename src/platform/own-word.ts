import type * as vscode from 'vscode';
import type { Annotation, Body } from '../core/annotations/annotation';
import type { Services } from './services';

/** Whether a reviewer's word may be written over: one's own may, and one that was written before a name was set. */
export function isOwn({ settings }: Services, document: vscode.TextDocument, { author }: Annotation): boolean {
  return author === '' || author === settings.for(document).author;
}

/** One's own word in another form; it is now by who says so now. */
export function reword<B extends Body>(
  { annotations, settings }: Services,
  document: vscode.TextDocument,
  annotation: Annotation<B>,
  body: B,
  as: { readonly modified?: string } = {},
): Annotation<B> {
  return annotations.revise(annotation, body, { author: settings.for(document).author, ...as });
}
