import type { Capability, Row } from '../capability';
import { mentionRows } from '../mention-rows';
import { entityDocuments } from '../span-corpus';

/** The dev part has 22 lines only, so both parts are measured. */
const CORPORA = ['genes.biored-dev', 'genes.biored-train'];

const capability: Capability = {
  id: 'cell-lines.biored',
  development:
    'a dozen accessions of the lexicon are from BioRED-train, rules looked at both; it also tags strains of mice',
  run(corpora, analyse): Row[] {
    return CORPORA.flatMap((name) => {
      const documents = entityDocuments(corpora, name, 'cell_line');
      if (!documents) return [];
      const pairs = documents.map(({ text, gold }) => ({
        found: analyse(text).entities.filter(({ type }) => type === 'cellLine'),
        gold,
      }));
      return mentionRows(this.id, `cell lines, ${name.replace('genes.biored-', '')} part`, pairs);
    });
  },
};
export default capability;
