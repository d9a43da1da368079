import type { EntityType } from '../../../src/core/analysis';
import type { Capability, Row } from '../capability';
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
    const analysed = papers.map(({ text, entities }) => ({ all: analyse(text).entities, gold: entities }));
    const rowsOf = (measure: string, types: readonly EntityType[]): Row[] =>
      mentionRows(
        this.id,
        measure,
        analysed.map(({ all, gold }) => ({ found: all.filter(({ type }) => types.includes(type)), gold })),
      );
    return [...rowsOf('cell types', ['cellType']), ...rowsOf('cells and cell lines', ['cellType', 'cellLine'])];
  },
};
export default capability;
