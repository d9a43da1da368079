import type { Sidecar } from './sidecar';

/** What is wrong with the file as a whole, in a sentence for the reader: nothing of it is used, and it stays as it is. */
export interface UnreadableSidecar {
  readonly problem: string;
}

/** @param text the file's contents; anything may stand there. */
export function readSidecar(text: string): Sidecar | UnreadableSidecar {
  try {
    return JSON.parse(text) as Sidecar;
  } catch {
    return { problem: 'It is no JSON.' };
  }
}
