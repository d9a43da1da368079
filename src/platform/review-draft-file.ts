import type * as vscode from 'vscode';
import { nameOf } from './convert';

const ENDING = '.review.md';

/** The draft of a review: it quotes a paper and is none. */
export function isReviewDraft({ path }: vscode.Uri): boolean {
  return path.endsWith(ENDING);
}

/** Beside the paper: `paper.review.md` for `paper.md`, `paper.txt.review.md` for `paper.txt`. */
export function reviewDraftOf(paper: vscode.Uri): vscode.Uri {
  return sibling(paper, `${nameOf(paper).replace(/\.md$/i, '')}${ENDING}`);
}

/** A file in the same folder. */
export function sibling(file: vscode.Uri, name: string): vscode.Uri {
  return file.with({ path: `${file.path.slice(0, file.path.lastIndexOf('/') + 1)}${name}` });
}
