import type { ProseCue } from '../../recognition/mention';
import { compilePhrases, type PhraseHit } from '../../rules/phrases';
import type { PaperText, SentenceText } from '../../text/paper-text';
import { likeOtherWork, pointsBack, refersBack, settingRules, type SettingRule } from './setting-rules';

/** In whom or what something was shown, and the words that say so. */
export interface Setting {
  readonly setting: SettingRule['setting'];
  readonly cue: ProseCue;
  /** The words stand in the sentence itself, or in that before when it speaks of "those"; not merely in one before it. */
  readonly own: boolean;
}

/** How many sentences back in the same section a setting carries: "In mice … . There, the drug … ." */
const CARRIES = 2;

type Reading = SettingRule | 'other work';

const matcher = compilePhrases<Reading>([
  ...settingRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
  ...likeOtherWork.map((phrase) => ({ phrase, value: 'other work' as const })),
]);

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
    if (found) return { ...found, own: at === sentence || (at === sentence - 1 && speaksOfThose(paper, sentence)) };
  }
  return null;
}

/** What the sentence after shows, in the same paragraph, when its own words tell. */
export function settingAfter(paper: PaperText, sentence: number): Setting | null {
  const here = paper.sentences[sentence];
  const next = paper.sentences[sentence + 1];
  if (!here || next?.block !== here.block || next.part !== 'paper') return null;
  const found = settingIn(paper, next);
  return found && { ...found, own: false };
}

const back = compilePhrases([
  ...refersBack.map((phrase) => ({ phrase, value: 'those' })),
  ...pointsBack.map((phrase) => ({ phrase, value: 'findings' })),
]);

function speaksOfThose(paper: PaperText, sentence: number): boolean {
  const here = paper.sentences[sentence];
  const hits = here ? back.findAt(paper.tokens, here.firstToken, here.endToken) : [];
  return hits.length > 0 && hits.every(({ value }) => value === 'those');
}

function settingIn(paper: PaperText, { firstToken, endToken }: SentenceText): Omit<Setting, 'own'> | null {
  const hits = matcher.find(paper.tokens, firstToken, endToken);
  const other = hits.find(({ value }) => value === 'other work')?.firstToken ?? endToken;
  const own = hits.filter((hit): hit is PhraseHit<SettingRule> => hit.value !== 'other work' && hit.firstToken < other);
  const hit = settingRules.map((rule) => own.find(({ value }) => value === rule)).find((found) => found !== undefined);
  const first = hit && paper.tokens[hit.firstToken];
  const last = hit && paper.tokens[hit.endToken - 1];
  if (!first || !last) return null;
  return { setting: hit.value.setting, cue: { rule: hit.value.id, start: first.start, end: last.end } };
}
