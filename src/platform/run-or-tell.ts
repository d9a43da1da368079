import * as vscode from 'vscode';

/** Does what was asked for; who asked is told when it fails, and where to read more. */
export async function runOrTell(
  log: vscode.LogOutputChannel,
  failed: string,
  run: () => Promise<unknown>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await tellWithLog(log, failed);
  }
}

/** An error, with the way to the log. */
export async function tellWithLog(log: vscode.LogOutputChannel, failed: string): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  if ((await vscode.window.showErrorMessage(failed, showLog)) === showLog) log.show();
}
