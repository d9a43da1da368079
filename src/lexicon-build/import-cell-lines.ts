import type { Synonym } from '../core/lexicon/lexicon';
import { readFields, splitList } from './read-source';
import type { Row } from './table';

/** Reads DepMap's sample_info.csv: cell lines with their Cellosaurus ids; lines without one are left out. */
export function cellLinesOf(csv: string): Row[] {
  const rows = new Map<string, Row>();
  for (const fields of readFields(csv, ',')) {
    const accession = (fields['RRID'] ?? '').trim();
    const stripped = fields['stripped_cell_line_name'] ?? '';
    if (!accession.startsWith('CVCL_') || stripped.length < 3 || rows.has(accession)) continue;
    const aliases = splitList(fields['Alias'], ',').filter((alias) => alias.length >= 3 && alias !== stripped);
    const synonyms = aliases.map((text): Synonym => ({ text, kind: 'exact' }));
    const id = `Cellosaurus:${accession}`;
    const facts = fields['primary_disease'] ? { disease: fields['primary_disease'] } : {};
    rows.set(accession, { id, subtype: 'cell line', name: stripped, synonyms, xrefs: [], parents: [], facts });
  }
  return [...rows.values()];
}
