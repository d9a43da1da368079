import { parseOntology, type Term } from './parse-ontology';
import type { Row } from './table';

/** The branches of MAxO that say more than "procedure"; the first that is an ancestor names the subtype. */
const BRANCHES: readonly (readonly [string, string])[] = [
  ['MAXO:0000003', 'diagnostic procedure'],
  ['MAXO:0001393', 'route of administration'],
  ['MAXO:0001014', 'avoidance'],
  ['MAXO:0000151', 'avoidance'],
  ['MAXO:0000009', 'nutrition'],
  ['MAXO:0000058', 'drug therapy'],
];

/** Reads the Medical Action Ontology (maxo.obo, maxo-base.obo or maxo.json). */
export function proceduresOf(release: string): Row[] {
  const terms = parseOntology(release).filter(
    (term) => term.id.startsWith('MAXO:') && !term.obsolete && term.name !== '',
  );
  const ancestors = ancestorsIn(terms);
  return terms.map(({ id, name, synonyms, xrefs, parents }) => ({
    id,
    subtype: BRANCHES.find(([branch]) => ancestors(id).has(branch))?.[1] ?? 'procedure',
    name,
    synonyms: synonyms.filter(({ kind }) => kind !== 'broad'),
    xrefs,
    parents,
    facts: {},
  }));
}

function ancestorsIn(terms: readonly Term[]): (id: string) => ReadonlySet<string> {
  const parents = new Map(terms.map((term) => [term.id, term.parents]));
  const known = new Map<string, ReadonlySet<string>>();
  const find = (id: string): ReadonlySet<string> => {
    const found = known.get(id);
    if (found) return found;
    known.set(id, new Set([id])); // ends a cycle
    const all = new Set([id, ...(parents.get(id) ?? []).flatMap((parent) => [...find(parent)])]);
    known.set(id, all);
    return all;
  };
  return find;
}
