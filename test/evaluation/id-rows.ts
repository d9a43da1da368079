import type { Row } from './capability';
import { ratio, type OffsetSpan } from './metrics';

export interface GoldWithIds extends OffsetSpan {
  readonly ids: readonly string[];
}

export interface FoundWithId extends OffsetSpan {
  readonly id: string | null;
}

/** Of the gold mentions that have an id and were found with the same span: how often the id is one of theirs. */
export function idRow(
  capability: string,
  measure: string,
  documents: readonly { readonly found: readonly FoundWithId[]; readonly gold: readonly GoldWithIds[] }[],
): Row {
  let right = 0;
  let matched = 0;
  for (const { found, gold } of documents) {
    for (const cell of gold.filter(({ ids }) => ids.length > 0)) {
      const same = found.find(({ start, end }) => start === cell.start && end === cell.end);
      if (!same) continue;
      matched++;
      if (same.id !== null && cell.ids.includes(same.id)) right++;
    }
  }
  const value = ratio(right, matched);
  return { capability, measure, precision: null, recall: null, f1: null, value, n: matched };
}
