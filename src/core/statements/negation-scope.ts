import type { Token } from '../text/paper-text';
import type { SignalHit } from './read-signals';
import { isInSubordinateClause, LONGEST_CLAUSE } from './subordinate-clause';

/**
 * What a negation denies: what the sentence says as a `whole`; a `part` of what it says, which is a statement all the
 * same ("in mice but not in rats"); or something on the `side` that nobody states ("patients who did not respond").
 */
export type NegationScope = 'whole' | 'part' | 'side';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** @param first first token of the sentence */
export function scopeOfNegation(tokens: readonly Token[], hit: SignalHit, first: number): NegationScope {
  if (isAside(tokens, hit, first)) return 'side';
  if (isOfSignificance(tokens, hit)) return 'whole';
  if (isNamedThing(tokens, hit)) return 'part';
  return isContrast(tokens, hit) || isInSubordinateClause(tokens, hit.firstToken, first) ? 'part' : 'whole';
}

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

const AUXILIARIES = set('did does do is are was were has have had could can may might will would');
const RELATIVES = set('who that');

/** "patients who did not respond" picks out a group; what follows "than" or "if" is no statement of its own. */
function isAside(tokens: readonly Token[], hit: SignalHit, first: number): boolean {
  const at = hit.firstToken;
  if (lowerAt(tokens, at) === 'not' && isAfterThan(tokens, at)) return true;
  if (isInCondition(tokens, at, first) || isParenthesis(tokens, hit)) return true;
  return isInRelativeClause(tokens, at);
}

/** "who did not respond", "that lack iron"; but "showed that no rower fell" is a statement. */
function isInRelativeClause(tokens: readonly Token[], at: number): boolean {
  const hasAuxiliary = AUXILIARIES.has(lowerAt(tokens, at - 1));
  const isVerb = /^(?:fail|lack)/.test(lowerAt(tokens, at));
  return (hasAuxiliary || isVerb) && RELATIVES.has(lowerAt(tokens, at - (hasAuxiliary ? 2 : 1)));
}

/** "higher than in those that did not": the negation belongs to what is compared with. */
function isAfterThan(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - 10); before--) {
    const word = lowerAt(tokens, before);
    if (word === 'than') return true;
    if (word === ',' || word === '.' || word === ';') return false;
  }
  return false;
}

const CONDITIONS = set('if unless when whenever until');
const CONSEQUENCES = set('means implies explains indicates suggests');

/** "… grows, particularly if it is not stopped": what is denied is a condition, in the clause that "if" opens. */
function isInCondition(tokens: readonly Token[], at: number, first: number): boolean {
  for (let before = at - 1; before > Math.max(first, at - LONGEST_CLAUSE); before--) {
    const word = lowerAt(tokens, before);
    if (word === ',' || word === ';' || word === ':') return false;
    if (CONDITIONS.has(word)) return true;
    if (CONSEQUENCES.has(word) && isAfterWhich(tokens, before)) return true;
  }
  return false;
}

/** ", which also means that … cannot …": the consequence of what the sentence affirms. */
function isAfterWhich(tokens: readonly Token[], at: number): boolean {
  const isFiller = /^(?:also|thus|in)$/.test(lowerAt(tokens, at - 1));
  return lowerAt(tokens, at - 1) === 'which' || (isFiller && lowerAt(tokens, at - 2) === 'which');
}

const LONGEST_PARENTHESIS = 10;
const SUBJECTS = set('it they he she we that which who and or but');

/** "zinc, without any iron, slows growth" and "zinc without any iron is able to slow growth". */
function isParenthesis(tokens: readonly Token[], hit: SignalHit): boolean {
  if (lowerAt(tokens, hit.firstToken) !== 'without') return false;
  const isSetOff = lowerAt(tokens, hit.firstToken - 1) === ',';
  for (let at = hit.firstToken + 1; at <= hit.firstToken + LONGEST_PARENTHESIS; at++) {
    const word = tokens[at]?.lower ?? '.';
    if (word === '.' || word === ';') return false;
    if (word === ',') return isSetOff;
    if (AUXILIARIES.has(word) && !SUBJECTS.has(lowerAt(tokens, at - 1))) return true;
  }
  return false;
}

const OUTCOMES = set(
  'benefit effect effects response responses association difference differences efficacy evidence improvement change changes',
);
const STATING = set(
  'is are was were be been there show shows showed demonstrate demonstrated found revealed exhibited displayed had has have observed',
);
const MISSING = set('lack absence failure failures');

/** "Failure to rest leads to colds", "due to rain and lack of zinc": what is missing does something, and is no denial. */
function isNamedThing(tokens: readonly Token[], { firstToken, endToken }: SignalHit): boolean {
  const word = lowerAt(tokens, firstToken);
  const isNamed = MISSING.has(word) && /^(?:of|to)$/.test(lowerAt(tokens, Math.max(endToken - 1, firstToken + 1)));
  const isAttached = word === 'no' && lowerAt(tokens, firstToken - 1) === 'with';
  if (!isNamed && !isAttached) return false;
  const before = [1, 2, 3].map((back) => lowerAt(tokens, firstToken - back));
  const after = [0, 1, 2].map((on) => lowerAt(tokens, endToken + on));
  return !after.some((each) => OUTCOMES.has(each)) && (isAttached || !before.some((each) => STATING.has(each)));
}

const SIGNIFICANCE = set('significant significantly significance statistically statistical');
const NEAR = 3;

/** ", but not significantly so", ", although this was not significant": what is denied is the finding itself. */
function isOfSignificance(tokens: readonly Token[], { endToken }: SignalHit): boolean {
  for (let at = endToken; at < endToken + NEAR; at++) if (SIGNIFICANCE.has(lowerAt(tokens, at))) return true;
  return false;
}

/** "in mice but not in rats", "zinc, and not iron, …" limit what is affirmed. */
function isContrast(tokens: readonly Token[], { firstToken }: SignalHit): boolean {
  if (lowerAt(tokens, firstToken) !== 'not') return false;
  return lowerAt(tokens, firstToken - 1) === 'but' || isSetOffByAnd(tokens, firstToken);
}

const isSetOffByAnd = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'and' && lowerAt(tokens, at - 2) === ',';
