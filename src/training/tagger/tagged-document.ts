import type { EntityType } from '../../core/analysis';

/** One text with the names of one type; offsets are UTF-16 code units. */
export interface TaggedDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export type TaggedType = Extract<EntityType, 'gene' | 'cellType' | 'therapy'>;
