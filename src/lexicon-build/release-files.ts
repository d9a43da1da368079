import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRelease } from './read-source';

/**
 * The files that the import reads: the flag that names one, and where it is looked for in the folder given with
 * `--from`, official names first. A flag may be given several times where `many` is set.
 */
export const RELEASE_FILES = {
  hgnc: { names: ['hgnc_complete_set.txt', 'hgnc_complete_set.txt.gz', 'genes/hgnc_complete_set.txt.gz'] },
  'gene-info': { names: ['Homo_sapiens.gene_info.gz', 'genes/Homo_sapiens.gene_info.2019.gz'] },
  'gene-aliases': { names: ['ncbi_human_genes.tsv', 'genes/ncbi_human_genes_2022.tsv.gz'] },
  ideogram: { names: ['homo-sapiens-genes.tsv', 'genes/ideogram-homo-sapiens-genes.tsv.gz'] },
  cl: {
    names: ['cl.obo', 'cl-basic.obo', 'cl.json', 'cells/cl_terms_2026-08.tsv', 'cells/cell_ontology_v2025-12-17.jsonl'],
  },
  drugbank: { names: ['drugbank vocabulary.csv', 'therapies/drugbank_vocabulary.csv'] },
  maxo: { names: ['maxo.obo', 'maxo-base.obo', 'maxo.json', 'therapies/maxo-base.obo'] },
  stems: { names: ['stems.tsv', 'therapies/stems.tsv', 'therapies/mAb_stems.tsv'] },
  antibodies: { names: ['mAbs.tsv', 'therapies/mAbs.tsv'] },
  essential: { names: ['essential_meds.tsv', 'therapies/essential_meds_2021.tsv'] },
  doid: { names: ['doid.obo', 'doid.json', 'diseases/DO_cancer_slim.obo'] },
  'doid-labels': { names: ['HumanDO.tsv', 'diseases/HumanDO.tsv'] },
  oncotree: { names: ['oncotree.json', 'diseases/oncotree_2025_10_03.json'] },
  depmap: { names: ['sample_info.csv', 'cell-lines/depmap_sample_info.csv'] },
} as const satisfies Record<string, { readonly names: readonly string[] }>;

export type ReleaseFile = keyof typeof RELEASE_FILES;

/** Reads all files there are for a flag; the files that were named, else those found in the folder. */
export function releaseReader(
  from: string,
  named: Readonly<Partial<Record<ReleaseFile, readonly string[]>>>,
): (file: ReleaseFile) => string[] {
  return (file) => {
    const paths =
      named[file] ?? RELEASE_FILES[file].names.map((name) => join(from, name)).filter((path) => existsSync(path));
    return paths.map(readRelease);
  };
}
