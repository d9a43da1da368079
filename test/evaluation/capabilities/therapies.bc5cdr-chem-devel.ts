import type { Entity } from '../../../src/core/analysis';
import { mayBeDrugAlone } from '../../../src/core/recognition/therapies/drug-names';
import { shippedLexicon } from '../../support/lexicon';
import type { Capability, Row } from '../capability';
import { joinTokens, mentionRows, type TokenDocument } from '../mention-rows';
import { relaxedCounts, relaxedScores, type OffsetSpan } from '../metrics';

interface Analysed {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly gold: readonly OffsetSpan[];
}

/**
 * Chemicals here are mostly drugs that harmed somebody; procedures are not tagged, so precision reads low, and many
 * chemicals are no therapies (creatinine, potassium, NMDA). So recall is told for those too whose whole name is that of a
 * therapy in the lexicon (DrugBank and our own tables), with and without the molecules that the body or the diet has.
 */
const capability: Capability = {
  id: 'therapies.bc5cdr-chem-devel',
  development: 'stop lists were read from its train part; the tagger trained on its train part',
  run(corpora, analyse) {
    const sentences = corpora.jsonl<TokenDocument>('therapies.bc5cdr-chem-devel.tokens');
    if (!sentences) return [];
    const analysed = sentences.map((sentence): Analysed => {
      const { text, gold } = joinTokens(sentence, (label) => label === 'Chemical');
      return { text, entities: analyse(text).entities, gold };
    });
    const pairs = (types: readonly string[]) =>
      analysed.map(({ entities, gold }) => ({ found: entities.filter(({ type }) => types.includes(type)), gold }));
    return [
      ...mentionRows(this.id, 'chemicals as therapy', pairs(['therapy'])),
      ...mentionRows(this.id, 'as therapy or chemical', pairs(['therapy', 'chemical'])),
      recallRow(this.id, 'named as therapies, recall', analysed, isTherapyName),
      recallRow(
        this.id,
        'and not of the body, recall',
        analysed,
        (name) => isTherapyName(name) && mayBeDrugAlone(name),
      ),
    ];
  },
};
export default capability;

const lexicon = shippedLexicon();

function isTherapyName(name: string): boolean {
  return lexicon.lookup(name).some(({ type }) => type === 'therapy');
}

/** Of the gold chemicals that count, how many overlap a therapy of ours. */
function recallRow(
  capability: string,
  measure: string,
  analysed: readonly Analysed[],
  counts: (name: string) => boolean,
): Row {
  const relaxed = analysed.map(({ text, entities, gold }) =>
    relaxedCounts(
      entities.filter(({ type }) => type === 'therapy'),
      gold.filter(({ start, end }) => counts(text.slice(start, end))),
    ),
  );
  const n = relaxed.reduce((sum, each) => sum + each.gold, 0);
  return { capability, measure, precision: null, recall: relaxedScores(relaxed).recall, f1: null, value: null, n };
}
