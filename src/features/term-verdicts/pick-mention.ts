import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../core/analysis';
import { mentionsAt } from '../../core/presentation/mentions-at';
import { typeName } from '../../core/presentation/wording';
import { termKey, termOf, type Term } from '../../core/verdicts/term';
import { say } from '../../platform/say';
import type { Configuration, Services } from '../../platform/services';

/** A term in a document, to be decided on. */
export interface PickedTerm {
  readonly uri: vscode.Uri;
  readonly term: Term;
}

/**
 * The term of the mention that a link names by its place (arguments come from links, so they are checked), else of the
 * one at the cursor; where several hold the cursor, the reader is asked. Null when there is none, which is said so.
 */
export async function pickMention(services: Services, args: readonly unknown[]): Promise<PickedTerm | null> {
  const picked = args.length > 0 ? await mentionFromLink(services, args) : await mentionAtCursor(services);
  if (picked === null) say(vscode.l10n.t('There is no marked term here.'));
  return picked ?? null;
}

/** `undefined`: the reader was asked and chose none. */
type Pick = PickedTerm | null | undefined;

async function mentionFromLink({ analyses }: Services, [uri, start, end, type]: readonly unknown[]): Promise<Pick> {
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  const analysis = document && (await analyses.get(document));
  if (!analysis) return null;
  const entity = analysis.entities.find(
    (candidate) => candidate.start === start && candidate.end === end && candidate.type === type,
  );
  return entity ? { uri: document.uri, term: termOf(entity, analysis.language) } : null;
}

async function mentionAtCursor({ analyses, settings }: Services): Promise<Pick> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await analyses.get(editor.document));
  if (!analysis) return null;
  const { uri } = editor.document;
  const terms = new Map<string, Term>();
  for (const entity of mentionsUnder(editor, analysis, settings.for(editor.document))) {
    const term = termOf(entity, analysis.language);
    terms.set(termKey(term), term);
  }
  const [first, ...others] = terms.values();
  if (!first) return null;
  const term = others.length > 0 ? await chooseTerm([first, ...others]) : first;
  return term && { uri, term };
}

/** Those that are selected as they are, which is how one arrives at a mention; else those that hold the cursor. */
function mentionsUnder(editor: vscode.TextEditor, analysis: Analysis, configuration: Configuration): Entity[] {
  const { document, selection } = editor;
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const holding = mentionsAt(analysis, start, configuration).flatMap((index) => analysis.entities[index] ?? []);
  const selected = holding.filter((entity) => entity.start === start && entity.end === end);
  return selected.length > 0 ? selected : holding;
}

async function chooseTerm(terms: readonly Term[]): Promise<Term | undefined> {
  const items = terms.map((term) => ({ label: term.text, description: describeType(term), term }));
  const placeHolder = vscode.l10n.t('Several terms hold the cursor: which one?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.term;
}

export function describeType({ type }: Term): string {
  return type === '*' ? vscode.l10n.t('any type') : typeName(type);
}
