import type { Analyse, Corpora, Row } from './capability';
import { Counts } from './metrics';

interface Document {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly labels: readonly (0 | 1)[];
}

/** Title and abstract as on PubMed. A gold sentence counts as listed when a claim covers more than half of it. */
export function measureClaimSentences(capability: string, corpora: Corpora, analyse: Analyse): Row[] {
  const documents = corpora.jsonl<Document>(capability);
  if (!documents) return [];
  const counts = new Counts();
  for (const { title, sentences, labels } of documents) {
    const { claims } = analyse(`${title}\n\n${sentences.join(' ')}`);
    let start = title.length + 2;
    sentences.forEach((sentence, index) => {
      const end = start + sentence.length;
      const listed = claims.some(
        (claim) => Math.min(end, claim.end) - Math.max(start, claim.start) > sentence.length / 2,
      );
      count(counts, listed, labels[index] === 1);
      start = end + 1;
    });
  }
  const { precision, recall, f1 } = counts;
  const n = counts.truePositive + counts.falseNegative;
  return [{ capability, measure: 'claim sentences', precision, recall, f1, value: null, n }];
}

/** One yes-or-no decision. */
export function count(counts: Counts, found: boolean, gold: boolean): void {
  if (found && gold) counts.truePositive++;
  else if (found) counts.falsePositive++;
  else if (gold) counts.falseNegative++;
}
