import { compilePhrases } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { readCount } from './read-number';
import { complements, controlGroupPhrases, groupLinks, groupListRules, partListRules } from './rules/group-sums';

/** The sizes of the groups that a sentence lists, by tokens; the whole when the first is the sum of the others. */
export interface GroupList {
  readonly value: number;
  readonly firstToken: number;
  readonly endToken: number;
}

interface Group {
  readonly value: number;
  /** The token of the number. */
  readonly at: number;
  readonly endToken: number;
}

const LONGEST_BRACKET = 20;
const LONGEST_LINK = 24;
const NEAR_START = 12;

const lists = compilePhrases(
  groupListRules.flatMap(({ phrases }) => phrases.map((phrase) => ({ phrase, value: true }))),
);
const parts = compilePhrases(
  partListRules.flatMap(({ phrases }) => phrases.map((phrase) => ({ phrase, value: true }))),
);

const controlGroups = compilePhrases(controlGroupPhrases.map((phrase) => ({ phrase, value: true })));

/** `tea (n = 20), coffee (n = 22) or water (n = 19)`; null where the sentence lists no groups, or only some people. */
export function listOfGroups(paper: PaperText, sentence: SentenceText): GroupList | null {
  const bracketed = bracketedGroups(paper, sentence);
  return bracketed.length > 1 && listsGroups(paper, sentence) ? whole(bracketed) : null;
}

/** `30 patients were assigned to tea, 32 to coffee and 31 to water`, from the count of the first group on. */
export function groupsFrom(paper: PaperText, sentence: SentenceText, first: Group): GroupList | null {
  const groups = [first];
  let last = first;
  for (let at = first.endToken; at < sentence.endToken && at - last.endToken <= LONGEST_LINK; at++) {
    const before = paper.tokens[at - 1]?.lower ?? '';
    const number = readCount(paper.tokens, at);
    if (!number || !separators.has(before)) continue;
    if (number.value < SMALLEST_GROUP || !isParallel(paper, last, at, number.endToken)) break;
    last = { value: number.value, at, endToken: number.endToken };
    groups.push(last);
  }
  return groups.length > 1 && listsGroups(paper, sentence) ? whole(groups) : null;
}

/** Before the number of a group; what is told after a colon or in brackets is a part of what was told before. */
const intoParts: ReadonlySet<string> = new Set([':', '(', 'of', 'with', 'including', 'whom', 'which']);
const separators: ReadonlySet<string> = new Set([...intoParts, ',', ';', 'and', 'or', 'while', 'whereas']);
/** Smaller numbers rather count what happened to people. */
const SMALLEST_GROUP = 4;

/** `30 … to tea, 32 to`: the same word leads on from both numbers. */
function isParallel(paper: PaperText, last: Group, at: number, after: number): boolean {
  const link = paper.tokens[after]?.lower ?? '';
  if (intoParts.has(paper.tokens[at - 1]?.lower ?? '') || !groupLinks.has(link)) return false;
  for (let between = last.endToken; between < at; between++) if (paper.tokens[between]?.lower === link) return true;
  return false;
}

function listsGroups(paper: PaperText, { firstToken, endToken }: SentenceText): boolean {
  const { tokens } = paper;
  return lists.find(tokens, firstToken, endToken).length > 0 && parts.find(tokens, firstToken, endToken).length === 0;
}

/** `For women (n = 40) …. For men (n = 35) …`: two sentences that count two halves of the people. */
export function halvesOf(paper: PaperText, sentence: SentenceText, next: SentenceText | undefined): GroupList | null {
  if (!next) return null;
  const [one, another] = [bracketedGroups(paper, sentence), bracketedGroups(paper, next)];
  for (const first of one)
    for (const second of another)
      if (complements.has(`${headOf(paper, first)} ${headOf(paper, second)}`))
        return { value: first.value + second.value, firstToken: first.at, endToken: second.endToken };
  return null;
}

/** The word before the bracket that the number opens: `women (n = 40`. */
function headOf(paper: PaperText, { at }: Group): string {
  return /^[([]$/.test(paper.tokens[at - 3]?.text ?? '') ? (paper.tokens[at - 4]?.lower ?? '') : '';
}

/** The sentence is about control groups: `The control groups got water (n = 20) or nothing (n = 21).` */
export function namesControlGroups(paper: PaperText, { firstToken, endToken }: SentenceText): boolean {
  return controlGroups.find(paper.tokens, firstToken, Math.min(endToken, firstToken + NEAR_START)).length > 0;
}

/** Every `n = …` in brackets; not where a share says that it counts those to whom something happened. */
export function bracketedGroups(paper: PaperText, sentence: SentenceText): readonly Group[] {
  const groups: Group[] = [];
  let bracket = -1;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const word = paper.tokens[at]?.lower ?? '';
    if (/^[([]$/.test(word)) bracket = at;
    if (/^[)\]%]$/.test(word)) bracket = -1;
    if (word !== '=' || bracket < 0 || at - bracket > LONGEST_BRACKET || paper.tokens[at - 1]?.lower !== 'n') continue;
    const number = readCount(paper.tokens, at + 1);
    if (number && !/^[/%]$/.test(paper.tokens[number.endToken]?.text ?? ''))
      groups.push({ value: number.value, at: at + 1, endToken: number.endToken });
  }
  return groups;
}

/** `42 women, 20 on tea and 22 on coffee`: the first is the whole. */
function whole(groups: readonly Group[]): GroupList {
  const [first, ...rest] = groups;
  const start = first?.at ?? 0;
  let sum = 0;
  for (const [index, { value }] of rest.entries()) {
    sum += value;
    if (first && index > 0 && sum === first.value) return { value: sum, firstToken: start, endToken: first.endToken };
  }
  return { value: sum + (first?.value ?? 0), firstToken: start, endToken: groups.at(-1)?.endToken ?? start };
}
