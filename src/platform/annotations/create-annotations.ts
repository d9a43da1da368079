import * as vscode from 'vscode';
import type { Annotation, AnnotationEdit, PlacedAnnotation } from '../../core/annotations/annotation';
import { createAnchoring } from '../../core/annotations/anchors/anchoring';
import type { Settings } from '../services';
import type { Annotations, PaperAnnotations } from './annotations';

export interface AnnotationsParts {
  readonly context: vscode.ExtensionContext;
  readonly settings: Settings;
  readonly log: vscode.LogOutputChannel;
}

/** @see Annotations */
export function createAnnotations({ settings }: AnnotationsParts): Annotations & vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const known = new Map<string, Map<string, Annotation>>();
  const of = ({ uri }: vscode.TextDocument) => {
    const key = uri.toString();
    const annotations = known.get(key) ?? new Map<string, Annotation>();
    known.set(key, annotations);
    return annotations;
  };
  const current = (document: vscode.TextDocument): PaperAnnotations => {
    const anchoring = createAnchoring(document.getText());
    const annotations = [...of(document).values()].map((annotation): PlacedAnnotation => {
      return { annotation, place: annotation.anchor ? anchoring.find(annotation.anchor) : { state: 'orphaned' } };
    });
    const home = { kind: 'storage', uri: document.uri, problem: null } as const;
    return { uri: document.uri, version: document.version, annotations, home };
  };
  const apply = (document: vscode.TextDocument, edit: AnnotationEdit): void => {
    if ('put' in edit) of(document).set(edit.put.id, edit.put);
    else of(document).delete(edit.remove);
  };
  return {
    onDidChange: changed.event,
    current,
    get: (document) => Promise.resolve(current(document)),
    change(_label, changes) {
      for (const { document, edits } of changes) {
        for (const edit of edits) apply(document, edit);
        changed.fire(document.uri);
      }
      return Promise.resolve(true);
    },
    undo: () => Promise.resolve(null),
    redo: () => Promise.resolve(null),
    create(document, body, at) {
      const now = new Date().toISOString();
      const anchor = at && createAnchoring(document.getText()).make(at);
      const author = settings.for(document).author;
      return { id: `urn:uuid:${crypto.randomUUID()}`, body, anchor, author, created: now, modified: now };
    },
    revise: (annotation, body) => ({ ...annotation, body, modified: new Date().toISOString() }),
    attach: (document, annotation, at) => ({
      ...annotation,
      anchor: createAnchoring(document.getText()).make(at),
      modified: new Date().toISOString(),
    }),
    dispose: () => changed.dispose(),
  };
}
