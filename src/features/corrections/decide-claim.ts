import * as vscode from 'vscode';
import type { ClaimValue } from '../../core/analysis';
import type { AnnotationEdit, ClaimCorrection } from '../../core/annotations/annotation';
import { shorten } from '../../core/presentation/shorten';
import type { Services } from '../../platform/services';
import { carryOut } from './carry-out';
import type { ClaimTarget } from './claim-target';
import { isOwn, reword } from '../../platform/own-word';

export interface ClaimDecision {
  /** null: it is no claim. */
  readonly reviewer: Partial<ClaimValue> | null;
  readonly reason: string;
}

/** Keeps a decision, and says so. */
export function decideClaim(services: Services, target: ClaimTarget, decision: ClaimDecision): Promise<void> {
  return carryOut(services, { document: target.document, edits: claimEdits(services, target, decision) });
}

/** A change of mind is another form of the same annotation; what somebody else wrote stays, and the later word counts. */
export function claimEdits(
  services: Services,
  { document, span, machine, correction }: ClaimTarget,
  { reviewer, reason }: ClaimDecision,
): AnnotationEdit[] {
  if (machine === null && reviewer === null) return correction ? [{ remove: correction.annotation.id }] : [];
  const body: ClaimCorrection = { kind: 'claim', machine, reviewer, reason };
  if (!correction || !isOwn(services, document, correction.annotation)) {
    return [{ put: services.annotations.create(document, body, span) }];
  }
  const revised = reword(services, document, correction.annotation, body);
  if (correction.place.state === 'found') return [{ put: revised }];
  return [{ put: services.annotations.attach(document, revised, span) }];
}

/** A claim in the title of a box. */
export function quoted({ plain }: Pick<ClaimTarget, 'plain'>): string {
  return vscode.l10n.t('“{0}”', shorten(plain, 60));
}
