import * as vscode from 'vscode';
import type { MentionValue, Span } from '../../core/analysis';
import { plural } from '../../core/presentation/wording';
import { termKey, termReader } from '../../core/verdicts/term';
import type { PaperChange } from '../../platform/annotations/annotations';
import { nameOf } from '../../platform/convert';
import { type FolderReading, MOST_FILES_READ, readFolder, type ReadPaper } from '../../platform/read-folder';
import { say, sayDone } from '../../platform/say';
import type { Services } from '../../platform/services';
import { withoutLinks } from '../../platform/without-links';
import { titleOf } from './carry-out';
import { editsFor } from './decide-mention';
import { mentionCorrections, type MentionTarget, paperWide, type PlacedCorrection } from './mention-target';
import type { Parts } from './parts';

/** What is to be said of a term in every paper of a folder. */
interface Word {
  readonly machine: MentionValue;
  readonly reviewer: MentionValue | null;
  readonly reason: string;
}

/** What was said of the mention holds in all papers of its folder: each has it in its own file, all in one step. */
export async function applyToFolder({ services }: Parts, target: MentionTarget): Promise<void> {
  const body = target.correction?.annotation.body;
  if (!body?.machine) {
    say(
      body
        ? vscode.l10n.t('What the engine had missed can be added paper by paper only.')
        : vscode.l10n.t('Correct or confirm the mention first.'),
    );
    return;
  }
  await spread(services, target, { machine: body.machine, reviewer: body.reviewer, reason: body.reason });
}

export async function rejectInFolder({ services }: Parts, target: MentionTarget): Promise<void> {
  const machine = target.machine ?? target.shown;
  if (machine) await spread(services, target, { machine, reviewer: null, reason: '' });
}

async function spread(services: Services, target: MentionTarget, word: Word): Promise<void> {
  const folder = folderOf(target.document.uri);
  const title = vscode.l10n.t('Correcting “{0}” in the papers of {1}', word.machine.text, nameOf(folder));
  const options = { location: vscode.ProgressLocation.Notification, title: withoutLinks(title), cancellable: true };
  const outcome = await vscode.window.withProgress(options, async (progress, token) => {
    const reading = await readFolder(services, folder, progress, token, mayHold(word.machine.text));
    const gathered = reading && (await gather(services, target, word, reading.papers, token));
    return reading && gathered ? { reading, ...gathered } : null;
  });
  if (!outcome) {
    say(vscode.l10n.t('Cancelled: nothing was changed.'));
    return;
  }
  const { changes, changed, reading } = outcome;
  const done = vscode.l10n.t('{0}, in {1}', saidOf(services, target, word), plural(changes.length, 'paper'));
  if (!(await services.annotations.change(done, changes))) return;
  sayDone(done);
  tellOfOthers(reading, [...changed, ...keptElsewhere(services, changes)]);
}

function saidOf({ annotations }: Services, { document, span }: MentionTarget, word: Word): string {
  return titleOf(document, annotations.create(document, { kind: 'mention', scope: 'here', ...word }, span));
}

function folderOf(uri: vscode.Uri): vscode.Uri {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder?.uri ?? uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) });
}

/** A text without the first word of a term need not be read by the engine. */
function mayHold(term: string): (text: string) => boolean {
  const word = /[a-z\d]+/.exec(term.toLowerCase())?.[0] ?? '';
  return (text) => text.toLowerCase().includes(word);
}

interface Gathered {
  readonly changes: readonly PaperChange[];
  /** Papers that were edited while they were read. */
  readonly changed: readonly string[];
}

/** The edits of each paper that has the term, the one at hand first. Null when it was cancelled. */
async function gather(
  services: Services,
  target: MentionTarget,
  word: Word,
  papers: readonly ReadPaper[],
  token: vscode.CancellationToken,
): Promise<Gathered | null> {
  const here = target.document.uri.toString();
  const own = editsFor(services, { ...target, machine: word.machine }, { ...word, scope: 'paper' });
  const changes: PaperChange[] = [{ document: target.document, edits: own }];
  const changed: string[] = [];
  for (const paper of papers.filter(({ uri }) => uri.toString() !== here)) {
    if (token.isCancellationRequested) return null;
    const change = await changeOf(services, paper, word);
    if (change === 'changed') changed.push(nameOf(paper.uri));
    else if (change) changes.push(change);
  }
  return { changes, changed };
}

/** Null for a paper that does not have the term, or where the same has been said already. */
async function changeOf(services: Services, paper: ReadPaper, word: Word): Promise<PaperChange | 'changed' | null> {
  const { uri, text, analysis } = paper;
  const known = mentionCorrections(await services.annotations.inText(uri, text));
  const correction = paperWide(known, word.machine)[0] ?? null;
  const span = firstMention(paper, word.machine) ?? placeOf(correction);
  if (!span || saysTheSame(correction, word)) return null;
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.getText() !== text) return 'changed';
  await services.annotations.get(document);
  const target = { document, analysis, span, machine: word.machine, shown: word.machine, candidates: [], correction };
  return { document, edits: editsFor(services, target, { ...word, scope: 'paper' }) };
}

function firstMention({ analysis }: ReadPaper, machine: MentionValue): Span | null {
  const key = termKey(machine);
  const readTerm = termReader(analysis.language);
  return analysis.entities.find((entity) => termKey(entity.review?.machine ?? readTerm(entity)) === key) ?? null;
}

/** What was taken away everywhere is among the mentions no more. */
function placeOf(correction: PlacedCorrection | null): Span | null {
  return correction && correction.place.state !== 'orphaned' ? correction.place : null;
}

function saysTheSame(correction: PlacedCorrection | null, { reviewer }: Word): boolean {
  if (!correction) return false;
  const said = correction.annotation.body.reviewer;
  if (!said || !reviewer) return said === reviewer;
  return said.type === reviewer.type && said.id === reviewer.id && said.text === reviewer.text;
}

/** Where the folder of a paper cannot be written. */
function keptElsewhere({ annotations }: Services, changes: readonly PaperChange[]): string[] {
  return changes.flatMap(({ document }) => {
    return annotations.current(document)?.home.kind === 'storage' ? [nameOf(document.uri)] : [];
  });
}

/** Says what was left out and why; nothing when nothing was. */
function tellOfOthers({ tooLarge, failed, capped }: FolderReading, notWritten: readonly string[]): void {
  const t = vscode.l10n.t;
  const notes = [
    ...(notWritten.length > 0 ? [t('Not written beside the paper: {0}.', notWritten.join(', '))] : []),
    ...(tooLarge.length > 0 ? [t('Larger than 1 MB and not read: {0}.', tooLarge.join(', '))] : []),
    ...(failed.length > 0 ? [t('Could not be read: {0}.', failed.join(', '))] : []),
    ...(capped ? [t('Only the first {0} files were read.', MOST_FILES_READ)] : []),
  ];
  if (notes.length > 0) void vscode.window.showWarningMessage(withoutLinks(notes.join(' ')));
}
