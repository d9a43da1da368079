import type * as vscode from 'vscode';

/**
 * The editor keeps what was typed by the id of the controller and the number of the thread, even when the extension host
 * was killed, and would put it into another thread of that number: so the id is another one each time. Menus look for
 * what it begins with.
 */
export const CONTROLLER = `biogloss.notes.${crypto.randomUUID().slice(0, 8)}`;

/**
 * Boxes for comments are documents of the scheme `comment`, which an extension may see, but the editor does not say which
 * box belongs to which thread. What their addresses tell (VS Code 1.100): the number of the thread, for the box below
 * its comments; nothing, for the box in which a comment is edited.
 */
export type CommentInput =
  | {
      readonly kind: 'reply';
      /** Counts all threads that the extension host has made. */
      readonly thread: number;
      /** The box of a thread without comments, which the editor itself has opened. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'edit' };

const EDIT_BOX = /^\/commentinput-\d+-\d+\.md$/;

/** Null for a box that is not ours, as far as can be told. */
export function readInput({ scheme, authority, path, query }: vscode.Uri): CommentInput | null {
  if (scheme !== 'comment') return null;
  if (authority === '' && EDIT_BOX.test(path)) return { kind: 'edit' };
  if (authority !== CONTROLLER) return null;
  const whole = query === '' ? path : `${path}?${query}`;
  const end = whole.indexOf('.md?');
  if (end === -1) return null;
  const id = threadIdIn(whole.slice(end + '.md?'.length));
  const number = Number(id?.slice(CONTROLLER.length + 1));
  if (id === null || !Number.isInteger(number)) return null;
  return { kind: 'reply', thread: number, isNew: !whole.slice(0, end).endsWith(`-${id}`) };
}

function threadIdIn(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || !('commentThreadId' in value)) return null;
    const { commentThreadId } = value;
    return typeof commentThreadId === 'string' && commentThreadId.startsWith(`${CONTROLLER}.`) ? commentThreadId : null;
  } catch {
    return null;
  }
}
