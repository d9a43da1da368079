import type { EntityType } from '../../analysis';
import type { RuleInfo } from '../../rules/rule';

const SOURCE = 'Our own sequence tagger (conditional random field), see docs/taggers.md.';

/** The types that a tagger is trained for, or may find. */
export type TaggedType = Extract<EntityType, 'gene' | 'cellType' | 'therapy' | 'chemical'>;

/** What a card says of a span that a tagger read. */
export const TAGGER_RULES: Readonly<Record<TaggedType, RuleInfo>> = {
  gene: {
    id: 'tagger.gene',
    title: 'the trained tagger reads these words as a gene or protein',
    source: SOURCE,
    examples: { yes: ['Loss of FOXK7 slowed growth.'], no: ['Loss of weight slowed growth.'] },
  },
  cellType: {
    id: 'tagger.cell',
    title: 'the trained tagger reads these words as a cell type',
    source: SOURCE,
    examples: { yes: ['inflamed tubular cells were sorted'], no: ['solar cells were sorted'] },
  },
  therapy: {
    id: 'tagger.therapy',
    title: 'the trained tagger reads these words as a drug or chemical',
    source: SOURCE,
    examples: { yes: ['patients received oral zanubexate'], no: ['patients received a letter'] },
  },
  chemical: {
    id: 'tagger.chemical',
    title: 'the trained tagger reads these words as a chemical',
    source: SOURCE,
    examples: { yes: ['uptake of 2-deoxyglucose'], no: ['uptake of the offer'] },
  },
};

/** The id or boundaries come from a name that the rules found inside or around what the tagger read. */
export const BOUNDARY_RULE: RuleInfo = {
  id: 'tagger.boundary',
  title: 'the tagger drew the boundaries; the sense is that of the name it holds',
  source: SOURCE,
  examples: { yes: ['cortical layer V neurons'], no: ['neurons'] },
};

export const taggerRules: readonly RuleInfo[] = [...Object.values(TAGGER_RULES), BOUNDARY_RULE];
