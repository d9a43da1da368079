import * as vscode from 'vscode';
import type { Analysis } from '../../core/analysis';
import type { FollowedDocument } from '../../platform/followed-document';
import type { Settings } from '../../platform/services';
import { buildEntityTree, type Row, type TypeRow } from './entity-tree';
import { itemOf } from './tree-items';

export interface EntitiesProvider extends vscode.TreeDataProvider<Row> {
  refresh(): void;
  dispose(): void;
}

/** The rows of the document that is followed; built once for an analysis. */
export function createEntitiesProvider(followed: FollowedDocument, settings: Settings): EntitiesProvider {
  const changed = new vscode.EventEmitter<void>();
  let built: { analysis: Analysis; document: vscode.TextDocument; types: readonly TypeRow[] } | null = null;
  const tree = () => {
    const document = followed.document();
    const analysis = followed.known()?.analysis;
    if (!document || !analysis) return null;
    if (built?.analysis !== analysis || built.document !== document) {
      built = { analysis, document, types: buildEntityTree(analysis, settings.for(document)) };
    }
    return built;
  };
  return {
    onDidChangeTreeData: changed.event,
    refresh: () => {
      built = null;
      changed.fire();
    },
    getChildren: (row) => (row ? childrenOf(row) : [...(tree()?.types ?? [])]),
    getParent: (row) => parentOf(row, tree()?.types ?? []),
    getTreeItem: (row) => {
      const document = tree()?.document;
      return document ? itemOf(row, document) : new vscode.TreeItem('');
    },
    dispose: () => changed.dispose(),
  };
}

function childrenOf(row: Row): Row[] {
  if (row.kind === 'type') return [...row.entities];
  return row.kind === 'entity' ? [...row.mentions] : [];
}

function parentOf(row: Row, types: readonly TypeRow[]): Row | undefined {
  if (row.kind === 'entity') return types.find(({ type }) => type === row.group.type);
  if (row.kind === 'type') return undefined;
  return types.flatMap(({ entities }) => entities).find(({ id }) => id === row.of);
}
