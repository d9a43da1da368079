import type * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { Home } from './annotations';
import type { SidecarFile } from './parse-sidecar';
import type { RecentVersions } from './recent-versions';
import type { Stored } from './stored-file';

/**
 * Why annotations are not beside the paper: the sidecar cannot be read, was taken away by somebody else, cannot be written;
 * or they are not even in the storage.
 */
export type Trouble = 'unreadable' | 'deleted' | 'unwritable' | 'nowhere';

/** `words` are for the reader, in sentences. */
export interface Problem {
  readonly trouble: Trouble;
  readonly words: string;
}

/** What is known of one paper's annotations and of the files that keep them. */
export interface PaperState {
  uri: vscode.Uri;
  /** Where they belong. */
  sidecarUri: vscode.Uri;
  /** Where they are kept while they cannot be written there. */
  storedUri: vscode.Uri;
  /** A sample of ours: its folder goes with the next version of BioGloss, and so would a sidecar. */
  readonly isSample: boolean;
  isRead: boolean;
  /** What is in the storage has not been looked at yet. */
  mayBeStored: boolean;
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
  /** What kind of thing `home.problem` is about. */
  trouble: Trouble | null;
  /** The paper has another address now: nothing is to be read or written any more. */
  isRetired: boolean;
  readonly recent: RecentVersions;
}

export function mapOf(annotations: readonly Annotation[]): ReadonlyMap<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}
