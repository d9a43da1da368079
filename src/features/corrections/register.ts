import * as vscode from 'vscode';
import { followDocument } from '../../platform/followed-document';
import type { Services } from '../../platform/services';
import { addClaim } from './add-claim';
import { addMention } from './add-mention';
import { setBoundaries } from './boundaries';
import { confirmClaim, correctValue, rejectClaim } from './claim-commands';
import { viewIn } from './chosen-row';
import { type ClaimTarget, findClaim } from './claim-target';
import { type ClaimAspect } from './claim-values';
import { registerCodeActions } from './code-actions';
import { correctClaim } from './correct-claim';
import { correctMention } from './correct-mention';
import { decideVisible } from './everything-visible';
import { applyToFolder, rejectInFolder } from './folder-wide';
import { confirmMention, otherSense, otherType, rejectMention } from './mention-commands';
import { findMention, type MentionTarget } from './mention-target';
import { applyToPaper } from './paper-wide';
import type { Parts } from './parts';
import { editReason, revert } from './revert';
import { createReviewMode } from './review-mode';
import { showKeys } from './show-keys';
import { redoChange, undoChange } from './undo';

type OnMention = (parts: Parts, target: MentionTarget) => Promise<void>;
type OnClaim = (parts: Parts, target: ClaimTarget) => Promise<void>;
type OnAnything = (parts: Parts, args: readonly unknown[]) => Promise<void>;

/** Commands on the mention of a row, a link or the cursor. */
const ON_MENTIONS: Readonly<Record<string, OnMention>> = {
  confirmMention: (parts, target) => confirmMention(parts, target, 'here'),
  rejectMention: (parts, target) => rejectMention(parts, target, 'here'),
  rejectInPaper: (parts, target) => rejectMention(parts, target, 'paper'),
  rejectInFolder,
  otherSense: (parts, target) => otherSense(parts, target, 'here'),
  otherType: (parts, target) => otherType(parts, target, 'here'),
  applyToPaper,
  applyToFolder,
  correctMention,
};

const correct = (aspect: ClaimAspect): OnClaim => {
  return (parts, target) => correctValue(parts, target, aspect);
};

/** Commands on the claim of a row, a link or the cursor. */
const ON_CLAIMS: Readonly<Record<string, OnClaim>> = {
  confirmClaim,
  rejectClaim,
  correctClaim,
  claimKind: correct('kind'),
  claimStrength: correct('strength'),
  claimDesign: correct('design'),
  claimLevel: correct('level'),
};

const OTHERS: Readonly<Record<string, OnAnything>> = {
  boundaries: setBoundaries,
  addMention: (parts) => addMention(parts),
  addClaim: (parts) => addClaim(parts),
  editReason,
  revert,
  acceptVisible: (parts) => decideVisible(parts, 'accept'),
  rejectVisible: (parts) => decideVisible(parts, 'reject'),
};

/** What a reviewer says of mentions and claims, kept beside the paper; Review Mode, in which one key says it; undo. */
export function registerCorrections(services: Services): vscode.Disposable {
  const followed = followDocument(services.analyses);
  const parts: Parts = { services, followed };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    followed,
    createReviewMode(services),
    registerCodeActions(services),
    ...commandsOf(parts, ON_MENTIONS, findMention),
    ...commandsOf(parts, ON_CLAIMS, findClaim),
    ...Object.entries(OTHERS).map(([id, run]) => command(id, (args) => run(parts, args))),
    registerCommand('biogloss.review.undo', () => undoChange(services)),
    registerCommand('biogloss.review.redo', () => redoChange(services)),
    registerCommand('biogloss.review.showKeys', () => showKeys()),
  );
}

function commandsOf<T>(
  parts: Parts,
  commands: Readonly<Record<string, (parts: Parts, target: T) => Promise<void>>>,
  find: (parts: Parts, args: readonly unknown[]) => Promise<T | null>,
): vscode.Disposable[] {
  return Object.entries(commands).map(([id, run]) =>
    command(id, async (args) => {
      const target = await find(parts, args);
      if (target) await run(parts, target);
    }),
  );
}

/** Menus of the editor pass its address, which says no more than the cursor does. */
function command(id: string, run: (args: readonly unknown[]) => Promise<void>): vscode.Disposable {
  return vscode.commands.registerCommand(`biogloss.corrections.${id}`, async (...args: unknown[]) => {
    await run(args[0] instanceof vscode.Uri || args[0] === undefined ? [] : args);
    const view = viewIn(args);
    // The row that was chosen has opened its place in the editor: the next key is for the view again.
    if (view !== null) await vscode.commands.executeCommand(`${view}.focus`);
    // The card that a link stood on would go on saying what no longer holds.
    if (typeof args[0] === 'string') await vscode.commands.executeCommand('editor.action.hideHover');
  });
}
