import * as vscode from 'vscode';
import type { Annotation, Note } from '../../../../src/core/annotations/annotation';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read-sidecar';
import type { Annotations } from '../../../../src/platform/annotations/annotations';
import { createAnnotations } from '../../../../src/platform/annotations/create-annotations';
import * as assert from '../assert';
import { inFolder } from '../editor';

export const PAPER =
  'Ice helps most people with a cold. Snow helps some of them. Rain is of no use at all.\n\nHail is worse than rain.\n';

/** Everything that these tests write is in here. */
export const FOLDER = 'annotated';
export const STORAGE = inFolder(0, `${FOLDER}/storage`);

/** The service of another window, on the same files; its storage is a folder of the workspace. */
export type Reviewer = Annotations & vscode.Disposable;

export function newReviewer(storage: vscode.Uri = STORAGE): Reviewer {
  const silent = () => undefined;
  const settings = { onDidChange: new vscode.EventEmitter<void>().event, for: () => ({ author: 'A. Reviewer' }) };
  const log = { error: (text: string) => console.log(text), warn: silent, show: silent };
  const context = { extensionUri: vscode.Uri.parse('file:///biogloss'), globalStorageUri: storage };
  return createAnnotations({ context, settings, log } as never);
}

export async function writeFile(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Writes a paper and shows it. */
export async function openPaper(uri: vscode.Uri, text = PAPER): Promise<vscode.TextDocument> {
  await writeFile(uri, text);
  return show(uri);
}

export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

export const sidecarOf = (paper: vscode.Uri): vscode.Uri => paper.with({ path: `${paper.path}.biogloss.json` });

export async function addNote(reviewer: Reviewer, document: vscode.TextDocument, words: string): Promise<Annotation> {
  const start = document.getText().indexOf(words);
  const body: Note = { kind: 'note', text: `on ${words}`, label: null, resolved: false };
  const note = reviewer.create(document, body, { start, end: start + words.length });
  assert.equal(await reviewer.change('Note added', [{ document, edits: [{ put: note }] }]), true);
  return note;
}

/** The notes as they are shown, with the words that they are on now; `-` for an orphan. */
export function shown(reviewer: Reviewer, document: vscode.TextDocument): string[] {
  return (reviewer.current(document)?.annotations ?? []).map(({ annotation: { body }, place }) => {
    const words = place.state === 'orphaned' ? '-' : document.getText().slice(place.start, place.end);
    return `${body.kind === 'note' ? body.text : body.kind}: ${words}`;
  });
}

/** The notes in a sidecar, in alphabetical order. */
export async function written(paper: vscode.Uri): Promise<string[]> {
  const sidecar = readSidecar(await textOf(sidecarOf(paper)));
  if ('problem' in sidecar) throw new Error(sidecar.problem);
  return sidecar.annotations.map(({ body }) => (body.kind === 'note' ? body.text : body.kind)).sort();
}

/** Names of the files in a folder, sorted; none where it is not there. */
export async function filesIn(folder: vscode.Uri): Promise<string[]> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries.map(([name]) => name).sort(),
    () => [],
  );
}
