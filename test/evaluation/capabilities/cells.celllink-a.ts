import type { Capability } from '../capability';
import { idRow } from '../id-rows';
import { mentionRows } from '../mention-rows';

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
  trains: 'cellType',
  run(corpora, analyse) {
    const passages = corpora.jsonl<Passage>('cells.celllink-a');
    if (!passages) return [];
    const analysed = passages.map(({ text, entities }) => ({
      found: analyse(text).entities.filter(({ type }) => type === 'cellType'),
      gold: entities.filter(({ subtype }) => subtype !== 'cell_vague'),
      ignored: entities.filter(({ subtype }) => subtype === 'cell_vague'),
    }));
    const exact = analysed.map(({ found, gold }) => ({ found, gold: gold.filter(({ match }) => match === 'exact') }));
    return [
      ...mentionRows(this.id, 'cell types', analysed),
      idRow(this.id, 'id right, where gold is exact', exact),
      idRow(this.id, 'id right, of all found', analysed),
    ];
  },
};
export default capability;
