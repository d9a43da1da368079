import type { Capability, Row } from '../capability';
import { count } from '../claim-sentences';
import { Counts } from '../metrics';

interface AnnotatedSentence {
  readonly text: string;
  readonly cues: readonly { readonly type: 'speculation' | 'negation' }[];
}

/**
 * Sentences only, not scopes. Hedged: certainty other than asserted. Negated: the gold counts any negation cue, while a
 * sentence is negated here when something that it states is denied: "in T cells but not in B cells" is, "patients who did
 * not respond were treated" is not.
 */
const capability: Capability = {
  id: 'hedging.bioscope-abstracts',
  development: 'rules were tuned by reading this output; no weight is learned from it',
  run(corpora, analyse) {
    const sentences = corpora.jsonl<AnnotatedSentence>(this.id);
    if (!sentences) return [];
    const hedged = new Counts();
    const negated = new Counts();
    for (const { text, cues } of sentences) {
      const found = analyse(text).sentences;
      const has = (type: string): boolean => cues.some((cue) => cue.type === type);
      count(
        hedged,
        found.some(({ certainty }) => certainty !== 'asserted'),
        has('speculation'),
      );
      count(
        negated,
        found.some(({ polarity }) => polarity === 'negated'),
        has('negation'),
      );
    }
    return [row(this.id, 'hedged sentences', hedged), row(this.id, 'negated sentences (any cue)', negated)];
  },
};
export default capability;

function row(capability: string, measure: string, counts: Counts): Row {
  const { precision, recall, f1 } = counts;
  return { capability, measure, precision, recall, f1, value: null, n: counts.truePositive + counts.falseNegative };
}
