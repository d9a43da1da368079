import type { Analysis, Language } from '../../src/core/analysis';
import type { TaggedType } from '../../src/training/tagger/tagged-document';

export interface Corpora {
  /** Parsed lines of `NAME.jsonl` in the corpora folder; null when the file is not there. */
  jsonl<T>(name: string): readonly T[] | null;
  json<T>(name: string): T | null;
  /** A full paper beside the corpora, `../papers/NAME`. */
  paper(name: string): string | null;
}

export type Analyse = (text: string, language?: Language) => Analysis;

/** One row of the table: all scores are 0..1, null where the measure does not apply. */
export interface Row {
  readonly capability: string;
  readonly measure: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** For accuracies, coverage and the like. */
  readonly value: number | null;
  /** Number of gold items, or of documents where that is the natural count. */
  readonly n: number;
}

/** One thing the engine can do, measured on one corpus. One file each in `capabilities/`. */
export interface Capability {
  /** e.g. `genes.biored-dev`: the name of the corpus, so that `--only genes` selects. */
  readonly id: string;
  /** `no`: the engine was tuned or built on this text; say so beside the figure. */
  readonly development: string;
  /** The model that learned from this corpus: each document is then read by one that was trained without it. */
  readonly trains?: TaggedType | 'roles';
  run(corpora: Corpora, analyse: Analyse): readonly Row[];
}
