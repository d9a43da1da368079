import { compilePhrases } from '../rules/phrases';
import type { PhraseRule } from '../rules/rule';
import type { FoundSource } from '../source/source';
import type { PaperText } from '../text/paper-text';
import type { ClaimRule } from './claim-rule';
import { inTenths, type ScoredSentence } from './score-sentences';
import { spanOfTokens } from '../text/span-of-tokens';

/** News and press releases tell results without tests and terms: who lived longer, and what shrank. */
export const changeRule: ClaimRule & PhraseRule = {
  id: 'claim.news.change',
  weight: 1.3,
  title: 'In news: tells how much something changed, or what became of those treated',
  source: 'How news tells results',
  phrases: [
    'lived|survived ~2 longer|twice|for|without',
    'twice|half|times as ~1 long|likely|many|much|high|often|fast|well',
    '# times|fold more|less|higher|lower|faster|longer',
    'shrank|shrunk|halved|doubled|tripled|disappeared|vanished|regressed',
    'fell|dropped|rose|climbed|declined|decreased|increased|improved|grew ~1 by|from ~2 #|half|third|quarter|percent',
    '# %|percent|per ~1 fewer|less|more|lower|higher|longer|shorter|better',
    '#|one|two|three|four|five|six|seven|eight|nine|ten|all|most|none of the|# ~4 patients|people|participants|mice|animals|rats|monkeys|children|women|men ~3 survived|recovered|responded|relapsed|died|lived|remained|went',
    'free of|from ~2 disease|cancer|symptoms|tumours|tumors|pain|seizures',
    'complete|full|lasting remission|remissions|recovery',
    'no|without ~1 signs|sign|trace|traces|evidence of ~1 cancer|disease|tumour|tumor|tumours|tumors|leukaemia|leukemia|lymphoma|infection|relapse',
    'no ~2 side effects',
    'no ~2 complications|adverse',
    'none|all|most|half of the|these|those|his|her|# ~2 patients|people|participants|mice|animals|children|women|men ~2 relapsed|died|survived|responded|recovered|improved',
    'mice|animals|rats|monkeys|patients|patient|people|man|woman|she|he|they can|could ~1 walk|see|stand|breathe|speak|hear|move|follow',
  ],
  examples: {
    yes: ['Rowers on zinc lived twice as long as swimmers.', 'Their tumours shrank by half.'],
    no: ['The rowers live in a town by the lake.'],
  },
};

/** Rules that only news knows. */
export const newsClaimRules: readonly ClaimRule[] = [changeRule];

const changes = compilePhrases(changeRule.phrases.map((phrase) => ({ phrase, value: changeRule })));

export const isStory = (source: FoundSource | null): boolean =>
  source?.kind === 'news' || source?.kind === 'press_release';

export function raiseInNews(
  { tokens, sentences }: PaperText,
  source: FoundSource | null,
  scored: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  if (!isStory(source)) return scored;
  return scored.map((each) => {
    const sentence = sentences[each.sentence];
    const [hit] = sentence ? changes.find(tokens, sentence.firstToken, sentence.endToken) : [];
    if (!hit) return each;
    const cue = { rule: changeRule.id, ...spanOfTokens(tokens, hit.firstToken, hit.endToken) };
    return { ...each, score: inTenths(each.score + changeRule.weight), why: [...each.why, cue] };
  });
}
