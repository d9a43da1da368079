import * as vscode from 'vscode';
import type { Analysis, Span } from '../../core/analysis';
import { mentionsAt } from '../../core/presentation/mentions-at';
import { lengthOf } from '../../platform/convert';
import type { Services } from '../../platform/services';

/** Words of a paper that a note is to be on. */
export interface NotePlace {
  readonly document: vscode.TextDocument;
  readonly span: Span;
}

/**
 * Where a note goes: to what a link names (`uri, start, end`, checked), to the claim or mention of a row; else to the
 * selection; else to the claim at the cursor, else the mention, the sentence, the line. Null where there are no words.
 */
export async function placeOfNote(
  services: Services,
  args: readonly unknown[],
  editor: vscode.TextEditor | undefined,
): Promise<NotePlace | null> {
  if (typeof args[0] === 'string') return placeInLink(args);
  if (!editor) return null;
  const { document } = editor;
  const span = spanInRow(args[0], document) ?? trimmed(document, selected(editor)) ?? (await wordsAt(services, editor));
  return span && { document, span };
}

function placeInLink([uri, start, end]: readonly unknown[]): NotePlace | null {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  const span = document && checked({ start, end }, document);
  return document && span ? { document, span } : null;
}

/** Rows of views carry what they stand for. */
function spanInRow(row: unknown, document: vscode.TextDocument): Span | null {
  if (typeof row !== 'object' || row === null) return null;
  if ('claim' in row) return checked(row.claim, document);
  return 'entity' in row ? checked(row.entity, document) : null;
}

function checked(span: unknown, document: vscode.TextDocument): Span | null {
  if (typeof span !== 'object' || span === null || !('start' in span) || !('end' in span)) return null;
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  const [from, to] = [Number(start), Number(end)];
  return from >= 0 && from < to && to <= lengthOf(document) ? { start: from, end: to } : null;
}

function selected({ document, selection }: vscode.TextEditor): Span {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

/** Without white space around; null when nothing is left. */
function trimmed(document: vscode.TextDocument, { start, end }: Span): Span | null {
  if (start === end) return null;
  const words = document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));
  const first = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + first, end: start + first + length };
}

async function wordsAt({ analyses, settings }: Services, { document, selection }: vscode.TextEditor) {
  const offset = document.offsetAt(selection.active);
  const analysis = await analyses.get(document);
  const mentioned = analysis?.entities[mentionsAt(analysis, offset, settings.for(document))[0] ?? -1];
  const words = (analysis && holding(analysis.claims, offset)) ?? mentioned ?? sentenceAt(analysis, offset);
  if (words) return { start: words.start, end: words.end };
  const line = document.lineAt(selection.active.line).range;
  return trimmed(document, { start: document.offsetAt(line.start), end: document.offsetAt(line.end) });
}

function sentenceAt(analysis: Analysis | null, offset: number): Span | undefined {
  return analysis ? holding(analysis.sentences, offset) : undefined;
}

function holding(spans: readonly Span[], offset: number): Span | undefined {
  return spans.find(({ start, end }) => start <= offset && offset <= end);
}
