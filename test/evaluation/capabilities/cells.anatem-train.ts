import type { Capability } from '../capability';
import { mentionRows } from '../mention-rows';
import type { OffsetSpan } from '../metrics';

interface Paper {
  readonly text: string;
  readonly entities: readonly OffsetSpan[];
}

const capability: Capability = {
  id: 'cells.anatem-train',
  development: 'rules looked at this corpus; it also tags cell lines, which BioGloss keeps apart',
  run(corpora, analyse) {
    const papers = corpora.jsonl<Paper>('cells.anatem-train');
    if (!papers) return [];
    const pairs = papers.map(({ text, entities }) => ({
      found: analyse(text).entities.filter(({ type }) => type === 'cellType'),
      gold: entities,
    }));
    return mentionRows(this.id, 'cell types', pairs);
  },
};
export default capability;
