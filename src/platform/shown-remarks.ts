import * as vscode from 'vscode';
import type { Analysis, Remark } from '../core/analysis';
import { remarkKey } from '../core/remarks/remark-key';
import { type Acceptance, type Accepted, acceptedKey, acceptedOf } from '../core/verdicts/acceptance';
import type { Configuration, Services } from './services';
import { placeFor } from './setting-levels';
import { settingOfWarning } from './warning-kinds';

/** What the reviewer has decided on warnings. */
export type RemarkChoices = Pick<Configuration, 'warnings' | 'accepted'>;

/** For one paper: its settings, and what was accepted in it, as far as its annotations were read. */
export function remarkChoices(
  { settings, acceptances }: Pick<Services, 'settings' | 'acceptances'>,
  scope: vscode.TextDocument | vscode.Uri,
): RemarkChoices {
  const { warnings } = settings.for(scope);
  return { warnings, accepted: acceptances.acceptedIn('uri' in scope ? scope.uri : scope) };
}

/** The analysis without the kinds of warning and observation that are turned off. */
export function withShownRemarks(analysis: Analysis, { warnings }: Pick<RemarkChoices, 'warnings'>): Analysis {
  return withRemarks(analysis, ({ rule }) => warnings.has(settingOfWarning(rule) ?? ''));
}

/** The analysis with nothing remarked but what is neither turned off nor accepted. */
export function withOpenRemarks(analysis: Analysis, uri: vscode.Uri, choices: RemarkChoices): Analysis {
  const acceptanceOf = acceptanceReader(analysis, uri, choices);
  return withRemarks(withShownRemarks(analysis, choices), (remark) => acceptanceOf(remark) === undefined);
}

/** Warnings and observations that are open, in order of start. */
export function openRemarks(analysis: Analysis, uri: vscode.Uri, choices: RemarkChoices): readonly Remark[] {
  return allRemarks(withOpenRemarks(analysis, uri, choices));
}

/** Why remarks of the paper were accepted, by `remarkKey`. */
export function acceptedReasons(
  analysis: Analysis,
  uri: vscode.Uri,
  choices: RemarkChoices,
): ReadonlyMap<string, string> {
  const acceptanceOf = acceptanceReader(analysis, uri, choices);
  const reasons = allRemarks(analysis).flatMap((remark) => {
    const acceptance = acceptanceOf(remark);
    return acceptance ? [[remarkKey(remark, analysis), acceptance.reason] as const] : [];
  });
  return new Map(reasons);
}

/** All that the engine remarks in a paper, in order of start. */
export function allRemarks({ warnings, observations }: Analysis): readonly Remark[] {
  return [...warnings, ...observations].sort((a, b) => a.start - b.start || a.end - b.end);
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

function withRemarks(analysis: Analysis, keep: (remark: Remark) => boolean): Analysis {
  return {
    ...analysis,
    warnings: analysis.warnings.filter(keep),
    observations: analysis.observations.filter(keep),
  };
}

function acceptanceReader(
  analysis: Analysis,
  uri: vscode.Uri,
  { accepted }: RemarkChoices,
): (remark: Remark) => Acceptance | undefined {
  // Of several of one key the first.
  const known = new Map([...accepted].reverse().map((acceptance) => [acceptedKey(acceptance), acceptance]));
  if (known.size === 0) return () => undefined;
  return (remark) => known.get(acceptedKey(acceptedOfRemark(remark, analysis, uri)));
}
