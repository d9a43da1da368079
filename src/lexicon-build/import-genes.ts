import type { Synonym } from '../core/lexicon/lexicon';
import { readFields, splitList, type Fields } from './read-source';
import type { Row } from './table';

/** Reads HGNC's complete set (hgnc_complete_set.txt, tab-separated, lists quoted and parted by bars). */
export function genesOf(hgnc: string): Row[] {
  return readFields(hgnc, '\t')
    .filter((fields) => fields['status'] === 'Approved')
    .map(geneOf);
}

function geneOf(fields: Fields): Row {
  const cell = (name: string) => fields[name] ?? '';
  const names = (kind: Synonym['kind'], column: string): Synonym[] =>
    splitList(cell(column)).map((text) => ({ text, kind }));
  return {
    id: geneId(fields),
    subtype: 'gene',
    name: cell('symbol'),
    synonyms: [
      { text: cell('name'), kind: 'name' },
      ...names('exact', 'alias_symbol'),
      ...names('exact', 'alias_name'),
      ...names('previous', 'prev_symbol'),
      ...names('previous', 'prev_name'),
    ],
    xrefs: geneXrefs(fields),
    parents: splitList(cell('gene_group_id')).map((group) => `HGNC.FAMILY:${group}`),
    facts: { location: cell('location'), locusGroup: cell('locus_group') },
  };
}

export const geneId = (fields: Fields): string =>
  fields['entrez_id'] ? `NCBIGene:${fields['entrez_id']}` : (fields['hgnc_id'] ?? '');

function geneXrefs(fields: Fields): string[] {
  const ids = (prefix: string, column: string) => splitList(fields[column]).map((id) => `${prefix}:${id}`);
  return [
    ...(fields['entrez_id'] ? splitList(fields['hgnc_id']) : []),
    ...ids('Ensembl', 'ensembl_gene_id'),
    ...ids('UniProt', 'uniprot_ids'),
    ...ids('OMIM', 'omim_id'),
    ...splitList(fields['mgd_id']),
    ...splitList(fields['rgd_id']),
  ];
}

/** HGNC's gene groups as concepts of their own. */
export function geneFamiliesOf(hgnc: string): Row[] {
  const families = new Map<string, string>();
  for (const fields of readFields(hgnc, '\t')) {
    const names = splitList(fields['gene_group']);
    splitList(fields['gene_group_id']).forEach((id, i) => families.set(id, names[i] ?? ''));
  }
  return [...families]
    .filter(([, name]) => name !== '')
    .map(([id, name]) => ({
      id: `HGNC.FAMILY:${id}`,
      subtype: 'gene family',
      name,
      synonyms: familyNames(name),
      xrefs: [],
      parents: [],
      facts: {},
    }));
}

/** What a paper calls the family: "SMAD" for "SMAD family", and "X" and "Y" for "X (Y)". */
function familyNames(name: string): Synonym[] {
  const bare = name.replace(/ (?:protein )?(?:sub|super)?family$/, '');
  const [, before = '', inside = ''] = /^([^()]{4,}) \(([^()]{3,})\)$/.exec(bare) ?? [];
  const names = [bare, before, inside].filter((other) => other.length > 2 && other !== name);
  return names.map((text) => ({ text, kind: 'exact' }));
}

/** Genes lie in one table a chromosome, so that a change is easy to read. */
export function tableOfGene(gene: Row): string {
  const location = gene.facts['location'] ?? '';
  if (location.startsWith('mito')) return 'chrMT';
  const arm = /^(?:\d{1,2}|[XY])(?=[pqc\- ]|$)/.exec(location)?.[0];
  return arm === undefined ? 'unplaced' : `chr${/\d/.test(arm) ? arm.padStart(2, '0') : arm}`;
}
