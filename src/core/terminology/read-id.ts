import type { EntityType } from '../analysis';

/** Prefixes as the lexicon writes them, and what their entries are where an ontology is about one type of thing. */
const PREFIXES: readonly (readonly [prefix: string, type: EntityType | null])[] = [
  ['CL', 'cellType'],
  ['Cellosaurus', 'cellLine'],
  ['CLO', 'cellLine'],
  ['CHEBI', 'chemical'],
  ['ChEMBL', null],
  ['DOID', 'disease'],
  ['DrugBank', 'therapy'],
  ['HGNC', 'gene'],
  ['HGNC.FAMILY', 'gene'],
  ['MAXO', 'therapy'],
  ['MESH', null],
  ['MONDO', 'disease'],
  ['NCBIGene', 'gene'],
  ['NCBITaxon', 'species'],
  ['ONCOTREE', 'disease'],
  ['ORDO', 'disease'],
  ['Orphanet', 'disease'],
  ['PR', 'gene'],
  ['UniProt', 'gene'],
  ['VO', 'therapy'],
];

const byPrefix = new Map(PREFIXES.map(([prefix, type]) => [prefix.toLowerCase(), { prefix, type }]));

/** A CURIE: a prefix, a colon, an id without spaces. */
const CURIE = /^([a-z][\w.-]{0,39}):([\w.~/+-]{1,80})$/i;
/** Cellosaurus writes its accessions alone; OBO releases of it with a colon. */
const CELLOSAURUS = /^CVCL[_:](\w{1,20})$/i;

/** An id as the lexicon writes it (`ncbigene:7157` is `NCBIGene:7157`); null when it is no CURIE. */
export function readId(text: string): string | null {
  const cellLine = CELLOSAURUS.exec(text)?.[1];
  if (cellLine !== undefined) return `Cellosaurus:CVCL_${cellLine.toUpperCase()}`;
  const [, prefix = '', id = ''] = CURIE.exec(text) ?? [];
  if (id === '') return null;
  return `${byPrefix.get(prefix.toLowerCase())?.prefix ?? prefix}:${id}`;
}

export function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

/** What an entry of this ontology is; null for an ontology of several types and for one that is not known. */
export function typeOfPrefix(prefix: string): EntityType | null {
  return byPrefix.get(prefix.toLowerCase())?.type ?? null;
}
