/** An identifier as a reader knows it, and where it is explained. */
export interface IdLink {
  readonly label: string;
  /** https; null where no site is known. */
  readonly address: string | null;
}

interface Registry {
  readonly label: string;
  /** Missing where no stable address of a single entry is known. */
  readonly address?: (id: string) => string;
}

/** Identifiers worth a place on a card, by the prefix of their CURIE. Addresses as the sites themselves document them. */
const REGISTRIES: Readonly<Record<string, Registry>> = {
  NCBIGene: { label: 'NCBI Gene', address: (id) => `https://www.ncbi.nlm.nih.gov/gene/${id}` },
  HGNC: {
    label: 'HGNC',
    address: (id) => `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:${id}`,
  },
  'HGNC.FAMILY': { label: 'HGNC group', address: (id) => `https://www.genenames.org/data/genegroup/#!/group/${id}` },
  UniProt: { label: 'UniProt', address: (id) => `https://www.uniprot.org/uniprotkb/${id}/entry` },
  CL: { label: 'CL', address: (id) => ontologyTerm('CL', id) },
  MAXO: { label: 'MAXO', address: (id) => ontologyTerm('MAXO', id) },
  DOID: { label: 'DOID', address: (id) => ontologyTerm('DOID', id) },
  MONDO: { label: 'MONDO', address: (id) => ontologyTerm('MONDO', id) },
  CHEBI: { label: 'ChEBI', address: (id) => `https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:${id}` },
  DrugBank: { label: 'DrugBank', address: (id) => `https://go.drugbank.com/drugs/${id}` },
  ChEMBL: { label: 'ChEMBL', address: (id) => `https://www.ebi.ac.uk/chembl/explore/compound/${id}` },
  'PubChem.Compound': { label: 'PubChem', address: (id) => `https://pubchem.ncbi.nlm.nih.gov/compound/${id}` },
  MESH: { label: 'MeSH', address: (id) => `https://meshb.nlm.nih.gov/record/ui?ui=${id}` },
  NCBITaxon: {
    label: 'NCBI Taxonomy',
    address: (id) => `https://www.ncbi.nlm.nih.gov/datasets/taxonomy/${id}/`,
  },
  ONCOTREE: { label: 'OncoTree' },
  // Entries of our own tables.
  BIOGLOSS: { label: 'BioGloss' },
  Cellosaurus: { label: 'Cellosaurus', address: (id) => `https://www.cellosaurus.org/${id}` },
};

/** The Ontology Lookup Service of EMBL-EBI wants the term's IRI encoded twice. */
function ontologyTerm(ontology: string, id: string): string {
  const iri = encodeURIComponent(encodeURIComponent(`http://purl.obolibrary.org/obo/${ontology}_${id}`));
  return `https://www.ebi.ac.uk/ols4/ontologies/${ontology.toLowerCase()}/classes/${iri}`;
}

/** `NCBIGene:2064` as `NCBI Gene 2064` with its page; an unknown prefix stays as it is, without one. */
export function linkOfId(curie: string): IdLink {
  const colon = curie.indexOf(':');
  const prefix = curie.slice(0, Math.max(0, colon));
  const id = curie.slice(colon + 1);
  const registry = Object.hasOwn(REGISTRIES, prefix) ? REGISTRIES[prefix] : undefined;
  if (!registry || !/^[\w.-]+$/.test(id)) return { label: curie, address: null };
  return { label: `${registry.label} ${id}`, address: registry.address?.(id) ?? null };
}

/** The id and the cross-references that have a place on a card, one of each registry. */
export function cardIds(id: string | null, xrefs: readonly string[]): IdLink[] {
  const shown = new Map<string, IdLink>();
  if (id !== null) shown.set(prefixOf(id), linkOfId(id));
  for (const xref of xrefs) {
    const prefix = prefixOf(xref);
    // A cell's MeSH heading or the like adds nothing to the ontology's own page.
    if (!ON_CARD.has(prefix) || shown.has(prefix)) continue;
    shown.set(prefix, linkOfId(xref));
  }
  return [...shown.values()];
}

/** Cross-references that a reviewer follows. */
const ON_CARD = new Set(['NCBIGene', 'HGNC', 'UniProt', 'DrugBank', 'ChEMBL', 'PubChem.Compound', 'Cellosaurus']);

function prefixOf(curie: string): string {
  return curie.slice(0, Math.max(0, curie.indexOf(':')));
}
