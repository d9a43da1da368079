import type { Proposal, RecognitionContext } from '../context';
import { HUMAN, MOUSE, RAT } from '../species/species-words';
import { geneSpeciesReader, type GeneSpecies } from './gene-species';

/** Genes of other species keep the id of the human gene of that name, as a related one, with the word that says so. */
export function linkOrthologues(context: RecognitionContext, proposals: readonly Proposal[]): readonly Proposal[] {
  const genes = proposals.filter(isHumanGene);
  if (genes.length === 0) return proposals;
  const speciesOf = geneSpeciesReader(context, genes);
  return proposals.map((proposal) => {
    if (!isHumanGene(proposal)) return proposal;
    const species = speciesOf(proposal);
    return species.id === HUMAN ? proposal : asOrthologue(context, proposal, species);
  });
}

/** What the reviewer gave an id to is that, whatever the species. */
function isHumanGene({ type, id, source }: Proposal): boolean {
  return type === 'gene' && id !== null && source !== 'reviewer';
}

function asOrthologue(context: RecognitionContext, gene: Proposal, { id, word }: GeneSpecies): Proposal {
  const { start, end } = word ? context.spanOf(word.firstToken, word.endToken) : gene;
  const rule = word ? (RULES.get(id) ?? 'gene.species.other') : 'gene.species.spelling';
  return { ...gene, match: 'related', why: [...gene.why, { rule, start, end }] };
}

const RULES: ReadonlyMap<string, string> = new Map([
  [MOUSE, 'gene.species.mouse'],
  [RAT, 'gene.species.rat'],
]);
