import type * as vscode from 'vscode';
import { createAcceptanceStore } from './acceptance-store';
import { createAnalyses } from './analyses';
import { createAnnotations } from './annotations/create-annotations';
import { followActiveEditor } from './context-key';
import { createLexicons } from './lexicons';
import { createErrorReporter, createLog } from './log';
import { createReadingChoices } from './reading-choices';
import type { Services } from './services';
import { createSettings } from './settings';
import { createTerminologies } from './terminology/terminologies';
import { createVerdictStore } from './verdict-store';
import { createSettingsWriter } from './write-settings';

/** Makes the services once; what must be let go of is put into the context's subscriptions. */
export function createServices(context: vscode.ExtensionContext): Services {
  const log = createLog();
  const settings = createSettings((message) => log.warn(message));
  const terminologies = createTerminologies({ settings, log });
  const lexicons = createLexicons(context.extensionUri, terminologies);
  const choices = createReadingChoices(context.workspaceState);
  const annotations = createAnnotations({ context, settings, log });
  const analyses = createAnalyses({ settings, lexicons, terminologies, choices, annotations, log });
  const write = createSettingsWriter(createErrorReporter(log));
  const stores = {
    verdicts: createVerdictStore(write),
    acceptances: createAcceptanceStore({ settings, annotations, write }),
  };
  context.subscriptions.push(log, settings, terminologies, annotations, analyses, followActiveEditor(analyses));
  return { context, log, settings, lexicons, terminologies, analyses, annotations, ...stores };
}
