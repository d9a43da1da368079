import * as vscode from 'vscode';
import type { Annotation, AnnotationEdit } from '../../core/annotations/annotation';
import { mergeAnnotations } from '../../core/annotations/sidecar/merge-annotations';
import { writeSidecar } from '../../core/annotations/sidecar/write-sidecar';
import { messageOf } from '../../core/message-of';
import { plural } from '../../core/presentation/wording';
import { sidecarOf } from '../../platform/annotations/addresses';
import type { Home, PaperAnnotations } from '../../platform/annotations/annotations';
import { readSidecarFile } from '../../platform/annotations/parse-sidecar';
import { nameOf } from '../../platform/convert';
import { say } from '../../platform/say';
import { withoutLinks } from '../../platform/without-links';
import { changePaper, type ViewParts } from './chosen-rows';

type Act = (parts: ViewParts, document: vscode.TextDocument, paper: PaperAnnotations) => Promise<void>;

const COMMANDS: readonly (readonly [command: string, act: Act])[] = [
  ['biogloss.notes.openSidecar', openSidecar],
  ['biogloss.notes.export', exportNotes],
  ['biogloss.notes.import', importNotes],
];

/** The file that keeps what is listed: to look at, to take along, to take in. */
export function registerFileCommands(parts: ViewParts): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map(([command, act]) =>
      vscode.commands.registerCommand(command, async () => {
        const document = parts.provider.shown()?.document ?? vscode.window.activeTextEditor?.document;
        if (document) await act(parts, document, await parts.services.annotations.get(document));
        else say(vscode.l10n.t('Open a paper first.'));
      }),
    ),
  );
}

/** As text: JSON that is broken can be mended there. */
async function openSidecar(_: ViewParts, { uri }: vscode.TextDocument): Promise<void> {
  const sidecar = sidecarOf(uri);
  try {
    await vscode.workspace.fs.stat(sidecar);
  } catch {
    say(vscode.l10n.t('There is no {0} beside the paper.', nameOf(sidecar)));
    return;
  }
  await vscode.commands.executeCommand('vscode.open', sidecar);
}

async function exportNotes(_: ViewParts, { uri }: vscode.TextDocument, paper: PaperAnnotations): Promise<void> {
  const t = vscode.l10n.t;
  if (paper.annotations.length === 0) {
    say(t('There is nothing to export: nothing was written on {0}.', nameOf(uri)));
    return;
  }
  const target = await vscode.window.showSaveDialog({
    title: t('Export Notes'),
    filters: FILTERS(),
    ...suggestedPlace(uri, paper.home),
  });
  if (!target) return;
  const annotations = paper.annotations.map(({ annotation }) => annotation);
  const text = writeSidecar({ paper: nameOf(uri), annotations });
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
    say(t('Exported to {0}', nameOf(target)));
  } catch (error) {
    void vscode.window.showErrorMessage(withoutLinks(t('The notes could not be exported: {0}', messageOf(error))));
  }
}

/**
 * Beside the paper, and never in the place of a sidecar that could not be used: it may hold what is not listed. An untitled
 * paper has no place, then the first folder of the workspace.
 */
function suggestedPlace(paper: vscode.Uri, { problem }: Home): { defaultUri?: vscode.Uri } {
  const asIfOf = problem === null ? paper : paper.with({ path: `${paper.path}.exported` });
  if (paper.scheme !== 'untitled') return { defaultUri: sidecarOf(asIfOf) };
  const [first] = vscode.workspace.workspaceFolders ?? [];
  return first ? { defaultUri: vscode.Uri.joinPath(first.uri, nameOf(sidecarOf(paper))) } : {};
}

/** Adds what is in a file; what stands in both and differs is kept twice, and listed as a conflict. */
async function importNotes(parts: ViewParts, document: vscode.TextDocument, paper: PaperAnnotations): Promise<void> {
  const t = vscode.l10n.t;
  const [file] =
    (await vscode.window.showOpenDialog({ title: t('Import Notes'), openLabel: t('Import'), filters: FILTERS() })) ??
    [];
  if (!file) return;
  const read = await readSidecarFile(file, null);
  if (read.state !== 'read') {
    const problem = read.state === 'missing' ? t('There is no such file.') : read.problem;
    void vscode.window.showErrorMessage(withoutLinks(t('{0} could not be imported. {1}', nameOf(file), problem)));
    return;
  }
  const mine = paper.annotations.map(({ annotation }) => annotation);
  const edits = editsTo(mergeAnnotations([], mine, placedAsHere(read.sidecar.annotations, mine)), mine);
  if (edits.length === 0) say(t('{0} has nothing new.', nameOf(file)));
  else await changePaper(parts, document, t('{0} imported', plural(edits.length, 'annotation')), edits);
}

/**
 * Where annotations are is written anew whenever the paper is saved: a file from before that tells old places, which are
 * none of its reviewer's changes.
 */
function placedAsHere(theirs: readonly Annotation[], mine: readonly Annotation[]): readonly Annotation[] {
  const known = new Map(mine.map((annotation) => [annotation.id, annotation]));
  return theirs.map((annotation) => {
    const own = known.get(annotation.id);
    return own && annotation.modified <= own.modified ? { ...annotation, anchor: own.anchor } : annotation;
  });
}

/** What a merge with nothing to begin from adds or changes; it takes nothing away. */
function editsTo(merged: readonly Annotation[], mine: readonly Annotation[]): readonly AnnotationEdit[] {
  const known = new Set(mine);
  return merged.filter((annotation) => !known.has(annotation)).map((put) => ({ put }));
}

const FILTERS = () => ({ [vscode.l10n.t('Notes of BioGloss')]: ['json'] });
