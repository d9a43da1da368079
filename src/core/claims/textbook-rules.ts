import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { PhraseRule } from '../rules/rule';
import type { PaperText, SentenceText } from '../text/paper-text';

/** Said of genes and molecules as textbooks do, in the present tense: what a thing is, is made of, binds or is made by. */
export const textbookRule: PhraseRule = {
  id: 'claim.kind.textbook',
  title: 'General knowledge of what a thing is or does, as textbooks tell it; not what this study found',
  source: 'How papers recall general knowledge: definitions and functions in the present tense, without figures',
  phrases: [
    'encodes|encode a|an|the',
    'is|are ~1 the ~1 target|targets|substrate|substrates|ligand|ligands|receptor|receptors|precursor|precursors|source of|for',
    'binds|bind to|directly|the|its',
    'is|are ~1 activated|encoded|secreted|produced|synthesized|synthesised|released by|from|via|through',
    'consists|consist|composed of',
    'is|are ~1 derived from',
    'originates|originate|derives|derive from',
    'catalyzes|catalyses|catalyze|catalyse|hydrolyzes|hydrolyses|phosphorylates|phosphorylate|cleaves|dephosphorylates',
    'belongs|belong to',
    'is|are a|an|the|one ~4 member|members|cofactor|component|subunit|enzyme|kinase|cytokine|chemokine|receptor|protein|ligand of|that|which|for|involved',
    'is|are ~1 involved in',
    'is|are ~1 well known|recognized|recognised|documented|characterized|characterised',
    'it is ~1 well known|established|accepted',
    'migrates|translocates|translocate|migrate into|to',
    'leads|lead to the degradation|association|phosphorylation|dimerization|dimerisation|translocation',
    'can|may be ~1 divided|classified|subdivided|discriminated|distinguished|compared',
  ],
  examples: {
    yes: [
      `# Zinc\n\n## Discussion\n\nThe first gene encodes an enzyme that inhibits the growth of moss. ${'The lake lies in the hills. '.repeat(35)}\n`,
    ],
    no: ['We found that the lozenge binds to zinc.'],
  },
};

const matcher = compilePhrases(textbookRule.phrases.map((phrase) => ({ phrase, value: textbookRule })));

/** The first phrase of a sentence that speaks as textbooks do. */
export function findTextbook({ tokens }: PaperText, sentence: SentenceText): PhraseHit<PhraseRule> | undefined {
  return matcher.find(tokens, sentence.firstToken, sentence.endToken)[0];
}
