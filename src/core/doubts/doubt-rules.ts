import type { Candidate, Entity } from '../analysis';
import type { RuleInfo } from '../rules/rule';
import { isEverydayWord } from './everyday-words';
import type { TermReading } from './read-term';

/**
 * A reason to look at a term. Its examples read `gene “MET” from pattern 0.7`, where `from` and the number are source and
 * score of the mention, with `is NCBIGene:1 2` for its id, `or NCBIGene:2 0.48` for another sense and `and cellType` for
 * another type of the same words.
 */
export interface DoubtRule extends RuleInfo {
  /** How much it takes from the belief in a term: 0 = nothing, 1 = all of it. Ours, to bring the worst to the top. */
  readonly weight: number;
  readonly applies: (term: TermReading) => boolean;
}

const SOURCE = 'BioGloss: kinds of error met when reading its own results';

export const doubtRules: readonly DoubtRule[] = [
  {
    id: 'doubt.both-types',
    title: 'read as two types',
    source: SOURCE,
    examples: {
      yes: ['gene “insulin” from lexicon 0.9 and therapy'],
      no: ['gene “insulin” from lexicon 0.9'],
    },
    weight: 0.4,
    applies: ({ otherTypes }) => otherTypes.length > 0,
  },
  {
    id: 'doubt.everyday-word',
    title: 'an everyday word too',
    source: SOURCE,
    examples: {
      yes: ['gene “REST” from lexicon 0.9', 'gene “Met” from lexicon 0.8', 'therapy “ACT” from lexicon 0.9'],
      no: ['gene “EGFR” from lexicon 0.9', 'gene “REST” from abbreviation 0.9', 'cellType “star” from lexicon 0.9'],
    },
    weight: 0.4,
    applies: ({ type, text, mentions }) => type !== 'cellType' && !isDefined(mentions) && isEverydayWord(text),
  },
  {
    id: 'doubt.two-close-senses',
    title: 'two senses fit alike',
    source: SOURCE,
    examples: {
      yes: [
        'gene “PSF” from lexicon 0.9 is NCBIGene:6421 or NCBIGene:55795 0.45',
        'gene “P3” from lexicon 0.9 or NCBIGene:1 0.5 or NCBIGene:2 0.48',
      ],
      no: [
        'gene “PD-1” from lexicon 0.9 is NCBIGene:5133 or NCBIGene:6622 0.38',
        'gene “P3” from lexicon 0.9 or NCBIGene:1 0.5 or NCBIGene:2 0.3',
      ],
    },
    weight: 0.3,
    applies: ({ mentions }) => mentions.some((mention) => !meansSeveral(mention) && hasCloseSenses(mention)),
  },
  {
    id: 'doubt.short-symbol',
    title: 'a short symbol, read from its looks',
    source: SOURCE,
    examples: {
      yes: ['gene “C2” from lexicon 0.66', 'gene “MDC” from model 0.8'],
      no: ['gene “C2” from abbreviation 0.66', 'gene “p53” from lexicon 0.99', 'gene “TP53” from lexicon 0.66'],
    },
    weight: 0.3,
    applies: ({ text, mentions, belief }) => text.length <= 3 && !isDefined(mentions) && belief < SURE,
  },
  {
    id: 'doubt.low-score',
    title: 'little speaks for it',
    source: SOURCE,
    examples: { yes: ['gene “IFTM1” from pattern 0.64'], no: ['gene “EGFR” from lexicon 0.7'] },
    weight: 0.3,
    applies: ({ belief }) => belief < UNSURE,
  },
  {
    id: 'doubt.model-only',
    title: 'in no vocabulary',
    source: SOURCE,
    examples: {
      yes: ['gene “SCF1” from pattern 0.9', 'cellType “M6 cells” from model 0.9'],
      no: [
        'gene “EGFR” from model 0.9 is NCBIGene:1956',
        'gene “SCF1” from abbreviation 0.9',
        'variant “R175H” from pattern 0.9',
      ],
    },
    weight: 0.2,
    applies: ({ type, mentions }) => type !== 'variant' && mentions.every(isUnlisted),
  },
];

/** Above it short symbols are believed. */
const SURE = 0.9;
/** Below it nothing is. */
const UNSURE = 0.7;

/** The paper itself says what it means. */
function isDefined(mentions: readonly Entity[]): boolean {
  return mentions.some(({ source }) => source === 'abbreviation');
}

function isUnlisted({ source, id, ...mention }: Entity): boolean {
  return id === null && (source === 'model' || source === 'pattern') && !meansSeveral(mention);
}

/** Rules by which words stand for several concepts at once: that there are more is no doubt then. */
const MEANING_SEVERAL: ReadonlySet<string> = new Set(['gene.family-stem', 'cell.coordination']);

function meansSeveral({ why }: Pick<Entity, 'why'>): boolean {
  return why.some(({ rule }) => MEANING_SEVERAL.has(rule));
}

/** How far the shares of two senses may be apart and still be close. */
const CLOSE = 0.15;

/**
 * The score of a candidate is its share when it is weighed against the best sense, which has the rest: 0.5 is a tie. Where
 * no sense was chosen the best is among the candidates.
 */
function hasCloseSenses({ id, candidates }: Entity): boolean {
  const others = candidates.filter((candidate) => candidate.id !== id);
  const [first, second] = others;
  const rival = id === null ? second : first;
  return rival !== undefined && isClose(rival);
}

function isClose({ score }: Candidate): boolean {
  return 1 - 2 * score <= CLOSE;
}
