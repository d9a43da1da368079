import * as vscode from 'vscode';
import { capitalise } from '../../core/presentation/capitalise';
import type { TermsProblem } from '../../core/terminology/terms-problem';
import type { LoadedFile } from './load-terms';

const SOURCE = 'BioGloss terms';
/** To the end of the line, however long it is: the editor cuts it there. */
const LINE_END = 10_000;

/** Shows the problems of terminology files at their lines, in place of those that were shown for the folder before. */
export interface TermsDiagnostics extends vscode.Disposable {
  show(folder: vscode.WorkspaceFolder, files: readonly LoadedFile[]): void;
  forget(folder: vscode.WorkspaceFolder): void;
}

export function createTermsDiagnostics(): TermsDiagnostics {
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  const shown = new Map<string, readonly vscode.Uri[]>();
  const forget = (folder: vscode.WorkspaceFolder) => {
    for (const uri of shown.get(folder.uri.toString()) ?? []) collection.delete(uri);
    shown.delete(folder.uri.toString());
  };
  return {
    show(folder, files) {
      forget(folder);
      for (const { uri, problems, failure } of files) {
        collection.set(uri, failure === null ? problems.map(toDiagnostic) : [atStart(failure)]);
      }
      shown.set(
        folder.uri.toString(),
        files.map(({ uri }) => uri),
      );
    },
    forget,
    dispose: () => collection.dispose(),
  };
}

function toDiagnostic({ line, column, message, severity }: TermsProblem): vscode.Diagnostic {
  const { Error, Warning } = vscode.DiagnosticSeverity;
  return make(line, column, message, severity === 'error' ? Error : Warning);
}

function atStart(message: string): vscode.Diagnostic {
  return make(1, 1, message, vscode.DiagnosticSeverity.Error);
}

function make(line: number, column: number, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
  const range = new vscode.Range(new vscode.Position(line - 1, column - 1), new vscode.Position(line - 1, LINE_END));
  const diagnostic = new vscode.Diagnostic(range, capitalise(message), severity);
  diagnostic.source = SOURCE;
  return diagnostic;
}
