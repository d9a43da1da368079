import type { EntityType } from '../../../src/core/analysis';
import type { Analyse, Capability, Corpora, Row } from '../capability';
import { Counts, relaxedCounts, relaxedScores, strictCounts, type RelaxedCounts } from '../metrics';

/** By paper: stretches of it and the mentions inside, in offsets of the whole paper. */
type Papers = Readonly<Record<string, readonly Stretch[]>>;
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly { start: number; end: number; type: string; symbol?: string | null }[];
}

const TYPES: readonly EntityType[] = ['gene', 'cellType', 'therapy'];

const capability: Capability = {
  id: 'papers.entities-dev',
  development: 'rules looked at this corpus',
  run(corpora, analyse) {
    const papers = corpora.json<Papers>('papers.entities-dev');
    return papers ? TYPES.flatMap((type) => rowsFor(this.id, type, papers, { corpora, analyse })) : [];
  },
};
export default capability;

function rowsFor(id: string, type: EntityType, papers: Papers, by: { corpora: Corpora; analyse: Analyse }): Row[] {
  const strict = new Counts();
  const relaxed: RelaxedCounts[] = [];
  const symbols = new Counts();
  for (const [name, stretches] of Object.entries(papers)) {
    const text = by.corpora.paper(name);
    if (text === null) continue;
    const found = by.analyse(text, 'markdown').entities.filter((entity) => entity.type === type);
    for (const { from, to, entities } of stretches) {
      const gold = entities.filter((entity) => entity.type === type);
      const here = found.filter(({ start, end }) => start >= from && end <= to);
      strict.add(strictCounts(here, gold));
      relaxed.push(relaxedCounts(here, gold));
      if (type === 'gene') addSymbols(symbols, here, gold);
    }
  }
  const { precision, recall, f1 } = strict;
  const n = strict.truePositive + strict.falseNegative;
  const rows: Row[] = [
    { capability: id, measure: `${type} spans, strict`, precision, recall, f1, value: null, n },
    { capability: id, measure: `${type} spans, relaxed`, ...relaxedScores(relaxed), value: null, n },
  ];
  return type === 'gene' ? [...rows, symbolRow(id, symbols)] : rows;
}

/** Of the gold genes that have a symbol and were found: is it this gene? */
function addSymbols(
  counts: Counts,
  found: readonly { start: number; end: number; name: string | null }[],
  gold: Stretch['entities'],
): void {
  for (const { start, end, symbol } of gold) {
    const hit = found.find((entity) => entity.start < end && start < entity.end);
    if (!symbol || !hit) continue;
    if (hit.name === symbol) counts.truePositive++;
    else counts.falsePositive++;
  }
}

function symbolRow(capability: string, counts: Counts): Row {
  const n = counts.truePositive + counts.falsePositive;
  return {
    capability,
    measure: 'right gene, of those found',
    precision: null,
    recall: null,
    f1: null,
    value: counts.precision,
    n,
  };
}
