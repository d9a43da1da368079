import type { Capability } from '../capability';
import { strictCounts, Counts } from '../metrics';

interface Document {
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

const capability: Capability = {
  id: 'sentences.craft',
  development: 'splitter rules looked at this corpus',
  run(corpora, analyse) {
    const documents = corpora.jsonl<Document>('sentences.craft');
    if (!documents) return [];
    const counts = new Counts();
    for (const { text, sentences } of documents)
      counts.add(
        strictCounts(
          analyse(text).sentences,
          sentences.map(([start, end]) => ({ start, end })),
        ),
      );
    const { precision, recall, f1 } = counts;
    return [
      {
        capability: this.id,
        measure: 'sentence spans',
        precision,
        recall,
        f1,
        value: null,
        n: counts.truePositive + counts.falseNegative,
      },
    ];
  },
};
export default capability;
