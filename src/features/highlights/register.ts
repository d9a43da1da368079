import * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import { findMarks } from './find-marks';
import type { MarkTypes } from './mark-styles';
import { createMarkTypes } from './mark-styles';
import { watchTyping } from './typing';

/** Marks the mentions in all visible editors. */
export function registerHighlights({ analyses, settings }: Services): vscode.Disposable {
  const typing = watchTyping();
  let overviewRuler = settings.for(undefined).overviewRuler;
  let types = createMarkTypes(overviewRuler);

  const paint = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const configuration = settings.for(document);
    const { state, version, analysis } = analyses.current(document);
    const isOff = !configuration.highlightsEnabled || state === 'none' || state === 'off';
    if (isOff || state === 'large' || state === 'failed') return paintAll(editor, types, new Map());
    // An older analysis: the editor moves the marks along with the edits until the new one is there.
    if (!analysis || version !== document.version) return;
    paintAll(editor, types, findMarks(document, analysis, configuration, typing.cursors(editor)));
  };
  const paintEverywhere = () => vscode.window.visibleTextEditors.forEach(paint);
  const applySettings = () => {
    const wanted = settings.for(undefined).overviewRuler;
    if (wanted !== overviewRuler) {
      overviewRuler = wanted;
      disposeAll(types);
      types = createMarkTypes(overviewRuler);
    }
    paintEverywhere();
  };

  const subscriptions = vscode.Disposable.from(
    typing,
    typing.onDidLeaveWord(paint),
    vscode.window.onDidChangeVisibleTextEditors(paintEverywhere),
    settings.onDidChange(applySettings),
    analyses.onDidChange(({ uri }) => {
      for (const editor of vscode.window.visibleTextEditors) {
        if (editor.document.uri.toString() === uri.toString()) paint(editor);
      }
    }),
  );
  paintEverywhere();
  return vscode.Disposable.from(subscriptions, { dispose: () => disposeAll(types) });
}

function paintAll(
  editor: vscode.TextEditor,
  types: MarkTypes,
  marks: ReadonlyMap<string, readonly vscode.Range[]>,
): void {
  for (const [style, type] of types) editor.setDecorations(type, marks.get(style) ?? []);
}

function disposeAll(types: MarkTypes): void {
  for (const type of types.values()) type.dispose();
}
