import type { Capability } from '../capability';
import { tokenDocuments, spanRows } from '../span-corpus';

const capability: Capability = {
  id: 'cancer.bionlp13cg-devel',
  development: 'rules looked at this corpus',
  run(corpora, analyse) {
    const documents = tokenDocuments(corpora, 'cancer.bionlp13cg-devel.tokens', 'Gene_or_gene_product');
    return documents ? spanRows(this.id, 'gene', documents, analyse) : [];
  },
};
export default capability;
