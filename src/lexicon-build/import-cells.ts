import type { Synonym } from '../core/lexicon/lexicon';
import { readFields, splitList } from './read-source';
import type { Row } from './table';

/** Reads the Cell Ontology as a table: id, label, exact, related, broad, narrow, parents, xrefs (lists parted by bars). */
export function cellsOfTable(text: string): Row[] {
  return readFields(text, '\t').map((fields) => {
    const names = (kind: Synonym['kind']) => splitList(fields[kind]).map((name) => ({ text: name, kind }));
    return {
      id: fields['id'] ?? '',
      subtype: 'cell type',
      name: fields['label'] ?? '',
      synonyms: [...names('exact'), ...names('related'), ...names('broad'), ...names('narrow')],
      xrefs: splitList(fields['xrefs']),
      parents: splitList(fields['parents']),
      facts: {},
    };
  });
}
