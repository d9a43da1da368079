import type * as vscode from 'vscode';
import type { Annotations } from './annotations/annotations';
import { lengthOf } from './convert';

/** Shorter papers are read before anybody has looked at the first note; in UTF-16 units. */
const LONG = 100_000;
/** What the editor needs to show the first notes, in milliseconds. */
const SHOWN = 700;
/** A slow file system must not keep the paper from being read, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Settles when what reviewers wrote on a paper is known, and on a long one shown: reading a long paper takes a second or
 * more, in which the editor would be told of nothing else.
 */
export async function notesFirst(annotations: Annotations, document: vscode.TextDocument): Promise<void> {
  const known = await Promise.race([annotations.get(document), pause(PATIENCE)]);
  if (known && known.annotations.length > 0 && lengthOf(document) > LONG) await pause(SHOWN);
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
