import type { Capability } from '../capability';
import { geneIdRows } from '../gene-ids';

const capability: Capability = {
  id: 'genes.ids.biored-train',
  development: 'weights are trained on this corpus, ids are not',
  trains: 'gene',
  run(corpora, analyse) {
    return geneIdRows(this.id, 'genes.biored-train', corpora, analyse);
  },
};
export default capability;
