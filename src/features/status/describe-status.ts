import * as vscode from 'vscode';
import { ENTITY_TYPES, type EntityType } from '../../core/analysis';
import { groupEntities } from '../../core/presentation/group-entities';
import type { ShownFilter } from '../../core/presentation/is-shown';
import { isShown } from '../../core/presentation/is-shown';
import { shorten } from '../../core/presentation/shorten';
import { plural, typeName } from '../../core/presentation/wording';
import type { AnalysisState, DocumentAnalysis } from '../../platform/services';

/** Characters that fit between the text and the command. */
const MOST = 46;

/** What the language status says about a document. */
export interface Status {
  readonly text: string;
  /** One short phrase: the editor shows a status on one line and would cut its command off. */
  readonly detail: string;
  /** All of it, for a screen reader. */
  readonly label: string;
  readonly busy: boolean;
  readonly isError: boolean;
  readonly command: vscode.Command | undefined;
}

/** Null for a document that is never read: then there is no status either. */
export function describeStatus(known: DocumentAnalysis, filter: ShownFilter): Status | null {
  if (known.state === 'none') return null;
  const text = textOf(known.state, known, filter);
  return {
    text,
    // The counts leave no room, and who sees them needs no reason.
    detail: known.state === 'ready' ? '' : shorten((known.reasons[0] ?? '').replace(/\.$/, ''), MOST),
    label: [`${text}.`, ...known.reasons].join(' '),
    busy: known.state === 'pending',
    isError: known.state === 'failed',
    command: commandFor(known.state),
  };
}

type ReadState = Exclude<AnalysisState, 'none'>;

function textOf(state: ReadState, known: DocumentAnalysis, filter: ShownFilter): string {
  const t = vscode.l10n.t;
  switch (state) {
    case 'off':
      return t('BioGloss: off');
    case 'large':
      return t('BioGloss: large file, not read');
    case 'pending':
      return t('BioGloss: reading…');
    case 'failed':
      return t('BioGloss: this file could not be read');
    case 'ready':
      return countsOf(known, filter);
  }
}

function commandFor(state: ReadState): vscode.Command | undefined {
  const t = vscode.l10n.t;
  switch (state) {
    case 'off':
    case 'large':
      return { command: 'biogloss.analyseAnyway', title: t('Turn On') };
    case 'pending':
      return undefined;
    case 'failed':
      return { command: 'biogloss.showLog', title: t('Show Log') };
    case 'ready':
      return { command: 'biogloss.stopAnalysing', title: t('Turn Off') };
  }
}

/** `4 genes · 11 cell types · 9 therapies · 7 claims`: things, however often each is mentioned. */
function countsOf({ analysis }: DocumentAnalysis, filter: ShownFilter): string {
  if (!analysis) return '';
  const counts = new Map<EntityType, number>();
  for (const { type } of groupEntities(analysis, (entity) => isShown(entity, filter))) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const entities = ENTITY_TYPES.filter((type) => filter.types.has(type)).map((type) => {
    const count = counts.get(type) ?? 0;
    return `${count} ${typeName(type, count)}`;
  });
  return [...entities, plural(analysis.claims.length, 'claim')].join(' · ');
}
