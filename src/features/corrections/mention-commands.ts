import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType } from '../../core/analysis';
import { capitalise } from '../../core/presentation/capitalise';
import { typeName } from '../../core/presentation/wording';
import type { Services } from '../../platform/services';
import { sayAlready } from './carry-out';
import { chooseSense, onlySense } from './choose-sense';
import { decide, decideThing } from './decide-mention';
import type { MentionTarget } from './mention-target';
import { isOwn } from '../../platform/own-word';
import type { Parts, Scope } from './parts';

/** Words on a mention that is known. Each says what it did. */
export type MentionCommand = (parts: Parts, target: MentionTarget, scope: Scope) => Promise<void>;

/** The mention is what it is shown as; one that was taken away is what the engine had said. */
export const confirmMention: MentionCommand = async ({ services }, target, scope) => {
  const { spellings } = target;
  if (spellings) return decideThing(services, target, spellings, 'confirm');
  const reviewer = target.shown ?? target.machine;
  if (!reviewer || (target.shown && isSaid(services, target, scope))) sayAlready();
  else await decide(services, target, { reviewer, scope });
};

export const rejectMention: MentionCommand = async ({ services }, target, scope) => {
  const { spellings } = target;
  if (spellings) return decideThing(services, target, spellings, 'reject');
  if (target.shown === null && isSaid(services, target, scope)) sayAlready();
  else await decide(services, target, { reviewer: null, scope });
};

/** What is shown is this reviewer's own word, and goes as far as it is to go. */
function isSaid(services: Services, { correction, document }: MentionTarget, scope: Scope): boolean {
  if (!correction || !isOwn(services, document, correction.annotation)) return false;
  return scope === 'here' || correction.annotation.body.scope === 'paper';
}

export const otherSense: MentionCommand = async ({ services }, target, scope) => {
  const value = target.shown ?? target.machine;
  if (!value) return;
  const { text, type } = value;
  const { document, candidates } = target;
  const title = vscode.l10n.t('What is “{0}”?', text);
  const sense = await chooseSense(services, { title, uri: document.uri, text, type, candidates });
  if (sense) await decide(services, target, { reviewer: { ...sense, text }, scope });
};

export const otherType: MentionCommand = async ({ services }, target, scope) => {
  const value = target.shown ?? target.machine;
  const type = value && (await chooseType(value.text, value.type));
  if (!value || !type) return;
  const sense = await onlySense(services, target.document.uri, value.text, type);
  await decide(services, target, { reviewer: { ...sense, text: value.text }, scope });
};

async function chooseType(text: string, now: EntityType): Promise<EntityType | undefined> {
  const items = ENTITY_TYPES.map((type) => ({
    label: capitalise(typeName(type)),
    description: type === now ? vscode.l10n.t('as it is now') : '',
    type,
  }));
  const others = [...items.filter(({ type }) => type !== now), ...items.filter(({ type }) => type === now)];
  const title = vscode.l10n.t('What kind of thing is “{0}”?', text);
  return (await vscode.window.showQuickPick(others, { title, placeHolder: vscode.l10n.t('Choose a type') }))?.type;
}
