import type { Capability } from '../capability';
import { mentionRows } from '../mention-rows';
import type { OffsetSpan } from '../metrics';

interface Abstract {
  readonly text: string;
  readonly entities: readonly (OffsetSpan & { readonly subtype: 'drug' | 'group' | 'brand' | 'drug_n' })[];
}

/** Drugs, groups and brands are gold; substances not approved for people (`drug_n`) count neither way. */
const capability: Capability = {
  id: 'therapies.ddi-medline-train',
  development:
    'rules looked at this corpus; it also tags molecules that are only measured, which BioGloss shows as chemicals',
  run(corpora, analyse) {
    const abstracts = corpora.jsonl<Abstract>('therapies.ddi-medline-train');
    if (!abstracts) return [];
    const analysed = abstracts.map(({ text, entities }) => ({
      entities: analyse(text).entities,
      gold: entities.filter(({ subtype }) => subtype !== 'drug_n'),
      ignored: entities.filter(({ subtype }) => subtype === 'drug_n'),
    }));
    const pairs = (types: readonly string[]) =>
      analysed.map(({ entities, gold, ignored }) => ({
        found: entities.filter(({ type }) => types.includes(type)),
        gold,
        ignored,
      }));
    return [
      ...mentionRows(this.id, 'drugs and groups as therapy', pairs(['therapy'])),
      ...mentionRows(this.id, 'as therapy or chemical', pairs(['therapy', 'chemical'])),
    ];
  },
};
export default capability;
