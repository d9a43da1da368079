import * as vscode from 'vscode';
import type { Claim, Entity } from '../../core/analysis';

/**
 * The row that a command was called on, or that is chosen in the view whose key called it (`{ view: … }`, as the manifest
 * writes it); null for a link or no argument. What comes from outside is checked by those who read the row.
 */
export async function rowIn([first]: readonly unknown[]): Promise<object | null> {
  if (typeof first !== 'object' || first === null) return null;
  if (!('view' in first) || typeof first.view !== 'string') return 'kind' in first ? first : null;
  if (!VIEWS.has(first.view)) return {};
  const row: unknown = await vscode.commands.executeCommand(`${first.view}.chosenRow`);
  return typeof row === 'object' && row !== null ? row : {};
}

const VIEWS: ReadonlySet<string> = new Set(['biogloss.claims', 'biogloss.entities']);

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
