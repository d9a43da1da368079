import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import type { FollowedDocument } from '../../platform/followed-document';
import type { Configuration, Settings } from '../../platform/services';
import { buildTermRows, type Row, type TermRow } from './term-rows';
import { itemOf } from './tree-items';

export interface TermsProvider extends vscode.TreeDataProvider<Row> {
  refresh(): void;
  /** The terms as the view has them now. */
  rows(): readonly TermRow[];
  dispose(): void;
}

interface Built {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly configuration: Configuration;
  readonly rows: readonly TermRow[];
}

/** The rows of the document that is followed; built once for an analysis and the settings. */
export function createTermsProvider(followed: FollowedDocument, settings: Settings): TermsProvider {
  const changed = new vscode.EventEmitter<void>();
  let built: Built | null = null;
  const tree = (): Built | null => {
    const document = followed.document();
    const analysis = followed.known()?.analysis;
    if (!document || !analysis) return null;
    const configuration = settings.for(document);
    const holds = built?.analysis === analysis && built.document === document && built.configuration === configuration;
    if (!holds) built = { document, analysis, configuration, rows: buildTermRows(analysis, configuration) };
    return built;
  };
  return {
    onDidChangeTreeData: changed.event,
    refresh: () => changed.fire(),
    rows: () => tree()?.rows ?? [],
    getChildren: (row) => (row ? childrenOf(row) : [...(tree()?.rows ?? [])]),
    getParent: (row) => (row.kind === 'mention' ? tree()?.rows.find(({ id }) => id === row.of) : undefined),
    getTreeItem: (row) => {
      const document = tree()?.document;
      return document ? itemOf(row, document) : new vscode.TreeItem('');
    },
    dispose: () => changed.dispose(),
  };
}

function childrenOf(row: Row): Row[] {
  return row.kind === 'term' ? [...row.mentions] : [];
}
