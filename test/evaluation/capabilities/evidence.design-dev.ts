import type { Capability, Row } from '../capability';
import { ratio } from '../metrics';

interface Document {
  readonly text: string;
  readonly designs: readonly string[];
  readonly n: number | null;
}

/** What was found in one document, next to what is right. */
interface Judged {
  readonly gold: Document;
  readonly designs: readonly string[];
  readonly n: number | null;
}

const capability: Capability = {
  id: 'evidence.design-dev',
  development: 'rules were tuned by reading the output on this corpus',
  run(corpora, analyse) {
    const documents = corpora.jsonl<Document>('evidence.design-dev');
    if (!documents) return [];
    const judged = documents.map((gold): Judged => {
      const { designs, sampleSize } = analyse(gold.text).paper;
      return { gold, designs: designs.map(({ design }) => design), n: sampleSize?.value ?? null };
    });
    return [...designRows(this.id, judged), sizeRow(this.id, judged)];
  },
};

/** Right: the primary design found is one of the designs judged. `same` also wants the same designs in the same order. */
function designRows(id: string, judged: readonly Judged[]): Row[] {
  const answered = judged.filter(({ designs }) => designs.length > 0);
  const right = answered.filter(({ gold, designs }) => gold.designs.includes(designs[0] ?? ''));
  const same = answered.filter(({ gold, designs }) => gold.designs.join() === designs.join());
  return [
    accuracy(id, 'design right of answered', right.length, answered.length),
    accuracy(id, 'designs the same of answered', same.length, answered.length),
    accuracy(id, 'design answered', answered.length, judged.length),
  ];
}

function accuracy(capability: string, measure: string, part: number, n: number): Row {
  return { capability, measure, precision: null, recall: null, f1: null, value: ratio(part, n), n };
}

function sizeRow(id: string, judged: readonly Judged[]): Row {
  const right = judged.filter(({ gold, n }) => n !== null && n === gold.n).length;
  const precision = ratio(right, judged.filter(({ n }) => n !== null).length);
  const stated = judged.filter(({ gold }) => gold.n !== null).length;
  const recall = ratio(right, stated);
  const f1 = ratio(2 * precision * recall, precision + recall);
  return { capability: id, measure: 'sample size', precision, recall, f1, value: null, n: stated };
}

export default capability;
