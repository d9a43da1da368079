import type { EntityType } from '../../analysis';
import type { Proposal } from '../context';
import type { Stretch } from './span-finder';
import { spanFinder } from './span-finder';

/** Rules that know where a name ends better than any tagger: parts of a list, names that a bracket parts, alleles, microRNAs with their arm. */
const FIRM_RULES: ReadonlySet<string> = new Set([
  'gene.coordinated',
  'gene.bracketed',
  'gene.hla',
  'gene.patterned',
  'cell.coordination',
]);

/** Types whose names a tagger of the key's type must not cut into: a cell line is no cell type. */
const NOT_TO_CUT: Readonly<Partial<Record<EntityType, EntityType>>> = { cellType: 'cellLine', gene: 'variant' };
/** Types whose whole name it must not take: "MMPs" are enzymes before they are progenitors. */
const NOT_TO_TAKE: Readonly<Partial<Record<EntityType, EntityType>>> = { cellType: 'gene', gene: 'cellType' };

const LEAST_SCORE = 0.5;

/** Whether what the rules propose stands against a tagger's span, whatever its belief. */
export function firmNames(proposals: readonly Proposal[], type: EntityType): (span: Stretch) => boolean {
  const believed = proposals.filter(({ score }) => score >= LEAST_SCORE);
  const firm = spanFinder(believed.filter((each) => isFirm(each, type)));
  const whole = spanFinder(believed.filter((each) => each.type === NOT_TO_TAKE[type]));
  return (span) => firm.touches(span) || whole.same(span) !== undefined;
}

function isFirm({ type: own, why }: Proposal, type: EntityType): boolean {
  if (own === NOT_TO_CUT[type]) return true;
  return own === type && why.some(({ rule }) => FIRM_RULES.has(rule));
}
