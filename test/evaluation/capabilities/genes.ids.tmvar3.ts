import type { Capability } from '../capability';
import { geneIdRows } from '../gene-ids';

const capability: Capability = {
  id: 'genes.ids.tmvar3',
  development: 'weights are trained on this corpus, ids are not',
  trains: 'gene',
  run(corpora, analyse) {
    return geneIdRows(this.id, 'genes.tmvar3', corpora, analyse);
  },
};
export default capability;
