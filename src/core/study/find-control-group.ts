import type { ProseCue } from '../recognition/mention';
import { compilePhrases } from '../rules/phrases';
import type { PaperText } from '../text/paper-text';
import { speaksOfOtherStudy } from './other-study';
import { placeSentences } from './places';
import { controlGroupRules, deniedControlGroup } from './rules/control-group';

const matcher = compilePhrases(
  controlGroupRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
);

const denial = compilePhrases(deniedControlGroup.map((phrase) => ({ phrase, value: 'denied' })));

/** The first words that show a comparison group of the study's own; null when there are none. */
export function findControlGroup(paper: PaperText): ProseCue | null {
  const places = placeSentences(paper);
  for (const [index, sentence] of paper.sentences.entries()) {
    const place = places[index];
    if (!place || place === 'body' || place === 'label') continue;
    const hit = matcher.find(paper.tokens, sentence.firstToken, sentence.endToken)[0];
    const first = hit && paper.tokens[hit.firstToken];
    const last = hit && paper.tokens[hit.endToken - 1];
    const denied = denial.find(paper.tokens, sentence.firstToken, sentence.endToken).length > 0;
    if (first && last && !denied && !speaksOfOtherStudy(paper, sentence))
      return { rule: hit.value.id, start: first.start, end: last.end };
  }
  return null;
}
