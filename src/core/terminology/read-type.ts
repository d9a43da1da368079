import type { EntityType } from '../analysis';

/** Plain words for a type, in small letters without spaces, hyphens and underscores. */
const TYPE_WORDS: Readonly<Record<EntityType, readonly string[]>> = {
  gene: ['gene', 'genes', 'protein', 'proteins', 'geneproduct', 'genefamily'],
  cellType: ['celltype', 'celltypes', 'cell', 'cells', 'cellpopulation'],
  therapy: ['therapy', 'therapies', 'drug', 'drugs', 'treatment', 'treatments', 'procedure'],
  disease: ['disease', 'diseases', 'disorder'],
  variant: ['variant', 'variants', 'mutation', 'mutations'],
  cellLine: ['cellline', 'celllines'],
  chemical: ['chemical', 'chemicals'],
  species: ['species', 'organism', 'organisms'],
};

const byWord: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(TYPE_WORDS).flatMap(([type, words]) => words.map((word) => [word, type as EntityType] as const)),
);

/** How the types are named in messages. */
export const TYPES_TO_CHOOSE = 'gene, cell type, therapy, disease, variant, cell line, chemical or species';

/** The type that a word stands for (`cellType`, `cell type`, `Drugs`); null when it is none. */
export function readType(word: string): EntityType | null {
  return byWord.get(word.toLowerCase().replace(/[\s_-]/g, '')) ?? null;
}
