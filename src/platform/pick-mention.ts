import * as vscode from 'vscode';
import type { Analysis, Entity } from '../core/analysis';
import { mentionsAt } from '../core/presentation/mentions-at';
import { typeName } from '../core/presentation/wording';
import { termOf, type Term } from '../core/verdicts/term';
import { say } from './say';
import type { Configuration, Services } from './services';
import { withoutIcons } from './without-icons';

/** A mention in a document, to be decided on. */
export interface PickedMention {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  readonly entity: Entity;
}

/** `undefined`: the reader was asked and chose none; null: there is none. */
export type MentionPick = PickedMention | null | undefined;

/**
 * The mention that a link names by its place (arguments come from links, so they are checked), else the one at the cursor;
 * where several hold the cursor, the reader is asked. Null when there is none, which is said so.
 */
export async function pickMention(services: Services, args: readonly unknown[]): Promise<PickedMention | null> {
  const picked = args.length > 0 ? await mentionFromLink(services, args) : await mentionAtCursor(services);
  if (picked === null) say(vscode.l10n.t('There is no marked term here.'));
  return picked ?? null;
}

/** @param args address of the document, start, end and type. */
export async function mentionFromLink(
  { analyses }: Services,
  [uri, start, end, type]: readonly unknown[],
): Promise<MentionPick> {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  const analysis = document && (await analyses.get(document));
  if (!analysis) return null;
  const entity = analysis.entities.find(
    (candidate) => candidate.start === start && candidate.end === end && candidate.type === type,
  );
  return entity ? { document, analysis, entity } : null;
}

export async function mentionAtCursor({ analyses, settings }: Services): Promise<MentionPick> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analyses.get(editor.document));
  if (!analysis) return null;
  const { document } = editor;
  const [first, ...others] = mentionsUnder(editor, analysis, settings.for(document));
  if (!first) return null;
  const entity = others.length > 0 ? await chooseMention([first, ...others], analysis) : first;
  return entity && { document, analysis, entity };
}

/** Those that are selected as they are, which is how one arrives at a mention; else those that hold the cursor. */
function mentionsUnder(editor: vscode.TextEditor, analysis: Analysis, configuration: Configuration): Entity[] {
  const { document, selection } = editor;
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const holding = mentionsAt(analysis, start, configuration).flatMap((index) => analysis.entities[index] ?? []);
  const selected = holding.filter((entity) => entity.start === start && entity.end === end);
  return selected.length > 0 ? selected : holding;
}

async function chooseMention(mentions: readonly Entity[], { language }: Analysis): Promise<Entity | undefined> {
  const items = mentions.map((entity) => {
    const term = termOf(entity, language);
    return { label: withoutIcons(term.text), description: describeType(term), entity };
  });
  const placeHolder = vscode.l10n.t('Several terms hold the cursor: which one?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.entity;
}

export function describeType({ type }: Term): string {
  return type === '*' ? vscode.l10n.t('any type') : typeName(type);
}
