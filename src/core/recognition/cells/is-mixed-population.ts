import { MIXED_NAMES } from './cell-populations';
import type { CellAnchor } from './propose-cell';
import type { Modifier } from './read-modifier';

/** Modifiers after which a bare "cell" is any cell of a place or of a tumour: "lung cells", "sarcoma cells". */
const SAY_WHERE_FROM: ReadonlySet<string> = new Set(['cell.modifier.tissue', 'cell.modifier.tumour']);

/** Whether a name stands for a mixture ("PBMCs", "splenocytes", "tumour-infiltrating leukocytes") rather than one type of cell. */
export function isMixedPopulation(anchor: CellAnchor, modifiers: readonly Modifier[]): boolean {
  if (MIXED_NAMES.has(spaced(ownName(anchor)))) return true;
  const last = modifiers.at(-1);
  if (!last || anchor.kind === 'short' || !anchor.head) return false;
  if (MIXED_NAMES.has(spaced(`${last.name} ${anchor.head.singular}`))) return true;
  return anchor.kind === 'head' && anchor.head.strength === 'cell' && SAY_WHERE_FROM.has(last.rule);
}

function ownName(anchor: CellAnchor): string {
  if (anchor.kind === 'short') return anchor.form.long;
  return anchor.kind === 'name' ? anchor.sense.name : anchor.head.singular;
}

function spaced(name: string): string {
  return name.toLowerCase().replace(/-/g, ' ');
}
