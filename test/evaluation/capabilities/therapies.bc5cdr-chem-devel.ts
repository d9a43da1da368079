import type { Capability } from '../capability';
import { joinTokens, mentionRows, type TokenDocument } from '../mention-rows';

/** Chemicals here are mostly drugs that harmed somebody; procedures are not tagged, so precision reads low. */
const capability: Capability = {
  id: 'therapies.bc5cdr-chem-devel',
  development: 'stop lists were read from its train part',
  run(corpora, analyse) {
    const sentences = corpora.jsonl<TokenDocument>('therapies.bc5cdr-chem-devel.tokens');
    if (!sentences) return [];
    const analysed = sentences.map((sentence) => {
      const { text, gold } = joinTokens(sentence, (label) => label === 'Chemical');
      return { entities: analyse(text).entities, gold };
    });
    const pairs = (types: readonly string[]) =>
      analysed.map(({ entities, gold }) => ({ found: entities.filter(({ type }) => types.includes(type)), gold }));
    return [
      ...mentionRows(this.id, 'chemicals as therapy', pairs(['therapy'])),
      ...mentionRows(this.id, 'as therapy or chemical', pairs(['therapy', 'chemical'])),
    ];
  },
};
export default capability;
