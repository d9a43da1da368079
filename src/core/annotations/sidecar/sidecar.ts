import type { Annotation, JsonObject } from '../annotation';

/** What a sidecar file holds: all annotations of one paper. */
export interface Sidecar {
  /** File name of the paper, without folders. */
  readonly paper: string;
  readonly annotations: readonly Annotation[];
  /** Items that are not ours, from other tools or a later version: not shown, written back as they are. */
  readonly others?: readonly unknown[];
  /** The object as it was read, from which fields that this version does not know are written back. */
  readonly raw?: JsonObject;
}

/** `paper.md` → `paper.md.biogloss.json` */
export const SIDECAR_ENDING = '.biogloss.json';

/** Of the format (docs/sidecar.md). It grows when an older BioGloss would lose or misread what a newer one writes. */
export const SIDECAR_VERSION = 1;

/** A larger file is not read at all: ask for the size before the contents. */
export const MAX_SIDECAR_BYTES = 32_000_000;
export const MAX_SIDECAR_ITEMS = 100_000;

/** How much is read; what is larger is a problem, so that no more may be written either. */
export interface SidecarLimits {
  /** Also of UTF-16 units, of which there are never more. */
  readonly bytes: number;
  readonly items: number;
}
export const SIDECAR_LIMITS: SidecarLimits = { bytes: MAX_SIDECAR_BYTES, items: MAX_SIDECAR_ITEMS };
/** Brackets within brackets; ours have nine at most. */
export const MAX_SIDECAR_DEPTH = 64;
