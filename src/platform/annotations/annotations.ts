import type * as vscode from 'vscode';
import type { Annotation, AnnotationEdit, Body, PlacedAnnotation } from '../../core/annotations/annotation';

/** Where the annotations of a paper are kept, and what is wrong with it. */
export interface Home {
  /** `storage`: the folder of the paper cannot be written, or there is none; they are kept by the editor, on this machine. */
  readonly kind: 'sidecar' | 'storage';
  readonly uri: vscode.Uri;
  /** For the reader, in sentences; null when all is well. An unreadable sidecar is left as it is. */
  readonly problem: string | null;
}

/** Everything that reviewers wrote on one paper, with its place in the text as it is now. Frozen. */
export interface PaperAnnotations {
  readonly uri: vscode.Uri;
  /** The version of the document that the places hold for. */
  readonly version: number;
  /** In order of place; what is orphaned comes last. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly home: Home;
}

/** The edits of one paper in a change. */
export interface PaperChange {
  readonly document: vscode.TextDocument;
  readonly edits: readonly AnnotationEdit[];
}

/** What reviewers wrote, paper by paper: read once, followed through every edit, written at once. */
export interface Annotations {
  /** Fires when annotations of a paper were read or changed, or one was orphaned or found again; not at every keystroke. */
  readonly onDidChange: vscode.Event<vscode.Uri>;
  /** What is known now, with places in the text of this moment; null before it was read. Cheap. */
  current(document: vscode.TextDocument): PaperAnnotations | null;
  /** Reads the sidecar on first use. Never rejects: what is wrong is in `home.problem`. */
  get(document: vscode.TextDocument): Promise<PaperAnnotations>;
  /** What is known of a paper, open or not, without places; nothing before it was read. */
  known(uri: vscode.Uri): readonly Annotation[];
  /** Of a paper that need not be open, placed in a text of it. Reads the sidecar on first use; never rejects. */
  inText(uri: vscode.Uri, text: string): Promise<readonly PlacedAnnotation[]>;
  /**
   * Makes a change, to one paper or several, as one step that can be undone; `label` says what was done: `Note added`.
   * Settles when it is written; false when it could be kept nowhere, which the reader was told.
   */
  change(label: string, changes: readonly PaperChange[]): Promise<boolean>;
  /** Takes the latest step back; gives its label, null when there is none. What somebody else changed since stays. */
  undo(): Promise<string | null>;
  redo(): Promise<string | null>;
  /** A new annotation by the author of the settings, now, with an id of its own; it is not kept before `change`. */
  create<B extends Body>(
    document: vscode.TextDocument,
    body: B,
    at: { start: number; end: number } | null,
  ): Annotation<B>;
  /**
   * The same annotation with another body, modified now. When it is kept and somebody else has changed the annotation since
   * it was read, both are merged, or kept both. (A copy of what this gives is no longer known to be made from it.)
   * @param as who says so, and when, where that is not as before and now.
   */
  revise<B extends Body>(
    annotation: Annotation<B>,
    body: B,
    as?: Partial<Pick<Annotation, 'author' | 'modified'>>,
  ): Annotation<B>;
  /** The same annotation at another place: how an orphan is attached by hand. */
  attach<B extends Body>(
    document: vscode.TextDocument,
    annotation: Annotation<B>,
    at: { start: number; end: number },
  ): Annotation<B>;
}
