import { parseOntology } from './parse-ontology';
import { readFields } from './read-source';
import type { Row } from './table';

/** A few labels and synonyms are whole definitions. */
const LONGEST = 120;

/** Reads diseases: releases of the Disease Ontology as OBO or JSON, and the table id, label, subClassOf (labels). */
export function diseasesOf(ontologies: readonly string[], table: string | null): Row[] {
  const rows = new Map<string, Row>();
  for (const term of ontologies.flatMap(parseOntology)) {
    if (!term.id.startsWith('DOID:') || term.obsolete) continue;
    const { id, name, parents } = term;
    const synonyms = term.synonyms.filter(
      ({ kind, text }) => (kind === 'exact' || kind === 'related') && text.length <= LONGEST,
    );
    rows.set(id, { id, subtype: 'disease', name, synonyms, xrefs: [], parents, facts: {} });
  }
  for (const { id = '', label = '' } of table === null ? [] : readFields(table, '\t')) {
    if (!rows.has(id))
      rows.set(id, { id, subtype: 'disease', name: label, synonyms: [], xrefs: [], parents: [], facts: {} });
  }
  return [...rows.values()].filter((row) => row.name !== '' && row.name.length <= LONGEST);
}

interface TumourNode {
  readonly code: string;
  readonly name: string;
  readonly parent?: string | null;
  readonly children?: Readonly<Record<string, TumourNode>>;
}

/** Reads OncoTree's tree (JSON as its API gives it). */
export function tumourTypesOf(json: string): Row[] {
  const rows = new Map<string, Row>();
  const visit = (node: TumourNode): void => {
    const parents = node.parent && node.parent !== 'TISSUE' ? [`ONCOTREE:${node.parent}`] : [];
    const id = `ONCOTREE:${node.code}`;
    if (node.code !== 'TISSUE') {
      rows.set(id, { id, subtype: 'tumour type', name: node.name, synonyms: [], xrefs: [], parents, facts: {} });
    }
    Object.values(node.children ?? {}).forEach(visit);
  };
  Object.values(JSON.parse(json) as Record<string, TumourNode>).forEach(visit);
  return [...rows.values()];
}
