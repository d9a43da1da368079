import * as vscode from 'vscode';
import type { Annotation, AnnotationEdit, PlacedAnnotation } from '../../core/annotations/annotation';
import { placeInText } from '../../core/annotations/place-annotations';
import { mergeVersions } from '../../core/annotations/sidecar/merge-versions';
import { createErrorReporter } from '../log';
import type { Settings } from '../services';
import { storageFolderOf } from './addresses';
import { type AnchoringOf, createAnchoringCache } from './anchoring-of-document';
import type { Annotations, PaperAnnotations, PaperChange } from './annotations';
import { followPapers } from './follow-papers';
import { followRenames } from './follow-renames';
import { followUntitled } from './follow-untitled';
import { type AnnotationMaker, makeAnnotations } from './make-annotations';
import { createPaperShelf, type Paper, type PaperShelf } from './paper-shelf';
import { isSameAnnotation } from './same-annotation';
import type { PaperEdit } from './settle-paper';
import { listStoredPapers } from './stored-papers';
import { tellHomes } from './tell-homes';
import { createUndoSteps, editOf, reversed, type Step, type StepEntry, type UndoSteps } from './undo-steps';
import { watchSidecars } from './watch-sidecars';

export interface AnnotationsParts {
  readonly context: vscode.ExtensionContext;
  readonly settings: Settings;
  readonly log: vscode.LogOutputChannel;
  /** Milliseconds since whenever; only differences count. */
  readonly now?: () => number;
}

/** @see Annotations */
export function createAnnotations(parts: AnnotationsParts): Annotations & vscode.Disposable {
  const { context, settings, log } = parts;
  const anchoringOf: AnchoringOf = createAnchoringCache();
  const report = createErrorReporter(log);
  const now = parts.now ?? Date.now;
  const shelf = createPaperShelf({ context, report, anchoringOf, now });
  const steps = createUndoSteps();
  const maker = makeAnnotations(settings, anchoringOf);
  const storage = storageFolderOf(context, vscode.Uri.file('/'));
  const renames = { context, report, shelf, steps, storedPapers: () => listStoredPapers(storage) };
  const following = vscode.Disposable.from(
    watchSidecars(shelf),
    tellHomes(shelf, log),
    followRenames(renames),
    followUntitled(renames, now),
    followPapers(shelf),
  );
  return {
    onDidChange: shelf.onDidChange,
    current: (document) => shelf.find(document.uri)?.snapshot(document) ?? null,
    get: (document) => read(shelf, document),
    known: (uri) => [...(shelf.find(uri)?.keeper.annotations().values() ?? [])],
    inText: (uri, text) => placeIn(shelf, uri, text),
    create: maker.create,
    revise: maker.revise,
    attach: maker.attach,
    change: (label, changes) => change({ shelf, steps, maker }, label, changes),
    undo: () => stepBack(shelf, steps),
    redo: () => stepForward(shelf, steps),
    dispose() {
      following.dispose();
      shelf.dispose();
    },
  };
}

async function read(shelf: PaperShelf, document: vscode.TextDocument): Promise<PaperAnnotations> {
  const paper = shelf.of(document.uri);
  paper.open(document);
  await paper.read();
  return paper.snapshot(document) ?? paper.open(document);
}

async function placeIn(shelf: PaperShelf, uri: vscode.Uri, text: string): Promise<readonly PlacedAnnotation[]> {
  const paper = shelf.of(uri);
  await paper.read();
  return placeInText([...paper.keeper.annotations().values()], text);
}

interface ChangeParts {
  readonly shelf: PaperShelf;
  readonly steps: UndoSteps;
  readonly maker: AnnotationMaker;
}

async function change(
  { shelf, steps, maker }: ChangeParts,
  label: string,
  changes: readonly PaperChange[],
): Promise<boolean> {
  await Promise.all(changes.map(({ document }) => read(shelf, document)));
  const entries = changes.flatMap(({ document, edits }) => {
    const paper = shelf.of(document.uri);
    return edits.flatMap((edit) => entriesOf(paper, edit, maker));
  });
  if (entries.length === 0) return true;
  steps.done({ label, entries });
  return carryOut(
    shelf,
    entries.map(({ paper, id, after }) => ({ paper, id, version: after })),
  );
}

function entriesOf(paper: Paper, edit: AnnotationEdit, maker: AnnotationMaker): StepEntry[] {
  if ('remove' in edit) return [entryOf(paper, edit.remove, null)];
  const { put } = edit;
  const basis = maker.takeBasis(put);
  const now = paper.keeper.annotations().get(put.id);
  if (!now || !basis || isSameAnnotation(now, basis)) return [entryOf(paper, put.id, put)];
  // Somebody else changed it while the reviewer was about it.
  const { kept, copy } = mergeVersions(basis, put, now);
  return [kept, ...(copy ? [copy] : [])].map((version) => entryOf(paper, version.id, version));
}

function entryOf({ keeper }: Paper, id: string, after: Annotation | null): StepEntry {
  return { paper: keeper.uri.toString(), id, before: keeper.annotations().get(id) ?? null, after };
}

async function carryOut(shelf: PaperShelf, edits: readonly (PaperEdit & { paper: string })[]): Promise<boolean> {
  const addresses = [...new Set(edits.map(({ paper }) => paper))];
  const kept = addresses.map((address) => {
    const { keeper } = shelf.of(vscode.Uri.parse(address));
    keeper.edit(edits.filter(({ paper }) => paper === address));
    return keeper.settle();
  });
  return (await Promise.all(kept)).every(Boolean);
}

async function stepBack(shelf: PaperShelf, steps: UndoSteps): Promise<string | null> {
  const step = steps.undo();
  if (!step) return null;
  // At once: what is done while this is being written comes after it.
  steps.undone(step);
  const isWhole = await take(shelf, reversed(step));
  return labelOf(step, isWhole);
}

async function stepForward(shelf: PaperShelf, steps: UndoSteps): Promise<string | null> {
  const step = steps.redo();
  if (!step) return null;
  steps.redone(step);
  const isWhole = await take(shelf, step);
  return labelOf(step, isWhole);
}

/** False when some of it was left, as somebody else has changed it since. */
async function take(shelf: PaperShelf, { entries }: Step): Promise<boolean> {
  const addresses = [...new Set(entries.map(({ paper }) => paper))];
  await Promise.all(addresses.map((address) => shelf.of(vscode.Uri.parse(address)).read()));
  const edits = entries.flatMap((entry) => {
    const now = shelf.of(vscode.Uri.parse(entry.paper)).keeper.annotations().get(entry.id);
    const edit = editOf(entry, now);
    return edit ? [{ ...edit, paper: entry.paper }] : [];
  });
  await carryOut(shelf, edits);
  return edits.length === entries.length;
}

function labelOf({ label }: Step, isWhole: boolean): string {
  return isWhole ? label : vscode.l10n.t('{0} (but for what was changed elsewhere since)', label);
}
