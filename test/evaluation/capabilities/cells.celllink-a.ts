import type { Capability, Row } from '../capability';
import { mentionRows } from '../mention-rows';
import { ratio } from '../metrics';

interface GoldCell {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly match?: 'exact' | 'related';
  readonly subtype: 'cell_phenotype' | 'cell_hetero' | 'cell_vague';
}

interface Passage {
  readonly text: string;
  readonly entities: readonly GoldCell[];
}

/** Phenotypes and mixed populations are gold; vague ones ("these cell clusters") count neither way. */
const capability: Capability = {
  id: 'cells.celllink-a',
  development: 'modifier words were read from this corpus',
  run(corpora, analyse) {
    const passages = corpora.jsonl<Passage>('cells.celllink-a');
    if (!passages) return [];
    const analysed = passages.map(({ text, entities }) => ({
      found: analyse(text).entities.filter(({ type }) => type === 'cellType'),
      gold: entities.filter(({ subtype }) => subtype !== 'cell_vague'),
      ignored: entities.filter(({ subtype }) => subtype === 'cell_vague'),
    }));
    return [...mentionRows(this.id, 'cell types', analysed), idRow(this.id, analysed)];
  },
};
export default capability;

/** Of the gold mentions found with the same span: how often the id is right. */
function idRow(
  id: string,
  passages: readonly {
    found: readonly { start: number; end: number; id: string | null }[];
    gold: readonly GoldCell[];
  }[],
): Row {
  let right = 0;
  let matched = 0;
  for (const { found, gold } of passages) {
    for (const cell of gold.filter(({ ids }) => ids.length > 0)) {
      const same = found.find(({ start, end }) => start === cell.start && end === cell.end);
      if (!same) continue;
      matched++;
      if (same.id !== null && cell.ids.includes(same.id)) right++;
    }
  }
  const value = ratio(right, matched);
  return {
    capability: id,
    measure: 'id right, where the span is',
    precision: null,
    recall: null,
    f1: null,
    value,
    n: matched,
  };
}
