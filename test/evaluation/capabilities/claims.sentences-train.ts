import type { Capability } from '../capability';
import { measureClaimSentences } from '../claim-sentences';

const capability: Capability = {
  id: 'claims.sentences-train',
  development: 'rules were tuned by reading this output; no weight is learned from it',
  run(corpora, analyse) {
    return measureClaimSentences(this.id, corpora, analyse);
  },
};
export default capability;
