import type { Annotation, JsonObject } from '../annotation';

/** What a sidecar file holds: all annotations of one paper. */
export interface Sidecar {
  /** File name of the paper, without folders. */
  readonly paper: string;
  readonly annotations: readonly Annotation[];
  /** The object as it was read, from which fields that this version does not know are written back. */
  readonly raw?: JsonObject;
}

/** `paper.md` → `paper.md.biogloss.json` */
export const SIDECAR_ENDING = '.biogloss.json';
