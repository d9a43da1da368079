import type { Synonym } from '../core/lexicon/lexicon';
import { parseOntology } from './parse-ontology';
import { readFields, splitList } from './read-source';
import type { Row } from './table';

/** Terms so general that naming them says nothing about a cell. */
const GENERIC = new Set(['cell', 'native cell', 'eukaryotic cell', 'animal cell', 'somatic cell', 'nucleate cell']);

/**
 * Reads the Cell Ontology from any of its forms: OBO, OBO graphs (JSON), a table (id, label, exact, related, broad,
 * narrow, parents, xrefs, lists parted by bars) or JSON lines of ids, labels and synonyms. Of several releases the
 * first that has a term is believed.
 */
export function cellsOf(releases: readonly string[]): Row[] {
  const rows = new Map<string, Row>();
  for (const row of releases.flatMap(readCells)) {
    if (row.id.startsWith('CL:') && row.name !== '' && !rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()];
}

function readCells(release: string): Row[] {
  if (release.startsWith('id\tlabel\t')) return cellsOfTable(release);
  if (release.startsWith('{"norm_concept_id"')) return cellsOfLines(release);
  return parseOntology(release).map((term) => ({ ...term, subtype: subtypeOf(term.name, term.obsolete), facts: {} }));
}

function cellsOfTable(text: string): Row[] {
  return readFields(text, '\t').map((fields) => {
    const names = (kind: Synonym['kind']) => splitList(fields[kind]).map((name) => ({ text: name, kind }));
    const name = fields['label'] ?? '';
    return {
      id: fields['id'] ?? '',
      subtype: subtypeOf(name, false),
      name,
      synonyms: [...names('exact'), ...names('related'), ...names('broad'), ...names('narrow')],
      xrefs: splitList(fields['xrefs']),
      parents: splitList(fields['parents']).filter((parent) => /^\w+:\w+$/.test(parent)),
      facts: {},
    };
  });
}

/** The kinds of the synonyms are not given here; related claims the least. */
function cellsOfLines(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const term = JSON.parse(line) as { norm_concept_id: string; norm_preferred_label: string; synonyms: string[] };
    const name = term.norm_preferred_label;
    const synonyms = term.synonyms.map((synonym): Synonym => ({ text: synonym, kind: 'related' }));
    return {
      id: term.norm_concept_id,
      subtype: subtypeOf(name, false),
      name,
      synonyms,
      xrefs: [],
      parents: [],
      facts: {},
    };
  });
}

function subtypeOf(name: string, obsolete: boolean): string {
  if (obsolete || name.startsWith('obsolete ')) return 'obsolete cell type';
  return GENERIC.has(name) ? 'generic cell' : 'cell type';
}
