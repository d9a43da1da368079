import type { Capability } from '../capability';
import { entityDocuments, spanRows } from '../span-corpus';

const capability: Capability = {
  id: 'variants.biored-dev',
  development: 'rules looked at this corpus',
  run(corpora, analyse) {
    const documents = entityDocuments(corpora, 'genes.biored-dev', 'variant');
    return documents ? spanRows(this.id, 'variant', documents, analyse) : [];
  },
};
export default capability;
