import { compilePhrases } from '../rules/phrases';
import type { PhraseRule } from '../rules/rule';
import type { PaperText, SentenceText } from '../text/paper-text';
import { words } from './sentence-verbs';

/** Headlines do without auxiliaries and terms: "linked to" is "is linked to", and tumours shrink. */
export const headlineRule: PhraseRule = {
  id: 'claim.news.headline',
  title: 'A headline that says what did what',
  source: 'How headlines tell findings',
  phrases: [
    'shrinks|halves|doubles|triples|cuts|boosts|curbs|slashes|slows|stops|blocks|kills|cures|eases|saves|eradicates|eliminates|restores|reverses|prevents|protects|lowers|raises|reduces|increases|improves|extends|prolongs|helps|fails|outperforms|beats|fights',
    'researchers|scientists|doctors|they|team|drugs|cells|antibodies|genes|vaccines|inhibitors shrink|halve|double|cut|boost|curb|slow|stop|block|kill|cure|ease|save|eradicate|eliminate|restore|reverse|prevent|lower|raise|reduce|improve|extend|help|fight',
    'sends|send|puts|brings ~4 into|in|to remission',
    'linked|tied to',
    'shows|show promise',
    'lets|allows|makes|gives|turns|spares',
    'could|may|might ~1 help|spare|cut|halve|double|boost|curb|slow|stop|block|kill|cure|ease|save|restore|reverse|prevent|protect|lower|raise|reduce|improve|extend|prolong|treat|replace|cause|increase',
    'shrank|halved|doubled|cured|restored|eliminated',
  ],
  examples: {
    yes: ['New lozenge halves colds of rowers', 'Zinc linked to shorter colds', 'Doctors cure colds with zinc'],
    no: ['Why some rowers catch colds', 'Hope for rowers with colds', 'Scientists discover how zinc works'],
  },
};

const matcher = compilePhrases(headlineRule.phrases.map((phrase) => ({ phrase, value: true })));
const OPENS_QUESTION = words('how why what when where who can could does do is are will hope hopes');

/** Whether a headline tells a finding; of a news story, whose grammar a paper’s title does not share. */
export function tellsInHeadline({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  if (OPENS_QUESTION.has(tokens[firstToken]?.lower ?? '')) return false;
  return matcher.find(tokens, firstToken, endToken).some((hit) => hit.endToken > firstToken + 1);
}
