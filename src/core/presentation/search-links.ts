import type { EntityType } from '../analysis';
import type { IdLink } from './id-links';

/** Searches for a name in the literature and in registries, for the reader to follow; nothing is looked up by us. */
export function searchLinks(name: string, type: EntityType, isSubstance: boolean): IdLink[] {
  const query = encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'));
  const trials = type === 'therapy' ? 'intr' : 'term';
  const links = [
    { label: 'PubMed', address: `https://pubmed.ncbi.nlm.nih.gov/?term=${query}` },
    { label: 'ClinicalTrials.gov', address: `https://clinicaltrials.gov/search?${trials}=${query}` },
  ];
  if (isSubstance) links.push({ label: 'PubChem', address: `https://pubchem.ncbi.nlm.nih.gov/#query=${query}` });
  return links;
}
