import type * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { Home } from './annotations';
import type { SidecarFile } from './parse-sidecar';
import type { RecentVersions } from './recent-versions';
import type { Stored } from './stored-file';

/** What is known of one paper's annotations and of the files that keep them. */
export interface PaperState {
  uri: vscode.Uri;
  /** Where they belong. */
  sidecarUri: vscode.Uri;
  /** Where they are kept while they cannot be written there. */
  storedUri: vscode.Uri;
  isRead: boolean;
  /** As they are shown: what was read, with every change since. */
  mine: ReadonlyMap<string, Annotation>;
  /** What stood in the sidecar when it was last read or written. */
  base: readonly Annotation[];
  /** The sidecar as it was last read or written; null before, and when it never was there. */
  sidecar: (SidecarFile & { readonly state: 'read' }) | null;
  /** What is in the storage. */
  stored: Stored | null;
  /** Somebody else took the sidecar away. */
  isDeleted: boolean;
  home: Home;
  readonly recent: RecentVersions;
}

export function mapOf(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}
