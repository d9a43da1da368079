import { findCellLines } from './cell-lines/find-cell-lines';
import { findCells } from './cells/find-cells';
import type { Finder } from './context';
import { findDiseases } from './diseases/find-diseases';
import { findGenes } from './genes/find-genes';
import { findSpecies } from './species/find-species';
import { findTherapies } from './therapies/find-therapies';
import { findVariants } from './variants/find-variants';

/** Every way of finding mentions but by the reviewer's own terms. To add an entity type, add its finder here. */
export const finders: readonly Finder[] = [
  findGenes,
  findCells,
  findTherapies,
  findVariants,
  findDiseases,
  findCellLines,
  findSpecies,
];
