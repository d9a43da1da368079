import * as vscode from 'vscode';
import type { Analysis, Claim, Entity, Span } from '../../core/analysis';
import type { AnnotationEdit } from '../../core/annotations/annotation';
import { isShown } from '../../core/presentation/is-shown';
import { plural } from '../../core/presentation/wording';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { askReason } from '../../platform/ask-reason';
import { carryOut } from './carry-out';
import { ofClaim } from './claim-target';
import { claimEdits } from './decide-claim';
import { editsFor } from './decide-mention';
import { targetOf } from './mention-target';
import type { Parts } from './parts';

export type Verdict = 'accept' | 'reject';

interface Visible {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** Confirms or rejects what is on the screen and has no word of a reviewer yet, as one step. */
export async function decideVisible({ services }: Parts, verdict: Verdict): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await services.analyses.get(editor.document));
  const visible = analysis && (await choose(visibleIn(services, editor, analysis), verdict));
  if (!visible) return;
  const { document, entities, claims } = visible;
  const title = counted(visible);
  const reason = verdict === 'reject' && claims.length > 0 ? await askReason({ title, required: true }) : '';
  if (reason === undefined) return;
  const edits = [...(await mentionEdits(services, visible, verdict)), ...onClaims(services, visible, verdict, reason)];
  if (entities.length + claims.length === 0) say(vscode.l10n.t('Nothing here waits for a decision.'));
  else await carryOut(services, { document, edits }, said(verdict, title));
}

function said(verdict: Verdict, what: string): string {
  return verdict === 'accept' ? vscode.l10n.t('Accepted: {0}', what) : vscode.l10n.t('Rejected: {0}', what);
}

/** Of what the settings hide nothing is decided. */
function visibleIn(
  { settings }: Services,
  { document, visibleRanges }: vscode.TextEditor,
  analysis: Analysis,
): Visible {
  const ranges = visibleRanges.map(({ start, end }) => ({
    start: document.offsetAt(start),
    end: document.offsetAt(end),
  }));
  const isSeen = ({ start, end }: Span) => ranges.some((range) => start >= range.start && end <= range.end);
  const touches = ({ start, end }: Span) => ranges.some((range) => start < range.end && end > range.start);
  const configuration = settings.for(document);
  const entities = analysis.entities.filter((each) => !each.review && isSeen(each) && isShown(each, configuration));
  return { document, analysis, entities, claims: analysis.claims.filter((each) => !each.review && touches(each)) };
}

/** Mentions, claims or both, where there are both. */
async function choose(visible: Visible, verdict: Verdict): Promise<Visible | undefined> {
  const mentions = { ...visible, claims: [] };
  const claims = { ...visible, entities: [] };
  if (visible.claims.length === 0 || visible.entities.length === 0) return visible;
  const items = [mentions, claims, visible].map((some) => ({ label: counted(some), some }));
  const placeHolder =
    verdict === 'accept' ? vscode.l10n.t('What is right as it is?') : vscode.l10n.t('What is to be rejected?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.some;
}

function counted({ entities, claims }: Visible): string {
  return [
    ...(entities.length > 0 ? [plural(entities.length, 'mention')] : []),
    ...(claims.length > 0 ? [plural(claims.length, 'claim')] : []),
  ].join(', ');
}

async function mentionEdits(services: Services, visible: Visible, verdict: Verdict): Promise<AnnotationEdit[]> {
  const targets = await Promise.all(visible.entities.map((entity) => targetOf(services, { ...visible, entity })));
  return targets.flatMap((target) => {
    return editsFor(services, target, { reviewer: verdict === 'accept' ? target.shown : null, scope: 'here' });
  });
}

function onClaims(services: Services, { document, claims }: Visible, verdict: Verdict, reason: string) {
  return claims.flatMap((claim) => {
    const target = ofClaim(document, claim, []);
    return claimEdits(services, target, { reviewer: verdict === 'accept' ? target.shown : null, reason });
  });
}
