import { parseObo } from './parse-obo';
import type { Row } from './table';

/** Reads the Medical Action Ontology (maxo.obo or maxo-base.obo). */
export function proceduresOf(obo: string): Row[] {
  return parseObo(obo)
    .filter((term) => term.id.startsWith('MAXO:') && !term.obsolete && term.name !== '')
    .map((term) => ({ ...term, subtype: 'procedure', facts: {} }));
}
