import type { Capability } from '../capability';
import { Counts } from '../metrics';

interface Document {
  readonly text: string;
  readonly pairs: readonly { short: string; long: string }[];
}

const keyOf = ({ short, long }: { short: string; long: string }): string =>
  `${short}|${long}`.toLowerCase().replace(/\s+/g, ' ').replace(/\| /, '|').trim();

const capability: Capability = {
  id: 'abbreviations.med1250-a',
  development: 'rules looked at this corpus',
  run(corpora, analyse) {
    const documents = corpora.jsonl<Document>('abbreviations.med1250-a');
    if (!documents) return [];
    const counts = new Counts();
    for (const { text, pairs } of documents) {
      const found = new Set(analyse(text).abbreviations.map(keyOf));
      const gold = new Set(pairs.map(keyOf));
      const right = [...found].filter((key) => gold.has(key)).length;
      counts.truePositive += right;
      counts.falsePositive += found.size - right;
      counts.falseNegative += gold.size - right;
    }
    const { precision, recall, f1 } = counts;
    const n = counts.truePositive + counts.falseNegative;
    return [{ capability: this.id, measure: 'pairs of short and long form', precision, recall, f1, value: null, n }];
  },
};
export default capability;
