import type { Capability } from '../capability';
import { tokenDocuments, spanRows } from '../span-corpus';

const capability: Capability = {
  id: 'genes.bc2gm-devel',
  development: 'rules looked at this corpus',
  run(corpora, analyse) {
    const documents = tokenDocuments(corpora, 'genes.bc2gm-devel.tokens', 'GENE');
    return documents ? spanRows(this.id, 'gene', documents, analyse) : [];
  },
};
export default capability;
