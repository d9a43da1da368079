import type { ProseCue } from '../../recognition/mention';
import { compilePhrases } from '../../rules/phrases';
import type { PaperText, SentenceText } from '../../text/paper-text';
import { settingRules, type SettingRule } from './setting-rules';

/** In whom or what something was shown, and the words that say so. */
export interface Setting {
  readonly setting: SettingRule['setting'];
  readonly cue: ProseCue;
}

/** How many sentences back in the same section a setting carries: "In mice … . There, the drug … ." */
const CARRIES = 2;

const matcher = compilePhrases(settingRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))));

/**
 * The setting of a sentence: its own words, else those of the sentences just before it in the same section. Animals and
 * cells win over people within one sentence ("mice that carry tumours of patients").
 */
export function findSetting(paper: PaperText, sentence: number): Setting | null {
  const section = paper.sentences[sentence]?.section;
  for (let at = sentence; at >= Math.max(0, sentence - CARRIES); at--) {
    const here = paper.sentences[at];
    if (!here || here.section !== section || here.part !== 'paper') return null;
    const found = settingIn(paper, here);
    if (found) return found;
  }
  return null;
}

function settingIn(paper: PaperText, { firstToken, endToken }: SentenceText): Setting | null {
  const hits = matcher.find(paper.tokens, firstToken, endToken);
  const hit = settingRules.map((rule) => hits.find(({ value }) => value === rule)).find((found) => found !== undefined);
  const first = hit && paper.tokens[hit.firstToken];
  const last = hit && paper.tokens[hit.endToken - 1];
  if (!first || !last) return null;
  return { setting: hit.value.setting, cue: { rule: hit.value.id, start: first.start, end: last.end } };
}
