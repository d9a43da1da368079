import type { Capability } from '../capability';
import { geneIdRows } from '../gene-ids';

const capability: Capability = {
  id: 'genes.ids.biored-dev',
  development: 'rules looked at this corpus',
  run(corpora, analyse) {
    return geneIdRows(this.id, 'genes.biored-dev', corpora, analyse);
  },
};
export default capability;
