import * as vscode from 'vscode';
import { applyToFolder, rejectInFolder } from './folder-wide';
import { confirmMention, otherSense, otherType, rejectMention } from './mention-commands';
import { linkTo, type MentionTarget } from './mention-target';
import { applyToPaper } from './paper-wide';
import type { Parts } from './parts';
import { editReason, revert } from './revert';
import { setBoundaries } from './boundaries';

interface Choice extends vscode.QuickPickItem {
  readonly run?: () => Promise<unknown> | Thenable<unknown>;
}

/** All that can be said of a mention, in one list. */
export async function correctMention(parts: Parts, target: MentionTarget): Promise<void> {
  const value = target.shown ?? target.machine;
  if (!value) return;
  const title = vscode.l10n.t('Correct “{0}”', value.text);
  const choices = [...here(parts, target), ...further(parts, target), ...ofCorrection(parts, target)];
  const placeHolder = vscode.l10n.t('Choose what to say of it');
  await (await vscode.window.showQuickPick(choices, { title, placeHolder }))?.run?.();
}

function here(parts: Parts, target: MentionTarget): Choice[] {
  const t = vscode.l10n.t;
  return [
    separator(t('Here')),
    { label: t('Right as it is'), run: () => confirmMention(parts, target, 'here') },
    { label: t('Not this'), run: () => rejectMention(parts, target, 'here') },
    { label: t('Other sense…'), run: () => otherSense(parts, target, 'here') },
    { label: t('Other type…'), run: () => otherType(parts, target, 'here') },
    ...(target.shown ? [{ label: t('Other boundaries…'), run: () => setBoundaries(parts, linkOf(target)) }] : []),
  ];
}

/** What the engine had missed has no other mentions, but perhaps other places. */
function further(parts: Parts, target: MentionTarget): Choice[] {
  const t = vscode.l10n.t;
  const same: Choice[] = target.correction
    ? [{ label: t('The same for all in this paper'), run: () => applyToPaper(parts, target) }]
    : [];
  if (!target.machine) return same.length > 0 ? [separator(t('All in this paper')), ...same] : [];
  return [
    separator(t('All in this paper')),
    ...same,
    { label: t('Right everywhere in this paper'), run: () => confirmMention(parts, target, 'paper') },
    { label: t('Not this anywhere in this paper'), run: () => rejectMention(parts, target, 'paper') },
    { label: t('Other sense for all in this paper…'), run: () => otherSense(parts, target, 'paper') },
    { label: t('Other type for all in this paper…'), run: () => otherType(parts, target, 'paper') },
    separator(t('In all papers of the folder')),
    ...(target.correction
      ? [{ label: t('The same in all papers of the folder'), run: () => applyToFolder(parts, target) }]
      : []),
    { label: t('Not this in all papers of the folder'), run: () => rejectInFolder(parts, target) },
    ...(target.shown ? [{ label: t('Mute the term, in the settings'), run: () => mute(target) }] : []),
  ];
}

function ofCorrection(parts: Parts, target: MentionTarget): Choice[] {
  if (!target.correction) return [];
  return [
    separator(vscode.l10n.t('The correction')),
    { label: vscode.l10n.t('Give a reason…'), run: () => editReason(parts, linkOf(target)) },
    { label: vscode.l10n.t('Take back'), run: () => revert(parts, linkOf(target)) },
  ];
}

function mute(target: MentionTarget): Thenable<unknown> {
  return vscode.commands.executeCommand('biogloss.muteTerm', ...linkOf(target));
}

function linkOf(target: MentionTarget): readonly unknown[] {
  return target.shown ? linkTo(target, target.shown.type) : [];
}

function separator(label: string): Choice {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
