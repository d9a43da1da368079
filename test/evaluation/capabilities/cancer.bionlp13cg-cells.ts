import type { Capability } from '../capability';
import { joinTokens, mentionRows, type TokenDocument } from '../mention-rows';

const capability: Capability = {
  id: 'cancer.bionlp13cg-cells',
  development: 'modifier words were read from its train part; it also tags cell lines, which BioGloss keeps apart',
  run(corpora, analyse) {
    const sentences = corpora.jsonl<TokenDocument>('cancer.bionlp13cg-devel.tokens');
    if (!sentences) return [];
    const pairs = sentences.map((sentence) => {
      const { text, gold } = joinTokens(sentence, (label) => label === 'Cell');
      return { found: analyse(text).entities.filter(({ type }) => type === 'cellType'), gold };
    });
    return mentionRows(this.id, 'cells', pairs);
  },
};
export default capability;
