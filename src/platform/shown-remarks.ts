import * as vscode from 'vscode';
import type { Analysis, Remark } from '../core/analysis';
import { remarkKey } from '../core/remarks/remark-key';
import { type Acceptance, type Accepted, acceptedKey, acceptedOf } from '../core/verdicts/acceptance';
import type { Configuration } from './services';
import { placeFor } from './setting-levels';
import { settingOfWarning } from './warning-kinds';

/** A warning or an observation of a kind that is not turned off. */
export interface ShownRemark {
  readonly remark: Remark;
  /** The reviewer has accepted it: it is no longer shown where warnings are open. */
  readonly acceptance: Acceptance | null;
}

/** What the reviewer has decided on warnings. */
export type RemarkChoices = Pick<Configuration, 'warnings' | 'accepted'>;

/** All that the reviewer wants to see of a paper, accepted or not, in order of start. */
export function shownRemarks(
  analysis: Analysis,
  uri: vscode.Uri,
  configuration: RemarkChoices,
): readonly ShownRemark[] {
  const { warnings, accepted } = configuration;
  const all = [...analysis.warnings, ...analysis.observations].sort((a, b) => a.start - b.start || a.end - b.end);
  const known = new Map(accepted.map((acceptance) => [acceptedKey(acceptance), acceptance]));
  return all
    .filter(({ rule }) => warnings.has(settingOfWarning(rule) ?? ''))
    .map((remark) => ({ remark, acceptance: acceptanceOf(remark, analysis, uri, known) }));
}

/** Those that are still open. */
export function openRemarks(analysis: Analysis, uri: vscode.Uri, configuration: RemarkChoices): readonly Remark[] {
  const shown = shownRemarks(analysis, uri, configuration);
  return shown.filter(({ acceptance }) => acceptance === null).map(({ remark }) => remark);
}

/** The analysis with nothing remarked but what is still open. */
export function withOpenRemarks(analysis: Analysis, uri: vscode.Uri, configuration: RemarkChoices): Analysis {
  const open = new Set(openRemarks(analysis, uri, configuration));
  const isOpen = (remark: Remark) => open.has(remark);
  return {
    ...analysis,
    warnings: analysis.warnings.filter(isOpen),
    observations: analysis.observations.filter(isOpen),
  };
}

/** The analysis without the kinds of remark that are turned off. */
export function withShownRemarks(analysis: Analysis, { warnings }: Pick<RemarkChoices, 'warnings'>): Analysis {
  const isShown = ({ rule }: Remark) => warnings.has(settingOfWarning(rule) ?? '');
  return {
    ...analysis,
    warnings: analysis.warnings.filter(isShown),
    observations: analysis.observations.filter(isShown),
  };
}

/** Why remarks of the paper were accepted, by `remarkKey`. */
export function acceptedReasons(
  analysis: Analysis,
  uri: vscode.Uri,
  configuration: RemarkChoices,
): ReadonlyMap<string, string> {
  const reasons = shownRemarks(analysis, uri, configuration).flatMap(({ remark, acceptance }) =>
    acceptance ? [[remarkKey(remark, analysis), acceptance.reason] as const] : [],
  );
  return new Map(reasons);
}

/** How an acceptance names a paper: the way from the folder that keeps it, else the whole address. */
export function paperName(uri: vscode.Uri): string {
  const folder = placeFor(uri) === 'folder' ? vscode.workspace.getWorkspaceFolder(uri) : undefined;
  return folder ? uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1) : uri.toString();
}

/** What is accepted when this remark is. */
export function acceptedOfRemark(remark: Remark, analysis: Analysis, uri: vscode.Uri): Accepted {
  return acceptedOf(remark, analysis, paperName(uri));
}

function acceptanceOf(
  remark: Remark,
  analysis: Analysis,
  uri: vscode.Uri,
  known: ReadonlyMap<string, Acceptance>,
): Acceptance | null {
  if (known.size === 0) return null;
  return known.get(acceptedKey(acceptedOfRemark(remark, analysis, uri))) ?? null;
}
