import type { Capability } from '../capability';
import { entityDocuments, spanRows } from '../span-corpus';

const capability: Capability = {
  id: 'genes.biored-dev',
  development: 'rules looked at this corpus',
  run(corpora, analyse) {
    const documents = entityDocuments(corpora, 'genes.biored-dev', 'gene');
    return documents ? spanRows(this.id, 'gene', documents, analyse) : [];
  },
};
export default capability;
