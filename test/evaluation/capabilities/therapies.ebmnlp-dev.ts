import type { Capability } from '../capability';
import { joinTokens, mentionRows, type TokenDocument } from '../mention-rows';
import { ratio } from '../metrics';

/** Interventions of trials, drug or not. Tokens are what this corpus is usually scored by. */
const capability: Capability = {
  id: 'therapies.ebmnlp-dev',
  development: 'rules looked at this corpus; its spans hold whole descriptions ("three doses of … given orally")',
  run(corpora, analyse) {
    const abstracts = corpora.jsonl<TokenDocument>('therapies.ebmnlp-dev.tokens');
    if (!abstracts) return [];
    let both = 0;
    let foundTokens = 0;
    let goldTokens = 0;
    const pairs = abstracts.map((abstract) => {
      const { text, gold } = joinTokens(abstract, (label) => label === 'INT');
      const found = analyse(text).entities.filter(({ type }) => type === 'therapy');
      const isIn = (spans: readonly { start: number; end: number }[], at: number): boolean =>
        spans.some(({ start, end }) => start <= at && at < end);
      let start = 0;
      for (const token of abstract.tokens) {
        const middle = start + Math.floor(token.length / 2);
        const isFound = isIn(found, middle);
        const isGold = isIn(gold, middle);
        if (isFound) foundTokens++;
        if (isGold) goldTokens++;
        if (isFound && isGold) both++;
        start += token.length + 1;
      }
      return { found, gold };
    });
    const precision = ratio(both, foundTokens);
    const recall = ratio(both, goldTokens);
    const f1 = ratio(2 * both, foundTokens + goldTokens);
    const tokens = {
      capability: this.id,
      measure: 'intervention tokens',
      precision,
      recall,
      f1,
      value: null,
      n: goldTokens,
    };
    return [tokens, ...mentionRows(this.id, 'interventions', pairs)];
  },
};
export default capability;
