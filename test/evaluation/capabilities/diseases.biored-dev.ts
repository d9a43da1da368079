import type { Capability } from '../capability';
import { entityDocuments, spanRows } from '../span-corpus';

const capability: Capability = {
  id: 'diseases.biored-dev',
  development:
    'modifier and head words were read from BioRED-train, rules looked at this corpus; it also tags symptoms, adjectives ("inflammatory") and bare "tumor", which BioGloss leaves out',
  run(corpora, analyse) {
    const documents = entityDocuments(corpora, 'genes.biored-dev', 'disease');
    return documents ? spanRows(this.id, 'disease', documents, analyse) : [];
  },
};
export default capability;
