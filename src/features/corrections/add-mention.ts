import * as vscode from 'vscode';
import type { Analysis, Span } from '../../core/analysis';
import { plainText } from '../../core/presentation/plain-text';
import { LONGEST_TERM } from '../../core/verdicts/term';
import { say } from '../../platform/say';
import { chooseSense } from './choose-sense';
import { decide } from './decide-mention';
import { type MentionTarget, targetOf } from './mention-target';
import type { Parts } from './parts';
import { selectedWords } from './selected-words';

/** The selection, or the word at the cursor, becomes a mention that the engine had missed. */
export async function addMention({ services }: Parts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const analysis = editor && (await services.analyses.get(editor.document));
  const span = editor && (selectedWords(editor) ?? wordAtCursor(editor));
  if (!analysis || !span) {
    say(vscode.l10n.t('Select the words that are a mention first.'));
    return;
  }
  const { document } = editor;
  const text = plainText(document.getText().slice(span.start, span.end), analysis.language);
  if (text === '' || span.end - span.start > LONGEST_TERM) {
    say(vscode.l10n.t('That is too long for a mention.'));
    return;
  }
  const question = { uri: document.uri, text, type: null, candidates: [] };
  const sense = await chooseSense(services, { ...question, title: vscode.l10n.t('What is “{0}”?', text) });
  if (!sense) return;
  const reviewer = { ...sense, text };
  const there = analysis.entities.find((entity) => isAt(entity, span) && entity.type === sense.type);
  const target = there
    ? await targetOf(services, { document, analysis, entity: there })
    : missed(document, analysis, span);
  await decide(services, target, { reviewer, scope: 'here' });
}

function missed(document: vscode.TextDocument, analysis: Analysis, span: Span): MentionTarget {
  return { document, analysis, span, machine: null, shown: null, candidates: [], correction: null };
}

function isAt(entity: Span, { start, end }: Span): boolean {
  return entity.start === start && entity.end === end;
}

function wordAtCursor({ document, selection }: vscode.TextEditor): Span | null {
  const range = document.getWordRangeAtPosition(selection.active);
  return range ? { start: document.offsetAt(range.start), end: document.offsetAt(range.end) } : null;
}
