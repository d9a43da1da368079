import * as vscode from 'vscode';

export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('BioGloss', { log: true });
}

/** Writes an error to the log the first time it is seen: one that comes back on every keystroke must not fill the log. */
export function createErrorReporter(log: vscode.LogOutputChannel): (what: string, error: unknown) => void {
  const seen = new Set<string>();
  return (what, error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (seen.has(text)) return;
    if (seen.size < 100) seen.add(text);
    log.error(`${what}: ${text}`);
  };
}
