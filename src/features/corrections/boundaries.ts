import * as vscode from 'vscode';
import type { Span } from '../../core/analysis';
import { plainText } from '../../core/presentation/plain-text';
import { LONGEST_TERM } from '../../core/verdicts/term';
import { say } from '../../platform/say';
import { withoutIcons } from '../../platform/without-icons';
import { decide } from './decide-mention';
import { findMention, targetOf, type MentionTarget } from './mention-target';
import type { Parts } from './parts';
import { selectedWords } from './selected-words';
import { wordSteps } from './word-steps';

/** The selection becomes the mention that it overlaps; without one, a word more or less is offered. */
export async function setBoundaries(parts: Parts, args: readonly unknown[]): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const selected = args.length === 0 && editor ? selectedWords(editor) : null;
  const overlapped = editor && selected ? await overlapping(parts, editor.document, selected) : null;
  if (selected && overlapped && !isSame(selected, overlapped.span)) {
    await setSpan(parts, overlapped, selected);
    return;
  }
  const target = overlapped ?? (await findMention(parts, args));
  const at = target && (await chooseStep(target));
  if (target && at) await setSpan(parts, target, at);
}

/** Of several the one that shares most with the selection. */
async function overlapping(
  { services }: Parts,
  document: vscode.TextDocument,
  { start, end }: Span,
): Promise<MentionTarget | null> {
  const analysis = await services.analyses.get(document);
  const touched = analysis?.entities.filter((entity) => entity.start < end && entity.end > start) ?? [];
  const shared = (span: Span) => Math.min(span.end, end) - Math.max(span.start, start);
  const [entity] = touched.sort((a, b) => shared(b) - shared(a) || b.score - a.score);
  return analysis && entity ? targetOf(services, { document, analysis, entity }) : null;
}

async function setSpan({ services }: Parts, target: MentionTarget, at: Span): Promise<void> {
  const { document, analysis } = target;
  const value = target.shown ?? target.machine;
  if (!value) return;
  if (at.end - at.start > LONGEST_TERM) {
    say(vscode.l10n.t('That is too long for a mention.'));
    return;
  }
  const text = plainText(document.getText().slice(at.start, at.end), analysis.language);
  const isMachines = target.machine?.text === text && target.machine.type === value.type;
  const reviewer = isMachines ? target.machine : { ...value, text };
  await decide(services, target, { reviewer, scope: 'here', at });
}

async function chooseStep({ document, analysis, span }: MentionTarget): Promise<Span | undefined> {
  const text = document.getText();
  const items = wordSteps(text, span).map((at) => {
    return { label: withoutIcons(plainText(text.slice(at.start, at.end), analysis.language)), at };
  });
  const title = vscode.l10n.t('Other boundaries');
  const placeHolder = vscode.l10n.t('Choose what the mention is, or select the words first');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.at;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
