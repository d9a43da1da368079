import type { Capability } from '../capability';
import { entityDocuments, spanRows } from '../span-corpus';

const capability: Capability = {
  id: 'genes.biored-train',
  development: 'weights are trained on this corpus',
  trains: 'gene',
  run(corpora, analyse) {
    const documents = entityDocuments(corpora, 'genes.biored-train', 'gene');
    return documents ? spanRows(this.id, 'gene', documents, analyse) : [];
  },
};
export default capability;
