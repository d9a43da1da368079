import { compilePhrases } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { GroupList } from './list-groups';
import { readCount } from './read-number';
import { eachGroupRule, groupsOfRule, numbersOfGroups } from './rules/group-sums';
import { studyWords } from './rules/word-classes';

const groupsOf = compilePhrases(
  groupsOfRule.phrases.map((phrase) => ({ phrase, value: true })),
  studyWords,
);
const eachGroup = compilePhrases(
  eachGroupRule.phrases.map((phrase) => ({ phrase, value: true })),
  studyWords,
);
const groupNumbers = compilePhrases(
  numbersOfGroups.map(({ phrase, groups }) => ({ phrase, value: groups })),
  studyWords,
);

/** `Two groups of 30 nurses`: the people of all groups, when the sentence or the paper tells how many groups there are. */
export function equalGroups(paper: PaperText, sentence: SentenceText): GroupList | null {
  const { firstToken, endToken } = sentence;
  const [of] = groupsOf.find(paper.tokens, firstToken, endToken);
  const [groups] = of ? groupNumbers.find(paper.tokens, of.firstToken, of.endToken) : [];
  if (of && groups) return times(groups.value, paper, groups.endToken, of.endToken);
  const [each] = eachGroup.find(paper.tokens, firstToken, endToken);
  return each ? times(groupsNear(paper, each.firstToken), paper, each.firstToken, each.endToken) : null;
}

/** The only number between two tokens, as often as there are groups: of two numbers the first is the whole. */
function times(groups: number, paper: PaperText, from: number, to: number): GroupList | null {
  let only: GroupList | null = null;
  for (let at = from; at < to && groups > 1; at++) {
    const number = readCount(paper.tokens, at);
    if (!number) continue;
    if (only) return null;
    only = { value: number.value * groups, firstToken: at, endToken: number.endToken };
    at = number.endToken - 1;
  }
  return only;
}

/** How many groups are told of near a token; 0 when nothing is told, or now two and now three. */
function groupsNear({ tokens }: PaperText, at: number): number {
  const from = Math.max(0, at - NEAR);
  const hits = groupNumbers.find(tokens, from, Math.min(tokens.length, at + NEAR));
  const numbers = new Set(hits.map(({ value }) => value));
  const [only = 0] = numbers;
  return numbers.size === 1 ? only : 0;
}

/** About as many tokens as an abstract has. */
const NEAR = 400;
