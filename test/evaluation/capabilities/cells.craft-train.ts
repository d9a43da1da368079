import type { Capability } from '../capability';
import { mentionRows } from '../mention-rows';
import type { OffsetSpan } from '../metrics';

interface Paper {
  readonly text: string;
  readonly entities: readonly OffsetSpan[];
}

const capability: Capability = {
  id: 'cells.craft-train',
  development:
    'modifier words were read from this corpus; it also tags adjectives ("neuronal") that BioGloss leaves out',
  run(corpora, analyse) {
    const papers = corpora.jsonl<Paper>('cells.craft-train');
    if (!papers) return [];
    const pairs = papers.map(({ text, entities }) => ({
      found: analyse(text).entities.filter(({ type }) => type === 'cellType'),
      gold: entities,
    }));
    return mentionRows(this.id, 'cell types', pairs);
  },
};
export default capability;
