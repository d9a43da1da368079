import * as vscode from 'vscode';
import type { Claim, Entity } from '../../core/analysis';

/**
 * The row that a command was called on, or that is chosen in the view whose key called it (`{ view: … }`, as the manifest
 * writes it); null for a link or no argument. What comes from outside is checked by those who read the row.
 */
export async function rowIn(args: readonly unknown[]): Promise<object | null> {
  const [first] = args;
  const view = viewIn(args);
  if (view === null) return typeof first === 'object' && first !== null && 'kind' in first ? first : null;
  const row: unknown = await vscode.commands.executeCommand(`${view}.chosenRow`);
  return typeof row === 'object' && row !== null ? row : {};
}

const VIEWS: ReadonlySet<string> = new Set(['biogloss.claims', 'biogloss.entities']);

/** The view whose key called a command; null for any other call. */
export function viewIn([first]: readonly unknown[]): string | null {
  if (typeof first !== 'object' || first === null || !('view' in first)) return null;
  return typeof first.view === 'string' && VIEWS.has(first.view) ? first.view : null;
}

interface ChosenMention {
  readonly entity: Entity;
}

export function asMentionRow(row: object): ChosenMention | null {
  return isOfKind(row, 'mention') && 'entity' in row ? (row as ChosenMention) : null;
}

export function asEntityRow(row: object): { readonly mentions: readonly ChosenMention[] } | null {
  if (!isOfKind(row, 'entity') || !('mentions' in row) || !Array.isArray(row.mentions)) return null;
  return { mentions: row.mentions as ChosenMention[] };
}

export function asClaimRow(row: object): { readonly claim: Claim } | null {
  return isOfKind(row, 'claim') && 'claim' in row ? (row as { claim: Claim }) : null;
}

function isOfKind(row: object, kind: string): boolean {
  return 'kind' in row && row.kind === kind;
}
