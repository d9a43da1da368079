import { foldName } from '../core/lexicon/fold';
import { readFields, splitList, type Fields } from './read-source';
import { isTellingName } from './name-filters';
import type { Row } from './table';

/** A designation of more genes than this names a group, not a gene. */
const MOST_SHARED = 3;

/**
 * Adds NCBI's names to genes: `Synonyms` and `Other_designations` of gene_info (or `aliases` of the short table), as kind
 * `designation`, for genes that are no pseudogenes. @param files texts of either form, gene_info first.
 */
export function withDesignations(genes: readonly Row[], files: readonly string[]): Row[] {
  const names = new Map<string, Set<string>>();
  for (const fields of files.flatMap((file) => readFields(file.replace(/^#/, ''), '\t', false))) {
    const id = `NCBIGene:${fields['GeneID'] ?? fields['entrez'] ?? ''}`;
    const known = names.get(id) ?? new Set();
    for (const name of namesIn(fields)) known.add(name);
    names.set(id, known);
  }
  const shared = countShared(names);
  return genes.map((gene) => {
    if (gene.facts['locusGroup'] === 'pseudogene') return gene;
    const own = new Set([gene.name, ...gene.synonyms.map((s) => s.text)].map((name) => foldName(name).key));
    const added = [...(names.get(gene.id) ?? [])]
      .filter((name) => !own.has(foldName(name).key) && (shared.get(foldName(name).key) ?? 0) <= MOST_SHARED)
      .filter((name, i, all) => all.findIndex((other) => foldName(other).key === foldName(name).key) === i)
      .sort();
    return { ...gene, synonyms: [...gene.synonyms, ...added.map((text) => ({ text, kind: 'designation' as const }))] };
  });
}

function namesIn(fields: Fields): string[] {
  const lists = [fields['Synonyms'], fields['Other_designations'], fields['aliases']];
  return lists
    .flatMap((list) => splitList(list))
    .filter((name) => name !== '-')
    .filter(isTellingName);
}

function countShared(names: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const genes = new Map<string, number>();
  for (const list of names.values()) {
    for (const key of new Set([...list].map((name) => foldName(name).key))) genes.set(key, (genes.get(key) ?? 0) + 1);
  }
  return genes;
}

/** Adds the rank in Ideogram's list of genes in order of interest, 1 = the gene most read about. */
export function withInterest(genes: readonly Row[], ideogram: string): Row[] {
  const rows = ideogram.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const rank = new Map(rows.map((line, i) => [line.split('\t')[4] ?? '', i + 1]));
  return genes.map((gene) => {
    const interest = rank.get(gene.name);
    return interest === undefined ? gene : { ...gene, facts: { ...gene.facts, interest: String(interest) } };
  });
}
