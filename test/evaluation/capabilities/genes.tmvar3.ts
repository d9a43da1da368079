import type { Capability } from '../capability';
import { entityDocuments, spanRows } from '../span-corpus';

const capability: Capability = {
  id: 'genes.tmvar3',
  development: 'weights are trained on this corpus',
  trains: 'gene',
  run(corpora, analyse) {
    const documents = entityDocuments(corpora, 'genes.tmvar3', 'gene');
    return documents ? spanRows(this.id, 'gene', documents, analyse) : [];
  },
};
export default capability;
