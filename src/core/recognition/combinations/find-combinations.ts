import type { Span } from '../../analysis';
import { compilePhrases, type PhraseHit } from '../../rules/phrases';
import type { PhraseRule } from '../../rules/rule';
import type { PaperText, Token } from '../../text/paper-text';
import type { Mention, ProseCue } from '../mention';
import type { TokenSpan } from '../token-span';
import { isHyphen, isSpaced, wordAt } from '../word-at';
import { closingRule, joiningRules, openingRule } from './combination-rules';

/** Therapies that are given together, in prose offsets: from the first to the end of the last. */
export interface FoundCombination extends Span {
  /** Indexes into the mentions, two or more, in order. */
  readonly entities: readonly number[];
  readonly why: readonly ProseCue[];
}

/** A therapy by its tokens, half-open. */
interface Member {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
}

interface Chain {
  readonly members: Member[];
  readonly why: ProseCue[];
}

const joining = matcherOf(joiningRules);
const opening = matcherOf([openingRule]);
const closing = matcherOf([closingRule]);

function matcherOf(rules: readonly PhraseRule[]) {
  return compilePhrases(rules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule.id }))));
}

/** "5 mg" and a short form in brackets may stand between two therapies that are joined. */
const LONGEST_GAP = 10;
const REACH_BEFORE = 4;
const REACH_AFTER = 3;
const FILLERS: ReadonlySet<string> = new Set(
  `( ) , - / mg g kg ml l mcg µg ug iu u m2 m day daily weekly per of the a an either alone or and auc gy doses dose once twice q w qd bid % therapy treatment`.split(
    ' ',
  ),
);
const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and', '&', 'with']);

/**
 * Combinations of therapies: "dabrafenib plus trametinib" is two therapies and one combination. Neighbours in a sentence
 * are joined where the words between them say so, or where words around the whole list do. One pass over the mentions.
 */
export function findCombinations({ tokens, sentences }: PaperText, mentions: readonly Mention[]): FoundCombination[] {
  const members = membersOf(tokens, mentions);
  const found: Chain[] = [];
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    const here: Member[] = [];
    for (let member = members[next]; member && member.firstToken < endToken; member = members[++next])
      if (member.firstToken >= firstToken) here.push(member);
    if (here.length > 1) found.push(...chainsIn(tokens, mentions, here, { firstToken, endToken }));
  }
  return found.flatMap((chain) => toCombination(mentions, chain));
}

/** Therapies in order with the tokens they cover: tokens and mentions are both sorted by start. */
function membersOf(tokens: readonly Token[], mentions: readonly Mention[]): Member[] {
  const members: Member[] = [];
  let at = 0;
  mentions.forEach(({ type, start, end }, index) => {
    if (type !== 'therapy') return;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    let endToken = at;
    while (endToken < tokens.length && (tokens[endToken]?.start ?? end) < end) endToken++;
    const member = { index, firstToken: at, endToken };
    if (!isShortFormOf(tokens, members.at(-1), member)) members.push(member);
  });
  return members;
}

/** "cisplatin 75 mg/m2 (CDX)": what stands alone in brackets after a therapy is another name of it. */
function isShortFormOf(
  tokens: readonly Token[],
  before: Member | undefined,
  { firstToken, endToken }: Member,
): boolean {
  const isBracketed = wordAt(tokens, firstToken - 1) === '(' && wordAt(tokens, endToken) === ')';
  return isBracketed && before !== undefined && firstToken - before.endToken <= LONGEST_GAP;
}

function chainsIn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  members: readonly Member[],
  sentence: TokenSpan,
): Chain[] {
  const chains: Chain[] = [];
  let chain: Chain | null = null;
  members.forEach((member, i) => {
    const last = members[i - 1];
    const cue = last && cueBetween(tokens, last, member);
    if (!last || !cue) {
      chain = null;
      return;
    }
    if (chain) chain.members.push(member);
    else chains.push((chain = { members: [last, member], why: [] }));
    chain.why.push(cue);
  });
  return [...chains, ...listsIn(tokens, members, sentence, chains)].sort(
    (a, b) => (mentions[a.members[0]?.index ?? 0]?.start ?? 0) - (mentions[b.members[0]?.index ?? 0]?.start ?? 0),
  );
}

/** Words between two therapies that join them; null where other words stand there too. */
function cueBetween(tokens: readonly Token[], left: Member, right: Member): ProseCue | null {
  const from = left.endToken;
  const to = right.firstToken;
  if (to <= from || to - from > LONGEST_GAP) return null;
  if (to - from === 1 && isHyphen(wordAt(tokens, from)) && !isSpaced(tokens, from) && !isSpaced(tokens, to))
    return cueOf(tokens, { value: 'combination.plus', firstToken: from, endToken: to });
  const hits = joining.find(tokens, from, to).filter((each) => !isOfDose(tokens, each, to - from));
  const hit = hits.reduce<PhraseHit<string> | null>(longer, null);
  if (!hit) return null;
  for (let at = from; at < to; at++) {
    const isCue = at >= hit.firstToken && at < hit.endToken;
    if (!isCue && !isFiller(tokens, at)) return null;
  }
  return cueOf(tokens, hit);
}

/** "75 mg/m2": a stroke joins therapies only where nothing else stands between them. */
function isOfDose(tokens: readonly Token[], hit: PhraseHit<string>, gap: number): boolean {
  return wordAt(tokens, hit.firstToken) === '/' && gap > 1;
}

function longer(best: PhraseHit<string> | null, hit: PhraseHit<string>): PhraseHit<string> {
  return best && best.endToken - best.firstToken >= hit.endToken - hit.firstToken ? best : hit;
}

/** Numbers, units and the short form of the therapy before, in brackets. */
function isFiller(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    FILLERS.has(word) ||
    /^[\d.]+\p{L}{0,3}$/u.test(word) ||
    (wordAt(tokens, at - 1) === '(' && wordAt(tokens, at + 1) === ')')
  );
}

/** Lists that other words call a combination: "the combination of A, B and C". */
function listsIn(
  tokens: readonly Token[],
  members: readonly Member[],
  sentence: TokenSpan,
  chains: readonly Chain[],
): Chain[] {
  const joined = new Set(chains.flatMap((chain) => chain.members.map(({ index }) => index)));
  const lists: Chain[] = [];
  for (let i = 0; i < members.length;) {
    const list = listFrom(tokens, members, i);
    i += list.length;
    if (list.length < 2 || list.some(({ index }) => joined.has(index))) continue;
    const cue = cueAround(tokens, list, sentence);
    if (cue) lists.push({ members: list, why: [cue] });
  }
  return lists;
}

function listFrom(tokens: readonly Token[], members: readonly Member[], from: number): Member[] {
  const list = members.slice(from, from + 1);
  for (let i = from + 1; i < members.length; i++) {
    const last = list.at(-1);
    const member = members[i];
    if (!last || !member || !isListGap(tokens, last.endToken, member.firstToken)) break;
    list.push(member);
  }
  return list;
}

function isListGap(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_GAP) return false;
  let hasJoint = false;
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (LIST_JOINTS.has(word)) hasJoint = true;
    else if (word === 'or' || !isFiller(tokens, at)) return false;
  }
  return hasJoint;
}

function cueAround(tokens: readonly Token[], list: readonly Member[], sentence: TokenSpan): ProseCue | null {
  const first = list[0]?.firstToken ?? 0;
  const end = list.at(-1)?.endToken ?? 0;
  const left = opening.find(tokens, Math.max(sentence.firstToken, first - REACH_BEFORE), first);
  const before = left.find((hit) => hit.endToken === first);
  if (before) return cueOf(tokens, before);
  const right = closing.find(tokens, end, Math.min(sentence.endToken, end + REACH_AFTER));
  const after = right.find((hit) => hit.firstToken === end);
  return after ? cueOf(tokens, after) : null;
}

function cueOf(tokens: readonly Token[], { value, firstToken, endToken }: PhraseHit<string>): ProseCue {
  const start = tokens[firstToken]?.start ?? 0;
  return { rule: value, start, end: tokens[endToken - 1]?.end ?? start };
}

function toCombination(mentions: readonly Mention[], { members, why }: Chain): FoundCombination[] {
  const first = mentions[members[0]?.index ?? -1];
  const last = mentions[members.at(-1)?.index ?? -1];
  return first && last ? [{ start: first.start, end: last.end, entities: members.map(({ index }) => index), why }] : [];
}
