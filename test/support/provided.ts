import type * as vscode from 'vscode';
import { stub } from '../stubs/vscode';

/** The rows of a view as a reader sees them: items and their children, `depth` levels deep. */
export interface SeenRow {
  readonly row: unknown;
  readonly item: vscode.TreeItem;
  readonly children: readonly SeenRow[];
}

/** Opens the rows of a view of the stub. @throws Error when there is no such view. */
export async function openView(id: string, depth = 3): Promise<readonly SeenRow[]> {
  const view = stub.views.get(id) as unknown as { treeDataProvider: vscode.TreeDataProvider<unknown> } | undefined;
  if (!view) throw new Error(`no view ${id}`);
  return openRows(view.treeDataProvider, undefined, depth);
}

async function openRows(provider: vscode.TreeDataProvider<unknown>, of: unknown, depth: number): Promise<SeenRow[]> {
  const rows = depth === 0 ? [] : ((await provider.getChildren(of)) ?? []);
  return Promise.all(
    rows.map(async (row) => ({
      row,
      item: await provider.getTreeItem(row),
      children: await openRows(provider, row, depth - 1),
    })),
  );
}

/** `label – description`, indented by depth. */
export function outlineOf(rows: readonly SeenRow[], indent = ''): string[] {
  return rows.flatMap(({ item, children }) => {
    const label = typeof item.label === 'string' ? item.label : item.label?.label;
    return [`${indent}${label} – ${String(item.description)}`, ...outlineOf(children, `${indent}  `)];
  });
}
