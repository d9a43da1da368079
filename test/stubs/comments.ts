import { lasting, type Range, type Uri } from './values';

export const CommentMode = { Editing: 0, Preview: 1 };
export const CommentThreadState = { Unresolved: 0, Resolved: 1 };
export const CommentThreadCollapsibleState = { Collapsed: 0, Expanded: 1 };

export interface StubComment {
  body: string | { readonly value: string };
  mode: number;
  author: { readonly name: string };
  contextValue?: string;
  label?: string;
}

/** A thread of comments as the editor keeps it: what it was told, no widget. */
export interface StubThread {
  readonly uri: Uri;
  range: Range | undefined;
  comments: readonly StubComment[];
  collapsibleState: number;
  canReply: boolean;
  contextValue?: string;
  label?: string;
  state?: number;
  dispose(): void;
}

/** The threads that are there now, in the order in which they were made. */
export const threads: StubThread[] = [];
/** What was told of threads, to see what was left alone. */
export const told: string[] = [];

export const comments = {
  createCommentController: (id: string, label: string) =>
    lasting({
      id,
      label,
      options: {},
      commentingRangeProvider: undefined,
      createCommentThread: (uri: Uri, range: Range, list: readonly StubComment[]): StubThread => {
        const plain = { uri, range, comments: list, collapsibleState: 0, canReply: true };
        const thread: StubThread = lasting(watched(plain), () => threads.splice(threads.indexOf(thread), 1));
        threads.push(thread);
        return thread;
      },
    }),
};

function watched<T extends object>(thread: T): T {
  return new Proxy(thread, {
    set(target, key, value) {
      told.push(String(key));
      return Reflect.set(target, key, value);
    },
  });
}
