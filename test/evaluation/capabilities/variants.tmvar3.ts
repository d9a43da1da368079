import type { Entity } from '../../../src/core/analysis';
import type { Capability, Row } from '../capability';
import { mentionRows } from '../mention-rows';
import { ratio } from '../metrics';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Of a variant: its notations and, as a bare number, its gene in NCBI Gene. */
  readonly ids: readonly string[];
}

interface Abstract {
  readonly text: string;
  readonly entities: readonly GoldMention[];
}

interface Pair {
  readonly found: readonly Entity[];
  readonly gold: readonly GoldMention[];
}

/** Variants and the genes that they belong to. */
const capability: Capability = {
  id: 'variants.tmvar3',
  development: 'rules looked at this corpus',
  run(corpora, analyse) {
    const abstracts = corpora.jsonl<Abstract>('genes.tmvar3');
    if (!abstracts) return [];
    const pairs = abstracts.map(({ text, entities }) => ({
      found: analyse(text).entities.filter(({ type }) => type === 'variant'),
      gold: entities.filter(({ type }) => type === 'variant'),
    }));
    return [...mentionRows(this.id, 'variant spans', pairs), geneRow(this.id, pairs)];
  },
};
export default capability;

/** Of the found variants whose gene is in the gold: how often the gene is right. */
function geneRow(capability: string, pairs: readonly Pair[]): Row {
  let n = 0;
  let right = 0;
  for (const { found, gold } of pairs) {
    for (const variant of gold.filter(({ ids }) => ids.some((id) => /^\d+$/.test(id)))) {
      const same = found.find(({ start, end }) => start < variant.end && variant.start < end);
      if (!same) continue;
      n++;
      if (variant.ids.some((id) => same.gene?.id === `NCBIGene:${id}`)) right++;
    }
  }
  const none = { precision: null, recall: null, f1: null };
  return { capability, measure: 'gene of the variant right', ...none, value: ratio(right, n), n };
}
