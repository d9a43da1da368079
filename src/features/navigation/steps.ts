import * as vscode from 'vscode';
import type { Analysis, Span } from '../../core/analysis';
import { claimLevel } from '../../core/presentation/describe-claim';
import { isShown } from '../../core/presentation/is-shown';
import { plainText } from '../../core/presentation/plain-text';
import { typeName } from '../../core/presentation/wording';
import { toRange } from '../../platform/convert';
import { say } from '../../platform/say';
import type { Configuration, Services } from '../../platform/services';
import type { Direction } from './find-step';
import { findStep } from './find-step';

interface Stop extends Span {
  /** What is said on arrival, after the count. */
  readonly saying: string;
}

export function goToClaim(services: Services, direction: Direction): Promise<void> {
  return step(services, direction, claimStops, (at, of, saying) =>
    vscode.l10n.t('Claim {0} of {1}: {2}', at, of, saying),
  );
}

export function goToMention(services: Services, direction: Direction): Promise<void> {
  return step(services, direction, mentionStops, (at, of, saying) =>
    vscode.l10n.t('Mention {0} of {1}: {2}', at, of, saying),
  );
}

function claimStops({ claims }: Analysis, { scheme }: Configuration): Stop[] {
  return claims.map((claim) => {
    return { start: claim.start, end: claim.end, saying: `${claimLevel(claim, scheme)} – ${claim.plain}` };
  });
}

/** One stop where several mentions begin at one place: the longest, whose card explains those inside it as well. */
function mentionStops({ entities, language }: Analysis, configuration: Configuration): Stop[] {
  const stops: Stop[] = [];
  for (const entity of entities) {
    const { start, end, text, name, type } = entity;
    if (!isShown(entity, configuration) || stops.at(-1)?.start === start) continue;
    const words = [plainText(text, language), name ?? '', typeName(type)].filter(Boolean);
    stops.push({ start, end, saying: words.join(' · ') });
  }
  return stops;
}

async function step(
  { analyses, settings }: Services,
  direction: Direction,
  stopsOf: (analysis: Analysis, configuration: Configuration) => Stop[],
  message: (at: number, of: number, saying: string) => string,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analyses.get(editor.document));
  if (!analysis) return;
  const stops = stopsOf(analysis, settings.for(editor.document));
  const index = findStep(stops, editor.document.offsetAt(editor.selection.start), direction);
  const stop = index === null ? undefined : stops[index];
  if (index === null || !stop) {
    say(vscode.l10n.t('Nothing was found to go to.'));
    return;
  }
  select(editor, stop);
  say(message(index + 1, stops.length, stop.saying));
}

/** Selects a passage and brings it into view. */
export function select(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
