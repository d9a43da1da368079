import * as vscode from 'vscode';
import type { EntityType } from '../../core/analysis';
import { groupEntities, TYPE_ORDER } from '../../core/presentation/group-entities';
import type { ShownFilter } from '../../core/presentation/is-shown';
import { isShown } from '../../core/presentation/is-shown';
import { plural, typeName } from '../../core/presentation/wording';
import type { DocumentAnalysis } from '../../platform/services';

/** What the language status says about a document. */
export interface Status {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly isError: boolean;
  readonly command: vscode.Command | undefined;
}

/** Null for a document that is never read: then there is no status either. */
export function describeStatus(known: DocumentAnalysis, filter: ShownFilter): Status | null {
  const t = vscode.l10n.t;
  const because = known.reasons.join(' ');
  const status = { text: '', detail: because, busy: false, isError: false, command: undefined };
  switch (known.state) {
    case 'none':
      return null;
    case 'off':
      return { ...status, text: t('BioGloss: off'), command: turnOn() };
    case 'large':
      return { ...status, text: t('BioGloss: large file, not read'), command: turnOn() };
    case 'pending':
      return { ...status, text: t('BioGloss: reading…'), busy: true };
    case 'failed':
      return { ...status, text: t('BioGloss: this file could not be read'), isError: true, command: showLog() };
    case 'ready':
      return { ...status, text: countsOf(known, filter), command: turnOff() };
  }
}

function turnOn(): vscode.Command {
  return { command: 'biogloss.analyseAnyway', title: vscode.l10n.t('Turn On') };
}

function turnOff(): vscode.Command {
  return { command: 'biogloss.stopAnalysing', title: vscode.l10n.t('Turn Off') };
}

function showLog(): vscode.Command {
  return { command: 'biogloss.showLog', title: vscode.l10n.t('Show Log') };
}

/** `4 genes · 11 cell types · 9 therapies · 7 claims`: things, however often each is mentioned. */
function countsOf({ analysis }: DocumentAnalysis, filter: ShownFilter): string {
  if (!analysis) return '';
  const counts = new Map<EntityType, number>();
  for (const { type } of groupEntities(analysis, (entity) => isShown(entity, filter))) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const entities = TYPE_ORDER.filter((type) => filter.types.has(type)).map((type) => {
    const count = counts.get(type) ?? 0;
    return `${count} ${typeName(type, count)}`;
  });
  return [...entities, plural(analysis.claims.length, 'claim')].join(' · ');
}
