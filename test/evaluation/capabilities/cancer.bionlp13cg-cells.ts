import type { EntityType } from '../../../src/core/analysis';
import type { Capability, Row } from '../capability';
import { joinTokens, mentionRows, type TokenDocument } from '../mention-rows';

const capability: Capability = {
  id: 'cancer.bionlp13cg-cells',
  development: 'modifier words were read from its train part; it also tags cell lines, which BioGloss keeps apart',
  run(corpora, analyse) {
    const sentences = corpora.jsonl<TokenDocument>('cancer.bionlp13cg-devel.tokens');
    if (!sentences) return [];
    const analysed = sentences.map((sentence) => {
      const { text, gold } = joinTokens(sentence, (label) => label === 'Cell');
      return { all: analyse(text).entities, gold };
    });
    const rowsOf = (measure: string, types: readonly EntityType[]): Row[] =>
      mentionRows(
        this.id,
        measure,
        analysed.map(({ all, gold }) => ({ found: all.filter(({ type }) => types.includes(type)), gold })),
      );
    return [...rowsOf('cells', ['cellType']), ...rowsOf('cells and cell lines', ['cellType', 'cellLine'])];
  },
};
export default capability;
