import * as vscode from 'vscode';
import type { ClaimCorrection, MentionCorrection, PlacedAnnotation } from '../../core/annotations/annotation';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { withoutIcons } from '../../platform/without-icons';
import { titleOf } from './carry-out';
import { asClaimRow, rowIn } from './chosen-row';
import { findClaim } from './claim-target';
import { findMention, rejectedAtCursor } from './mention-target';
import type { Parts } from './parts';

type PlacedWord = PlacedAnnotation<MentionCorrection | ClaimCorrection>;

/** A correction in a document, to be taken back or reasoned. */
export interface FoundCorrection {
  readonly document: vscode.TextDocument;
  readonly correction: PlacedWord;
}

/** The correction of a row, a link or what stands at the cursor; of several the reader is asked. Null: none, which is said. */
export async function findCorrection(parts: Parts, args: readonly unknown[]): Promise<FoundCorrection | null> {
  const found = args.length > 0 ? await ofArguments(parts, args) : await atCursor(parts.services);
  if (found?.corrections.length === 0) say(vscode.l10n.t('Nothing was corrected here.'));
  const correction = found && (await choose(found));
  return correction ? { document: found.document, correction } : null;
}

interface Found {
  readonly document: vscode.TextDocument;
  readonly corrections: readonly PlacedWord[];
}

/** Links to claims have no type at their end. */
async function ofArguments(parts: Parts, args: readonly unknown[]): Promise<Found | null> {
  const row = await rowIn(args);
  const isClaim = row ? asClaimRow(row) !== null : args.length < 4;
  const passed = row ? [row] : args;
  const target = isClaim ? await findClaim(parts, passed) : await findMention(parts, passed);
  return target && { document: target.document, corrections: target.correction ? [target.correction] : [] };
}

async function atCursor(services: Services): Promise<Found | null> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await services.analyses.get(editor.document));
  if (!analysis) return null;
  const { document, selection } = editor;
  const at = document.offsetAt(selection.start);
  const reviewed = [...analysis.entities, ...analysis.claims]
    .filter(({ start, end, review }) => review !== undefined && start <= at && at <= end)
    .map(({ review }) => review?.annotation);
  const hidden = await rejectedAtCursor(services);
  const ids = new Set([...reviewed, hidden?.correction?.annotation.id]);
  const { annotations } = await services.annotations.get(document);
  const corrections = annotations.filter((placed): placed is PlacedWord => {
    const { place, annotation } = placed;
    const isHere = place.state !== 'orphaned' && place.start <= at && at <= place.end;
    return (
      (annotation.body.kind === 'mention' || annotation.body.kind === 'claim') && (isHere || ids.has(annotation.id))
    );
  });
  return { document, corrections };
}

async function choose({ document, corrections }: Found): Promise<PlacedWord | undefined> {
  const [first, second] = corrections;
  if (!second) return first;
  const items = corrections.map((correction) => ({
    label: withoutIcons(titleOf(document, correction.annotation)),
    correction,
  }));
  const placeHolder = vscode.l10n.t('Several corrections stand here: which one?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.correction;
}
