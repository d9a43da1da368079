import * as vscode from 'vscode';
import type { Body, NoteLabel } from '../../core/annotations/annotation';
import type { AnnotationRow, GroupKey } from '../../core/annotations/list-annotations';
import type { ListState, What } from '../../core/annotations/list-filter';
import { labelName } from '../../core/presentation/describe-annotation';

export function groupName(key: GroupKey): string {
  const t = vscode.l10n.t;
  switch (key) {
    case 'conflicts':
      return t('Conflicts');
    case 'orphaned':
      return t('Orphaned');
    case 'corrections':
      return t('Corrections');
    case 'acceptances':
      return t('Accepted warnings');
    case 'resolved':
      return t('Resolved');
    case 'unlabelled':
      return labelName(null);
    default:
      return labelName(key, 2);
  }
}

/** How a choice of the filter is called. */
export function whatName(what: What): string {
  const t = vscode.l10n.t;
  switch (what) {
    case 'major':
      return t('Major notes');
    case 'minor':
      return t('Minor notes');
    case 'question':
      return t('Questions');
    case 'praise':
      return t('Praise');
    case 'unlabelled':
      return t('Unlabelled notes');
    case 'mention':
      return t('Corrections of mentions');
    case 'claim':
      return t('Corrections of claims');
    case 'acceptance':
      return t('Accepted warnings');
  }
}

export function stateName(state: ListState): string {
  const t = vscode.l10n.t;
  switch (state) {
    case 'open':
      return t('Not resolved');
    case 'resolved':
      return t('Resolved');
    case 'orphaned':
      return t('Orphaned');
    case 'conflict':
      return t('In conflict');
  }
}

/** Labels and kinds differ in shape, not in colour. */
const LABEL_ICONS: Readonly<Record<NoteLabel, string>> = {
  major: 'warning',
  minor: 'info',
  question: 'question',
  praise: 'thumbsup',
};

const KIND_ICONS: Readonly<Record<Exclude<Body['kind'], 'note'>, string>> = {
  reply: 'reply',
  mention: 'tag',
  claim: 'law',
  acceptance: 'check',
};

/** What is orphaned looks so, whatever it is. */
export function iconOf({ kind, placed: { annotation, place } }: AnnotationRow): string {
  const { body } = annotation;
  if (kind === 'version') return 'git-commit';
  if (kind === 'entry' && place.state === 'orphaned') return 'debug-disconnect';
  if (body.kind !== 'note') return KIND_ICONS[body.kind];
  if (body.resolved) return 'pass';
  return body.label === null ? 'comment' : LABEL_ICONS[body.label];
}
