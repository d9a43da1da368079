import type { EntityType } from '../analysis';
import type { IdLink } from './id-links';

/** The field of a trial to look in: what is given, what is treated. */
const TRIAL_FIELDS: Readonly<Partial<Record<EntityType, string>>> = { therapy: 'intr', disease: 'cond' };

/** Searches for a name in the literature and in registries, for the reader to follow; nothing is looked up by us. */
export function searchLinks(name: string, type: EntityType, isSubstance: boolean): IdLink[] {
  const query = encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'));
  const trials = TRIAL_FIELDS[type] ?? 'term';
  const links = [
    { label: 'PubMed', address: `https://pubmed.ncbi.nlm.nih.gov/?term=${query}` },
    { label: 'ClinicalTrials.gov', address: `https://clinicaltrials.gov/search?${trials}=${query}` },
  ];
  if (isSubstance) links.push({ label: 'PubChem', address: `https://pubchem.ncbi.nlm.nih.gov/#query=${query}` });
  return links;
}
