import type { Analysis, Strength } from '../../../src/core/analysis';
import type { Capability, Row } from '../capability';
import { count } from '../claim-sentences';
import { Counts, ratio } from '../metrics';

interface Conclusion {
  readonly text: string;
  readonly strength: Strength;
}

const CLASSES = ['none', 'correlational', 'conditional_causal', 'direct_causal'] as const satisfies readonly Strength[];

const capability: Capability = {
  id: 'claims.strength-pubmed-dev',
  development: 'rules were tuned by reading this output; no weight is learned from it',
  run(corpora, analyse) {
    const conclusions = corpora.jsonl<Conclusion>(this.id);
    if (!conclusions) return [];
    const pairs = conclusions.map(({ text, strength }) => ({ gold: strength, found: strengthOf(analyse(text)) }));
    const n = pairs.length;
    const classes = CLASSES.map((strength): Row => {
      const counts = new Counts();
      for (const pair of pairs) count(counts, pair.found === strength, pair.gold === strength);
      const { precision, recall, f1 } = counts;
      const gold = counts.truePositive + counts.falseNegative;
      return { capability: this.id, measure: strength, precision, recall, f1, value: null, n: gold };
    });
    const macro = ratio(
      classes.reduce((sum, row) => sum + (row.f1 ?? 0), 0),
      classes.length,
    );
    const accuracy = ratio(pairs.filter(({ gold, found }) => gold === found).length, n);
    const blank = { capability: this.id, precision: null, recall: null, n };
    return [
      { ...blank, measure: 'macro F1', f1: macro, value: null },
      { ...blank, measure: 'accuracy', f1: null, value: accuracy },
      ...classes,
    ];
  },
};
export default capability;

/** Of the longest sentence: some conclusions have a tail such as "Level of evidence: III." */
function strengthOf({ sentences }: Analysis): Strength {
  const [longest] = [...sentences].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest?.strength ?? 'none';
}
