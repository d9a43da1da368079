import type { Capability, Row } from '../capability';
import { mentionRows } from '../mention-rows';
import { entityDocuments } from '../span-corpus';

/** People in their roles: BioRED tags them as the species, a reader needs no word for them. */
const PEOPLE = /^(?:patients?|(?:in|out)patients?|wom[ae]n|m[ae]n|boys?|girls?|child(?:ren)?|infants?|volunteers?)$/i;

const capability: Capability = {
  id: 'species.biored-dev',
  development: 'names were read from BioRED-train, rules looked at this corpus',
  run(corpora, analyse): Row[] {
    const documents = entityDocuments(corpora, 'genes.biored-dev', 'species');
    if (!documents) return [];
    const pairs = documents.map(({ text, gold }) => ({
      found: analyse(text).entities.filter(({ type }) => type === 'species'),
      gold,
      named: gold.filter(({ start, end }) => !PEOPLE.test(text.slice(start, end))),
    }));
    return [
      ...mentionRows(
        this.id,
        'species but for people',
        pairs.map(({ found, named }) => ({ found, gold: named })),
      ),
      ...mentionRows(this.id, 'species as tagged, people too', pairs),
    ];
  },
};
export default capability;
