import type * as vscode from 'vscode';
import type { Annotation, Body } from '../../core/annotations/annotation';
import type { Settings } from '../services';
import type { AnchoringOf } from './anchoring-of-document';
import type { Annotations } from './annotations';

/** Makes annotations and new versions of them; nothing is kept by that. */
export function makeAnnotations(
  settings: Settings,
  anchoringOf: AnchoringOf,
): Pick<Annotations, 'create' | 'revise' | 'attach'> {
  const now = () => new Date().toISOString();
  return {
    create<B extends Body>(document: vscode.TextDocument, body: B, at: { start: number; end: number } | null) {
      const id = `urn:uuid:${crypto.randomUUID()}`;
      const { author } = settings.for(document);
      const time = now();
      const anchor = at && anchoringOf(document).make(at);
      const annotation: Annotation<B> = { id, body, anchor, author, created: time, modified: time };
      return annotation;
    },
    revise: (annotation, body) => ({ ...annotation, body, modified: now() }),
    attach: (document, annotation, at) => {
      return { ...annotation, anchor: anchoringOf(document).make(at), modified: now() };
    },
  };
}
