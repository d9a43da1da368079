import type * as vscode from 'vscode';
import type { Annotation, Body } from '../../core/annotations/annotation';
import type { Settings } from '../services';
import type { AnchoringOf } from './anchoring-of-document';
import type { Annotations } from './annotations';

export interface AnnotationMaker extends Pick<Annotations, 'create' | 'revise' | 'attach'> {
  /**
   * The version that a new one was made from, in one step or several, which is what the reviewer had before their eyes.
   * Asked once, when the new one is kept: from then on it is what others are made from.
   */
  takeBasis(annotation: Annotation): Annotation | undefined;
}

/** Makes annotations and new versions of them; nothing is kept by that. */
export function makeAnnotations(settings: Settings, anchoringOf: AnchoringOf): AnnotationMaker {
  const now = () => new Date().toISOString();
  const bases = new WeakMap<Annotation, Annotation>();
  const basedOn = <A extends Annotation>(basis: Annotation, version: A): A => {
    bases.set(version, bases.get(basis) ?? basis);
    return version;
  };
  return {
    create<B extends Body>(document: vscode.TextDocument, body: B, at: { start: number; end: number } | null) {
      const id = `urn:uuid:${crypto.randomUUID()}`;
      const { author } = settings.for(document);
      const time = now();
      const anchor = at && anchoringOf(document).make(at);
      const annotation: Annotation<B> = { id, body, anchor, author, created: time, modified: time };
      return annotation;
    },
    revise: (annotation, body, as) => basedOn(annotation, { ...annotation, body, modified: now(), ...as }),
    attach: (document, annotation, at) => {
      return basedOn(annotation, { ...annotation, anchor: anchoringOf(document).make(at), modified: now() });
    },
    takeBasis(annotation) {
      const basis = bases.get(annotation);
      bases.delete(annotation);
      return basis;
    },
  };
}
