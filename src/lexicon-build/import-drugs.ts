import { readFields, splitList } from './read-source';
import type { Row } from './table';

const LONGEST = 60;

/** Reads DrugBank's vocabulary (drugbank vocabulary.csv). */
export function drugsOf(csv: string): Row[] {
  return readFields(csv, ',').map((fields) => ({
    id: `DrugBank:${fields['DrugBank ID'] ?? ''}`,
    subtype: 'drug',
    name: fields['Common name'] ?? '',
    synonyms: splitList(fields['Synonyms'], ' | ')
      .filter((text) => text !== fields['Common name'] && text.length <= LONGEST)
      .map((text) => ({ text, kind: 'exact' })),
    xrefs: [
      ...splitList(fields['CAS']).map((cas) => `CAS:${cas}`),
      ...splitList(fields['UNII']).map((unii) => `UNII:${unii}`),
    ],
    parents: [],
    facts: {},
  }));
}
