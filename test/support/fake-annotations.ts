import type * as vscode from 'vscode';
import { EventEmitter } from '../stubs/vscode';
import { createAnchoring } from '../../src/core/annotations/anchors/anchoring';
import type { Annotation, Body, PlacedAnnotation } from '../../src/core/annotations/annotation';
import type { Annotations, PaperChange } from '../../src/platform/annotations/annotations';

/** When everything is written in tests. */
export const WRITTEN = '2026-11-22T10:00:00.000Z';

/** What reviewers wrote, in memory, with ids that count up; what it was told to do can be looked at. */
export interface FakeAnnotations extends Annotations {
  /** The bodies that a paper has now, in the order in which they were put. */
  bodies(document: { readonly uri: { toString(): string } }): readonly Body[];
  /** The labels of the steps that can be undone, the latest last. */
  readonly steps: readonly string[];
  /** The next changes can be kept nowhere. */
  refuse(): void;
}

type Known = Map<string, Annotation>;

interface Step {
  readonly label: string;
  readonly before: ReadonlyMap<vscode.TextDocument, Known>;
  readonly after: ReadonlyMap<vscode.TextDocument, Known>;
}

/** @param author as the settings have it now. */
export function fakeAnnotations(author: () => string = () => ''): FakeAnnotations {
  const changed = new EventEmitter<vscode.Uri>();
  const papers = new Map<string, Known>();
  const done: Step[] = [];
  const undone: Step[] = [];
  let made = 0;
  let refuses = false;
  const of = ({ uri }: { readonly uri: { toString(): string } }): Known =>
    papers.get(uri.toString()) ?? new Map<string, Annotation>();
  const restore = (state: ReadonlyMap<vscode.TextDocument, Known>) => {
    for (const [document, known] of state) {
      papers.set(document.uri.toString(), known);
      changed.fire(document.uri);
    }
  };
  const current = (document: vscode.TextDocument) => {
    const anchoring = createAnchoring(document.getText());
    const placed = [...of(document).values()].map((annotation): PlacedAnnotation => {
      return { annotation, place: annotation.anchor ? anchoring.find(annotation.anchor) : { state: 'orphaned' } };
    });
    const home = { kind: 'sidecar', uri: document.uri, problem: null } as const;
    return { uri: document.uri, version: document.version, annotations: placed, home };
  };
  const step = (from: Step[], to: Step[], state: 'before' | 'after') => {
    const latest = from.pop();
    if (!latest) return Promise.resolve(null);
    to.push(latest);
    restore(latest[state]);
    return Promise.resolve(latest.label);
  };
  return {
    onDidChange: changed.event,
    current,
    get: (document) => Promise.resolve(current(document)),
    known: (uri) => [...of({ uri }).values()],
    inText: (uri, text) => Promise.resolve(current({ uri, version: 0, getText: () => text } as never).annotations),
    change(label, changes) {
      if (refuses) return Promise.resolve(false);
      const before = new Map(changes.map(({ document }) => [document, of(document)]));
      const after = new Map(changes.map((change) => [change.document, edited(of(change.document), change)]));
      done.push({ label, before, after });
      undone.length = 0;
      restore(after);
      return Promise.resolve(true);
    },
    undo: () => step(done, undone, 'before'),
    redo: () => step(undone, done, 'after'),
    create(document, body, at) {
      const anchor = at && createAnchoring(document.getText()).make(at);
      const id = `urn:uuid:${++made}`;
      return { id, body, anchor, author: author(), created: WRITTEN, modified: WRITTEN };
    },
    revise: (annotation, body, as) => ({ ...annotation, body, modified: WRITTEN, ...as }),
    attach: (document, annotation, at) => ({ ...annotation, anchor: createAnchoring(document.getText()).make(at) }),
    bodies: (document) => [...of(document).values()].map(({ body }) => body),
    get steps() {
      return done.map(({ label }) => label);
    },
    refuse: () => void (refuses = true),
  };
}

function edited(known: Known, { edits }: PaperChange): Known {
  const next = new Map(known);
  for (const edit of edits) {
    if ('put' in edit) next.set(edit.put.id, edit.put);
    else next.delete(edit.remove);
  }
  return next;
}
