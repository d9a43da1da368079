import type { PaperText, SentenceText } from '../text/paper-text';
import { countsOfPeople, type PeopleCount } from './count-people';
import { bracketedGroups, type GroupList, halvesOf, groupsFrom, listOfGroups, namesControlGroups } from './list-groups';
import { equalGroups } from './multiply-groups';
import { readCount } from './read-number';
import { toldOfGroups, toldOfPeople } from './rules/group-sums';

/** Token indexes, half-open. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A number of people: one that stands in the text, or the sum of the groups that a sentence lists. */
export interface PeopleGroup {
  readonly value: number;
  /** The number itself, of a sum the first. */
  readonly first: TokenRange;
  /** After the last number. */
  readonly endToken: number;
  /** The groups of a study were added. */
  readonly added: boolean;
  /** The list is enough by itself, no words near it are asked for. */
  readonly listed: boolean;
}

/**
 * Every number of people in a sentence, groups added where the sentence lists them.
 *
 * @param next the sentence after, which may list the controls
 */
export function groupsIn(paper: PaperText, sentence: SentenceText, next?: SentenceText): readonly PeopleGroup[] {
  const all = countsOfPeople(paper, sentence);
  const equal = equalGroups(paper, sentence);
  if (equal) return [listed(paper, equal, undefined)];
  const bracketed = new Set(bracketedGroups(paper, sentence).map(({ at }) => at));
  const plain = all.filter(({ firstToken }) => !bracketed.has(firstToken));
  const list = listOfGroups(paper, sentence) ?? halvesOf(paper, sentence, next);
  if (list && !plain.some(({ firstToken }) => firstToken < list.endToken)) return [listed(paper, list, next)];
  const counts = bracketed.size > 1 && plain.length > 0 ? plain : all;
  const groups: PeopleGroup[] = [];
  for (let next = groupFrom(paper, sentence, counts, 0), at = 0; next; next = groupFrom(paper, sentence, counts, at)) {
    groups.push(next.group);
    at += next.used;
  }
  // One of several numbers in brackets is one group.
  return bracketed.size > 1
    ? groups.filter(({ first, endToken, added }) => added || isWhole(bracketed, first, endToken))
    : groups;
}

function isWhole(bracketed: ReadonlySet<number>, first: TokenRange, endToken: number): boolean {
  return !bracketed.has(first.firstToken) || endToken > first.endToken;
}

/** Controls are often listed in a sentence of their own. */
function listed(paper: PaperText, list: GroupList, next: SentenceText | undefined): PeopleGroup {
  const controls = next && namesControlGroups(paper, next) ? listOfGroups(paper, next) : null;
  const first = { firstToken: list.firstToken, endToken: list.firstToken + 1 };
  return {
    value: list.value + (controls?.value ?? 0),
    first,
    endToken: controls?.endToken ?? list.endToken,
    added: true,
    listed: true,
  };
}

function groupFrom(
  paper: PaperText,
  sentence: SentenceText,
  counts: readonly PeopleCount[],
  index: number,
): { group: PeopleGroup; used: number } | null {
  const first = counts[index];
  if (!first) return null;
  const list = groupsFrom(paper, sentence, { ...first, at: first.firstToken });
  if (list) {
    const used = counts.filter(({ firstToken }, at) => at >= index && firstToken < list.endToken).length;
    return { group: { value: list.value, first, endToken: list.endToken, added: true, listed: false }, used };
  }
  const chain = chainFrom(paper, counts, index);
  return { group: sumOf(paper, chain, first), used: chain.length };
}

/** `30 patients, 20 relatives and 25 controls`: a comma joins only where "and" comes later. */
function chainFrom(paper: PaperText, counts: readonly PeopleCount[], index: number): readonly PeopleCount[] {
  let end = index + 1;
  for (let at = end; at < counts.length; at++) {
    const before = counts[at - 1];
    const count = counts[at];
    if (!before || !count || !joins(paper, before, count)) break;
    if (!count.listed) end = at + 1;
  }
  return counts.slice(index, end);
}

/**
 * `22 women were allocated to rest and 24 women to exercise`: each group is told of in turn;
 * not `412 patients were asked and 363 patients were analysed`, where something was told of the first already.
 */
function joins({ tokens }: PaperText, before: PeopleCount, count: PeopleCount): boolean {
  const between = tokens.slice(before.endToken, Math.min(count.firstToken, before.endToken + IN_TURN + 1));
  const inTurn =
    /^(?:and|,|;)$/.test(tokens[count.firstToken - 1]?.lower ?? '') &&
    between.some(({ lower }) => toldOfGroups.has(lower));
  const reach = inTurn && count.reach > 0 ? Math.max(count.reach, IN_TURN) : count.reach;
  if (count.firstToken - before.endToken > reach) return false;
  return inTurn || count.controls || !between.some(({ lower }) => toldOfPeople.has(lower));
}

/** How many tokens may stand between two groups that are told of in turn. */
const IN_TURN = 24;

/** `40 people, 22 women and 18 men`: the first is the sum of the others, which are not added again. */
function sumOf(paper: PaperText, chain: readonly PeopleCount[], first: PeopleCount): PeopleGroup {
  const rest = chain.slice(1).reduce((sum, { value }) => sum + value, 0);
  const told = chain.length > 1 && tellsParts(paper, chain, first.value);
  return {
    value: told ? first.value : first.value + rest,
    first,
    endToken: told ? first.endToken : (chain.at(-1)?.endToken ?? first.endToken),
    added: chain.some(({ controls }) => controls),
    listed: false,
  };
}

/** The numbers after the first, whether they name the people again or not, come to the first: `48 adults, 22 in pain and 26 healthy adults`. */
function tellsParts(paper: PaperText, chain: readonly PeopleCount[], whole: number): boolean {
  const named = new Set(chain.map(({ firstToken }) => firstToken));
  let sum = 0;
  let parts = 0;
  for (let at = chain[0]?.endToken ?? 0; at < (chain.at(-1)?.endToken ?? 0); at++) {
    const number = readCount(paper.tokens, at);
    if (!number) continue;
    if (named.has(at) || /^[,;:(]$|^and$/.test(paper.tokens[at - 1]?.lower ?? '')) {
      sum += number.value;
      parts++;
    }
    at = number.endToken - 1;
  }
  return parts > 1 && sum === whole;
}
