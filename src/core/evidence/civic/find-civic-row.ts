import type { StudyDesign } from '../../analysis';
import { type CivicDesignRule, civicTable } from './civic-table';

/**
 * The row of the CIViC table for a claim about a molecular profile; undefined where none applies.
 * @param fired ids of the CIViC rules whose words stand in the claim.
 */
export function findCivicRow(design: StudyDesign | null, fired: ReadonlySet<string>): CivicDesignRule | undefined {
  return civicTable.find(
    ({ designs, needs, unless }) =>
      design &&
      designs.includes(design) &&
      (!needs || needs.some((id) => fired.has(id))) &&
      !unless?.some((id) => fired.has(id)),
  );
}
