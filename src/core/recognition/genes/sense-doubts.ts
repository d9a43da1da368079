import type { Sense } from '../../lexicon/lexicon';
import type { RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import { definitionFeature } from './read-definition';

/** Words that any number of genes share. A name made of them alone is nobody's, though tables give it to someone. */
const GENERAL_WORDS = new Set(
  (
    'a ab acid activated activating activator adaptor adhesion alpha antigen antigens associated beta binding box c calcium carrier ' +
    'cell cellular chain channel class complex containing coupled cytokine cytokines chemokine dependent dna domain element ' +
    'endothelial epithelial enzyme factor factors family finger g gamma gene genes glycoprotein growth heavy helicase heparan ' +
    'hormone immunoglobulin inducible inflammatory inhibitor inhibitory integral interacting kinase kinases ligand ligands light ' +
    'like long membrane mitochondrial molecule motif negative novel nuclear of peptide phosphatase polymerase positive product ' +
    'promoter proteasome protease protein proteins proteoglycan protooncogene proto oncogene putative receptor receptors ' +
    'regulated regulator regulatory related response responsive rna serine short signal signaling small specific subunit ' +
    'sulfate suppressor surface synthase target terminal threonine transcription transcriptional transmembrane transporter tumor ' +
    'tumour type tyrosine zinc the and pro pathogen matrix tissue'
  ).split(' '),
);

/** "hormone receptor", "serine-threonine kinase", "heavy chain". Families keep such names: they are theirs. */
export function isTooGeneral({ text, senses }: GeneCandidate): boolean {
  const words = wordsOf(text);
  if (!isGeneral(words)) return false;
  if (words.length === 1) return true;
  return !senses.some(
    ({ kind, name }) => kind === 'preferred' || kind === 'name' || (kind === 'exact' && name === text),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isGeneral(words: readonly string[]): boolean {
  return words.every((word) => GENERAL_WORDS.has(word) || word.length === 1);
}

/** All words of the long form, of which there are several, stand in one name of the gene. */
function isPartOfName({ lexicon }: RecognitionContext, longText: string): (sense: Sense) => boolean {
  const words = wordsOf(longText);
  return ({ concept }) => {
    const { name, synonyms } = lexicon.concept(concept);
    return (
      words.length > 1 &&
      [name, ...synonyms.map(({ text }) => text)].some((text) => {
        const listed = new Set(wordsOf(text));
        return words.every((word) => listed.has(word));
      })
    );
  };
}

/** The paper defines the symbol by words that are no name of any of the genes it could be. */
export function isDefinedOtherwise(context: RecognitionContext, candidate: GeneCandidate): boolean {
  const defined = definitionFeature(context, candidate);
  if (defined === null || defined === 'gene.defined.gene' || defined === 'gene.defined.gene-same') return false;
  const isSymbol = candidate.senses.some(({ kind, name }) => kind === 'preferred' && name === candidate.text);
  const longText = context.definitionOf(candidate.text)?.longText ?? '';
  // "transcription factor (TF)" is not transferrin; "polymerase gamma (POLG)" says no less than a part of the name.
  return !isSymbol || (isGeneral(wordsOf(longText)) && !candidate.senses.some(isPartOfName(context, longText)));
}
