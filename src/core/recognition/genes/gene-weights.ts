import { GENE_WEIGHTS } from './gene-weights.table';
import { stopPatterns } from './stop-patterns';

/** `first`: from the candidate alone. `second`: with what the rest of the paper says of its name. */
export type Reading = 'first' | 'second';

/** What training texts seldom show weighs at least this much: they hold no software, and few bands or study arms. */
const leastAgainst = new Map<string, number>([
  ['gene.against.software', -1],
  ['gene.against.journal', -2],
  ...stopPatterns.map(({ id }): [string, number] => [id, -3]),
]);

const weights = readTable(GENE_WEIGHTS);

/** `reading` TAB `feature` TAB `weight` (natural log odds). */
function readTable(table: string): Readonly<Record<Reading, ReadonlyMap<string, number>>> {
  const read = { first: new Map(leastAgainst), second: new Map<string, number>() };
  for (const line of table.split('\n')) {
    const [reading, feature, weight] = line.split('\t');
    if ((reading !== 'first' && reading !== 'second') || !feature || !weight) continue;
    const least = leastAgainst.get(feature);
    read[reading].set(feature, least === undefined ? Number(weight) : Math.min(Number(weight), least));
  }
  return read;
}

/** Natural log odds that the feature adds; 0 for features that no training text showed. */
export function weightOf(feature: string, reading: Reading = 'first'): number {
  return weights[reading].get(feature) ?? 0;
}
