import * as vscode from 'vscode';
import type { Analysis, Claim, ClaimValue, Span } from '../../core/analysis';
import type { ClaimCorrection, PlacedAnnotation } from '../../core/annotations/annotation';
import { claimValue } from '../../core/annotations/apply-claim-value';
import { plainText } from '../../core/presentation/plain-text';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { asClaimRow, rowIn } from './chosen-row';
import type { Parts } from './parts';

export type PlacedClaimCorrection = PlacedAnnotation<ClaimCorrection>;

/** The sentence that a correction is about: a claim as it is listed, or one that a reviewer took from the list. */
export interface ClaimTarget {
  readonly document: vscode.TextDocument;
  readonly span: Span;
  /** As a reader sees it, on one line. */
  readonly plain: string;
  /** The engine's own values; null where a reviewer added the claim. */
  readonly machine: ClaimValue | null;
  /** What counts now; null where a reviewer said that it is no claim. */
  readonly shown: ClaimValue | null;
  readonly correction: PlacedClaimCorrection | null;
}

/**
 * The claim of a row, that at the place that a link names, else that at the cursor, be it one that was taken from the list.
 * Null when there is none, which is said so.
 */
export async function findClaim(parts: Parts, args: readonly unknown[]): Promise<ClaimTarget | null> {
  const row = await rowIn(args);
  const place = row ? placeOfRow(parts, row) : args.length > 0 ? placeOfLink(args) : placeOfCursor();
  const found = place && (await claimAt(parts.services, place));
  if (!found) say(row ? vscode.l10n.t('Choose a claim first.') : vscode.l10n.t('There is no claim at the cursor.'));
  return found;
}

interface Place {
  readonly document: vscode.TextDocument;
  readonly at: number;
}

function placeOfRow({ followed }: Parts, row: object): Place | null {
  const document = followed.document();
  const claim = asClaimRow(row)?.claim;
  return document && claim ? { document, at: claim.start } : null;
}

function placeOfLink([uri, start]: readonly unknown[]): Place | null {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  return document && typeof start === 'number' ? { document, at: start } : null;
}

function placeOfCursor(): Place | null {
  const editor = vscode.window.activeTextEditor;
  return editor ? { document: editor.document, at: editor.document.offsetAt(editor.selection.start) } : null;
}

async function claimAt(services: Services, { document, at }: Place): Promise<ClaimTarget | null> {
  const analysis = await services.analyses.get(document);
  if (!analysis) return null;
  const known = claimCorrections((await services.annotations.get(document)).annotations);
  const holding = analysis.claims.filter(({ start, end }) => start <= at && at <= end);
  // Where two sentences touch, the one that begins at the cursor is the one that is meant.
  const claim = holding.find(({ end }) => at < end) ?? holding[0];
  return claim ? ofClaim(document, claim, known) : rejectedAt(document, analysis, known, at);
}

export function claimCorrections(annotations: readonly PlacedAnnotation[]): PlacedClaimCorrection[] {
  return annotations.filter(
    (placed): placed is PlacedClaimCorrection =>
      placed.annotation.body.kind === 'claim' && placed.annotation.conflictOf === undefined,
  );
}

export function ofClaim(
  document: vscode.TextDocument,
  claim: Claim,
  known: readonly PlacedClaimCorrection[],
): ClaimTarget {
  const { start, end, plain, review } = claim;
  const value = claimValue(claim);
  const machine = review ? review.machine : value;
  const correction = known.find(({ annotation, place }) => {
    if (review) return annotation.id === review.annotation;
    return place.state !== 'orphaned' && place.start < end && place.end > start;
  });
  return { document, span: { start, end }, plain, machine, shown: value, correction: correction ?? null };
}

function rejectedAt(
  document: vscode.TextDocument,
  { language }: Analysis,
  known: readonly PlacedClaimCorrection[],
  at: number,
): ClaimTarget | null {
  for (const correction of known) {
    const { place, annotation } = correction;
    const { machine, reviewer } = annotation.body;
    if (reviewer !== null || place.state === 'orphaned' || at < place.start || at > place.end) continue;
    const { start, end } = place;
    const plain = plainText(document.getText().slice(start, end), language);
    return { document, span: { start, end }, plain, machine, shown: null, correction };
  }
  return null;
}
