import * as vscode from 'vscode';
import { remarksOfClaims } from '../../core/presentation/remarks-of-claims';
import { designName } from '../../core/presentation/wording';
import { followDocument, type FollowedDocument } from '../../platform/followed-document';
import type { Services } from '../../platform/services';
import { remarkChoices, withOpenRemarks } from '../../platform/shown-remarks';
import type { Grouping } from './claim-tree';
import { createClaimsProvider } from './claims-provider';
import { createFilter } from './filter';
import { createDerivationCommand } from './show-derivation';

const GROUPINGS: readonly (readonly [command: string, grouping: Grouping])[] = [
  ['biogloss.claims.groupByLevel', 'level'],
  ['biogloss.claims.groupBySection', 'section'],
  ['biogloss.claims.groupByEntity', 'entity'],
];

/** The Claims view: the claims of the paper in the active editor, grouped and filtered, each with its derivation. */
export function registerClaimsView(services: Services): vscode.Disposable {
  const { analyses, annotations, settings } = services;
  const followed = followDocument(analyses);
  const filter = createFilter();
  const provider = createClaimsProvider(followed, (document, analysis) => {
    const configuration = settings.for(document);
    const { types, minimumScore, groupBy, scheme } = configuration;
    const warnings = remarksOfClaims(withOpenRemarks(analysis, document.uri, remarkChoices(services, document)));
    return { types, minimumScore, groupBy, scheme, filter: filter.text(), warnings };
  });
  const view = vscode.window.createTreeView('biogloss.claims', { treeDataProvider: provider, showCollapseAll: true });
  const refresh = () => {
    provider.refresh();
    view.description = describeView(followed, filter.text());
  };
  refresh();
  return vscode.Disposable.from(
    view,
    provider,
    followed,
    filter,
    followed.onDidChange(refresh),
    filter.onDidChange(refresh),
    settings.onDidChange(refresh),
    annotations.onDidChange((uri) => {
      if (uri.toString() === followed.document()?.uri.toString()) refresh();
    }),
    // Keys in the view ask which row is meant.
    vscode.commands.registerCommand('biogloss.claims.chosenRow', () => view.selection[0]),
    createDerivationCommand({ services, provider, view, filter }),
    ...GROUPINGS.map(([command, grouping]) => vscode.commands.registerCommand(command, () => groupBy(grouping))),
  );
}

/** The filter, else what kind of study the claims are from. */
function describeView(followed: FollowedDocument, filter: string): string {
  if (filter !== '') return vscode.l10n.t('filter: {0}', filter);
  const paper = followed.known()?.analysis?.paper;
  if (!paper) return '';
  const designs = paper.designs.map(({ design }) => designName(design)).join(' + ');
  return paper.sampleSize ? [designs, `n = ${paper.sampleSize.value}`].filter(Boolean).join(', ') : designs;
}

/** Changes the setting where it is set, so that the choice is seen and stays. */
async function groupBy(grouping: Grouping): Promise<void> {
  const settings = vscode.workspace.getConfiguration('biogloss');
  const key = 'claims.groupBy';
  const inWorkspace = settings.inspect(key)?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update(key, grouping, target);
}
