import type { PickedClaim } from '../../claims/claim';
import { compilePhrases, type PhraseMatcher } from '../../rules/phrases';
import type { PaperText, SentenceText } from '../../text/paper-text';
import type { Findings } from '../evidence';
import type { ClaimDesign } from './find-claim-design';
import { findSetting } from './find-setting';
import { ownWorkRule, pointsBack } from './setting-rules';

const ownWork = compilePhrases(ownWorkRule.phrases.map((phrase) => ({ phrase, value: true })));
const backwards = compilePhrases(pointsBack.map((phrase) => ({ phrase, value: true })));
/** "These findings suggest …" may stand so many sentences after what was found. */
const REACH = 3;

/** Of a claim in a review that rests on the authors' own bench work: the animals or the cells; else null. */
export function findOwnWork({ paper, recognition }: Findings, claim: PickedClaim): ClaimDesign | null {
  const at = tellsOfOwnWork(paper, claim.sentence);
  if (at === null) return null;
  const found = findSetting(paper, claim.sentence) ?? findSetting(paper, at);
  if (found && found.setting !== 'people') return { design: found.setting, cue: found.cue };
  const from = paper.sentences[Math.max(0, claim.sentence - REACH)]?.start ?? claim.start;
  const cells = recognition.mentions.some(
    ({ type, start, end }) => type === 'cellType' && start >= from && end <= claim.end,
  );
  const own = spanOfSentence(paper, at);
  const inPeople = found?.own === true;
  return !inPeople && (cells || at !== claim.sentence)
    ? { design: 'in_vitro', cue: { rule: ownWorkRule.id, ...own } }
    : null;
}

/** The sentence that says whose work it is: that of the claim, or one shortly before that the claim sums up. */
function tellsOfOwnWork(paper: PaperText, claim: number): number | null {
  const here = paper.sentences[claim];
  if (!here) return null;
  if (fires(ownWork, paper, here)) return claim;
  const [first] = backwards.findAt(paper.tokens, here.firstToken, here.endToken);
  if (!first) return null;
  for (let at = claim - 1; at >= Math.max(0, claim - REACH); at--) {
    const before = paper.sentences[at];
    if (before?.block !== here.block) return null;
    if (fires(ownWork, paper, before)) return at;
  }
  return null;
}

function fires(matcher: PhraseMatcher<boolean>, paper: PaperText, { firstToken, endToken }: SentenceText): boolean {
  return matcher.find(paper.tokens, firstToken, endToken).length > 0;
}

function spanOfSentence({ sentences }: PaperText, at: number): { start: number; end: number } {
  return { start: sentences[at]?.start ?? 0, end: sentences[at]?.end ?? 0 };
}
