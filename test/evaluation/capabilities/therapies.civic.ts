import type { Capability } from '../capability';
import { ratio } from '../metrics';

interface Statement {
  readonly text: string;
  readonly therapies: readonly string[];
}

/** Of the therapies that curators named in the statement's own words: how many are found. */
const capability: Capability = {
  id: 'therapies.civic',
  development: 'rules looked at this corpus; statements are curators’ summaries',
  run(corpora, analyse) {
    const statements = corpora.jsonl<Statement>('evidence.civic-2021');
    if (!statements) return [];
    let named = 0;
    let found = 0;
    for (const { text, therapies } of statements) {
      const stated = therapies.filter((therapy) => text.toLowerCase().includes(therapy.toLowerCase()));
      if (stated.length === 0) continue;
      const mentions = analyse(text).entities.filter(({ type }) => type === 'therapy');
      const words = mentions.flatMap((mention) => [mention.text, mention.name ?? '']).map((word) => word.toLowerCase());
      named += stated.length;
      found += stated.filter((therapy) => words.some((word) => word.includes(therapy.toLowerCase()))).length;
    }
    const value = ratio(found, named);
    return [
      {
        capability: this.id,
        measure: 'stated therapies found',
        precision: null,
        recall: null,
        f1: null,
        value,
        n: named,
      },
    ];
  },
};
export default capability;
