import type { Entity } from '../../../src/core/analysis';
import type { Capability } from '../capability';
import { joinTokens, mentionRows, type TokenDocument } from '../mention-rows';

const TUMOUR = /cancer|carcinoma|tumou?r|leuk|lymphoma|\b\p{L}+omas?\b|neoplas|malignan|metasta/iu;

/** Diseases that are growths and not part of a cell type's name: the corpus tags the cell there. */
function cancersOf(entities: readonly Entity[]): Entity[] {
  const cells = entities.filter(({ type }) => type === 'cellType');
  return entities.filter(
    ({ type, text, name, start, end }) =>
      type === 'disease' &&
      TUMOUR.test(`${text} ${name ?? ''}`) &&
      !cells.some((cell) => cell.start <= start && end <= cell.end),
  );
}

const capability: Capability = {
  id: 'cancer.bionlp13cg-cancers',
  development:
    'modifier words were read from its train part; it also tags bare "tumor" (a third of its cancers), which BioGloss leaves out',
  run(corpora, analyse) {
    const sentences = corpora.jsonl<TokenDocument>('cancer.bionlp13cg-devel.tokens');
    if (!sentences) return [];
    const pairs = sentences.map((sentence) => {
      const { text, gold } = joinTokens(sentence, (label) => label === 'Cancer');
      return { found: cancersOf(analyse(text).entities), gold, text };
    });
    const named = pairs.map(({ found, gold, text }) => ({
      found,
      gold: gold.filter(({ start, end }) => !/^tumou?rs?$/i.test(text.slice(start, end))),
    }));
    return [
      ...mentionRows(this.id, 'cancers as tagged', pairs),
      ...mentionRows(this.id, 'cancers but for bare "tumor"', named),
    ];
  },
};
export default capability;
