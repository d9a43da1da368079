import type * as vscode from 'vscode';
import type { Services } from '../../platform/services';
import type { DraftDesk } from './draft-desk';
import type { LiveThread } from './live-thread';
import type { PaperThreads } from './paper-threads';

/** What the commands of notes work with. */
export interface NoteParts {
  readonly services: Services;
  readonly desk: DraftDesk;
  /** The threads of an open paper; null where there are none to be. */
  of(document: vscode.TextDocument): PaperThreads | null;
  liveOf(thread: vscode.CommentThread): LiveThread | undefined;
  /** Papers whose threads are in the editor. */
  papers(): readonly PaperThreads[];
  /** The editor of the paper that was last worked in; a box for comments is an editor too, and not that one. */
  editor(): vscode.TextEditor | undefined;
}

export function authorIn({ services }: NoteParts, document: vscode.TextDocument): string {
  return services.settings.for(document).author;
}
