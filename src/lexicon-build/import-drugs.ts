import { foldName } from '../core/lexicon/fold';
import type { Synonym } from '../core/lexicon/lexicon';
import { isSystematicName } from './name-filters';
import { readFields, splitList } from './read-source';
import type { Row } from './table';

/** Reads DrugBank's vocabulary ("drugbank vocabulary.csv"). */
export function drugsOf(csv: string): Row[] {
  return readFields(csv, ',').map((fields) => {
    const name = fields['Common name'] ?? '';
    return {
      id: `DrugBank:${fields['DrugBank ID'] ?? ''}`,
      subtype: 'drug',
      name,
      synonyms: splitList(fields['Synonyms'], ' | ')
        .filter((text) => text !== name && text.length > 2 && !isSystematicName(text))
        .map((text): Synonym => ({ text, kind: 'exact' })),
      xrefs: [
        ...splitList(fields['CAS']).map((cas) => `CAS:${cas}`),
        ...splitList(fields['UNII']).map((unii) => `UNII:${unii}`),
      ],
      parents: [],
      facts: {},
    };
  });
}

/** Marks what is on the WHO list of essential medicines: one name a line. */
export function withEssential(drugs: readonly Row[], list: string): Row[] {
  const essential = new Set(list.split('\n').map((line) => foldName(line.split('\t')[0] ?? '').key));
  const isListed = (drug: Row) =>
    [drug.name, ...drug.synonyms.map((s) => s.text)].some((name) => essential.has(foldName(name).key));
  return drugs.map((drug) => (isListed(drug) ? { ...drug, facts: { ...drug.facts, essential: 'WHO 2021' } } : drug));
}

/** "[3]" */
const FOOTNOTE = /\[\d*\]/g;

/** A line of the table of antibodies: name, brands, form, species, target, approved, use. No header. */
interface Antibody {
  readonly names: readonly string[];
  readonly brands: readonly string[];
  readonly target: string;
}

/** Adds targets and brands of therapeutic antibodies to the drugs that have them, and the antibodies no drug is. */
export function withAntibodies(drugs: readonly Row[], table: string): { drugs: Row[]; antibodies: Row[] } {
  const byKey = new Map<string, Antibody>();
  for (const antibody of readAntibodies(table))
    for (const name of antibody.names) byKey.set(foldName(name).key, antibody);
  const used = new Set<Antibody>();
  const extended = drugs.map((drug) => {
    const antibody = [drug.name, ...drug.synonyms.map((s) => s.text)]
      .map((name) => byKey.get(foldName(name).key))
      .find(Boolean);
    if (!antibody) return drug;
    used.add(antibody);
    return withTarget(drug, antibody);
  });
  const rest = [...new Set(byKey.values())].filter((antibody) => !used.has(antibody));
  return { drugs: extended, antibodies: rest.map(antibodyRow) };
}

function readAntibodies(table: string): Antibody[] {
  return table
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter(([name]) => name !== undefined && name !== '')
    .map(([name = '', brands = '', , , target = '']) => ({
      names: splitList(name.replace(FOOTNOTE, '').replaceAll(')', '').replaceAll('(', '|').replaceAll('|=', '|')),
      brands: splitList(brands.replace(FOOTNOTE, ''), ',').filter((brand) => brand.length > 3),
      target: target.replace(/[|=?]/g, ' ').trim(),
    }));
}

function withTarget(drug: Row, { brands, target }: Antibody): Row {
  const synonyms = [...drug.synonyms, ...brands.map((text): Synonym => ({ text, kind: 'exact' }))];
  return { ...drug, synonyms, facts: target === '' ? drug.facts : { ...drug.facts, target } };
}

function antibodyRow(antibody: Antibody): Row {
  const [name = '', ...others] = antibody.names;
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const row: Row = {
    id: `BIOGLOSS:antibody-${slug}`,
    subtype: 'drug',
    name,
    synonyms: [],
    xrefs: [],
    parents: [],
    facts: {},
  };
  return withTarget({ ...row, synonyms: others.map((text) => ({ text, kind: 'exact' })) }, antibody);
}
