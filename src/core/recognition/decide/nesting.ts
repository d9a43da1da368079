import type { EntityType } from '../../analysis';

/** Which types a name of the key's type may hold inside it. All else that overlaps is one name read in two ways. */
const HELD_INSIDE: Partial<Record<EntityType, readonly EntityType[]>> = {
  // "CD8+ T cells", "insulin-treated macrophages", "breast cancer stem cells"
  cellType: ['gene', 'therapy', 'disease', 'cellLine', 'species'],
  // "ALK inhibitors", "CAR-T cells", "neuroblastoma chemotherapy"
  therapy: ['gene', 'cellType', 'disease', 'chemical', 'species'],
  // "HER2-positive breast cancer", "mast cell leukaemia", "alcohol dependence"
  disease: ['gene', 'cellType', 'variant', 'therapy', 'chemical', 'species'],
  // "MCF-7/HER2"
  cellLine: ['gene'],
  // "EGFR L858R"
  variant: ['gene'],
};

export function mayLieInside(inner: EntityType, outer: EntityType): boolean {
  return HELD_INSIDE[outer]?.includes(inner) ?? false;
}
