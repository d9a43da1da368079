import type * as vscode from 'vscode';
import { EventEmitter, stub, type StubDocument, Uri } from '../../../stubs/vscode';
import { DEFAULTS } from '../../../support/fake-services';
import type { Annotation, Note } from '../../../../src/core/annotations/annotation';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read-sidecar';
import type { Annotations } from '../../../../src/platform/annotations/annotations';
import { createAnnotations } from '../../../../src/platform/annotations/create-annotations';

export const PAPER = 'Ice helps most people with a cold. Snow helps some of them. Rain is of no use at all.\n';
export const SIDECAR = 'file:///papers/paper.md.biogloss.json';

export type Window = Annotations & vscode.Disposable;

/** Another window on the same files, which also listens to what the stub tells. */
export function openWindow(author = 'A. Reviewer', now?: () => number): Window {
  const reconfigured = new EventEmitter<void>();
  const parts = {
    context: {
      extensionUri: Uri.parse('file:///biogloss'),
      globalStorageUri: Uri.parse('file:///storage'),
      storageUri: undefined,
    },
    settings: { onDidChange: reconfigured.event, for: () => ({ ...DEFAULTS, author }) },
    log: {
      warn: () => undefined,
      error: (text: string) => stub.said.push(`log: ${text}`),
      show: () => stub.said.push('the log'),
    },
    ...(now ? { now } : {}),
  };
  return createAnnotations(parts as never);
}

export function asDocument(document: StubDocument): vscode.TextDocument {
  return document as unknown as vscode.TextDocument;
}

/** A note on words of a document, not yet kept. */
export function noteOn(
  window: Annotations,
  document: StubDocument,
  words: string,
  text = `on ${words}`,
): Annotation<Note> {
  const start = document.content.indexOf(words);
  const body: Note = { kind: 'note', text, label: null, resolved: false };
  return window.create(asDocument(document), body, { start, end: start + words.length });
}

export async function addNote(window: Annotations, document: StubDocument, words: string, text?: string) {
  const note = noteOn(window, document, words, text);
  await window.change('Note added', [{ document: asDocument(document), edits: [{ put: note }] }]);
  return note;
}

/** The words of the notes of a paper, in order of place. */
export function texts(window: Annotations, document: StubDocument): string[] {
  return (window.current(asDocument(document))?.annotations ?? []).map(({ annotation }) => textOf(annotation));
}

export async function textsRead(window: Annotations, document: StubDocument): Promise<string[]> {
  await window.get(asDocument(document));
  return texts(window, document);
}

export function fileText(address: string = SIDECAR): string | undefined {
  const bytes = stub.files.get(address);
  return bytes && new TextDecoder().decode(bytes);
}

/** The words of the notes in a file, in alphabetical order. */
export function textsInFile(address: string = SIDECAR): string[] {
  const sidecar = readSidecar(fileText(address) ?? '');
  if ('problem' in sidecar) throw new Error(sidecar.problem);
  return sidecar.annotations.map(textOf).sort();
}

/** Addresses of files other than these. */
export function otherFiles(...known: readonly string[]): string[] {
  return [...stub.files.keys()].filter((address) => !known.includes(address));
}

function textOf({ body }: Annotation): string {
  return body.kind === 'note' || body.kind === 'reply' ? body.text : body.kind;
}
