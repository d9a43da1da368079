import type { Capability } from '../capability';
import { idRow, type GoldWithIds } from '../id-rows';
import { mentionRows } from '../mention-rows';

interface Paper {
  readonly text: string;
  readonly entities: readonly GoldWithIds[];
}

const capability: Capability = {
  id: 'cells.craft-train',
  development: 'modifier words were read from this corpus; it prefers the bare term ("neurons" in "retinal neurons")',
  trains: 'cellType',
  run(corpora, analyse) {
    const papers = corpora.jsonl<Paper>('cells.craft-train');
    if (!papers) return [];
    const pairs = papers.map(({ text, entities }) => ({
      found: analyse(text).entities.filter(({ type }) => type === 'cellType'),
      gold: entities,
    }));
    return [...mentionRows(this.id, 'cell types', pairs), idRow(this.id, 'id right, of all found', pairs)];
  },
};
export default capability;
