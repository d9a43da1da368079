import type { Polarity } from '../analysis';
import type { SentenceText, Token } from '../text/paper-text';
import type { SignalHit, Signals } from './read-signals';

export interface PolarityReading {
  readonly polarity: Polarity;
  readonly cues: readonly SignalHit[];
}

/** A negation counts when it denies what the sentence says, not a detail on the side. */
export function readPolarity(
  tokens: readonly Token[],
  { negation = [], notNegation = [] }: Signals,
  sentence: Pick<SentenceText, 'firstToken'>,
): PolarityReading {
  const mainClause = startOfMainClause(tokens, sentence.firstToken);
  const real = negation.filter((hit) => hit.firstToken >= mainClause && !isAside(tokens, hit, sentence.firstToken));
  if (real.length > 0) return { polarity: 'negated', cues: real.slice(0, 1) };
  return { polarity: 'affirmed', cues: notNegation.slice(0, 1) };
}

const AUXILIARIES = new Set('did does do is are was were has have had could can may might will would'.split(' '));

const OPENERS = new Set('although though while whereas since because if when unless once despite'.split(' '));
const LONGEST_CLAUSE = 30;

/** "Although zinc did not shorten colds, it …": what counts is what comes after the comma. */
function startOfMainClause(tokens: readonly Token[], first: number): number {
  if (!OPENERS.has(tokens[first]?.text.toLowerCase() ?? '')) return first;
  for (let at = first; at < first + LONGEST_CLAUSE; at++) if (tokens[at]?.text === ',') return at;
  return first;
}

/** "patients who did not respond" picks out a group, "in mice but not in rats" limits what is affirmed. */
function isAside(tokens: readonly Token[], hit: SignalHit, first: number): boolean {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  if (word(hit.firstToken) === 'not' && word(hit.firstToken - 1) === 'but' && LIMITS.has(word(hit.endToken)))
    return true;
  if (word(hit.firstToken) === 'not' && isAfterThan(tokens, hit.firstToken)) return true;
  if (isInCondition(tokens, hit.firstToken, first) || isParenthesis(tokens, hit)) return true;
  return word(hit.firstToken - (AUXILIARIES.has(word(hit.firstToken - 1)) ? 2 : 1)) === 'who';
}

/** After "but not": no verb follows, so the sentence as a whole still affirms. */
const LIMITS = new Set('in with by for on of to at from among during after the those that other its a'.split(' '));

/** "higher than in those that did not": the negation belongs to what is compared with. */
function isAfterThan(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - 10); before--) {
    const word = tokens[before]?.text.toLowerCase();
    if (word === 'than') return true;
    if (word === ',' || word === '.' || word === ';') return false;
  }
  return false;
}

const CONDITIONS = new Set('if unless when whenever until'.split(' '));

/** "… grows, particularly if it is not stopped": what is denied is a condition, in the clause that "if" opens. */
function isInCondition(tokens: readonly Token[], at: number, first: number): boolean {
  for (let before = at - 1; before > Math.max(first, at - LONGEST_CLAUSE); before--) {
    const word = tokens[before]?.lower ?? '';
    if (word === ',' || word === ';' || word === ':') return false;
    if (CONDITIONS.has(word)) return true;
    if (CONSEQUENCES.has(word) && isAfterWhich(tokens, before)) return true;
  }
  return false;
}

const CONSEQUENCES = new Set('means implies explains indicates suggests'.split(' '));

/** ", which also means that … cannot …": the consequence of what the sentence affirms. */
function isAfterWhich(tokens: readonly Token[], at: number): boolean {
  const lower = (index: number): string => tokens[index]?.lower ?? '';
  return lower(at - 1) === 'which' || (lower(at - 2) === 'which' && /^(?:also|thus|in)$/.test(lower(at - 1)));
}

const LONGEST_PARENTHESIS = 10;

/** "zinc, without any iron, slows growth" and "zinc without any iron is able to slow growth". */
function isParenthesis(tokens: readonly Token[], hit: SignalHit): boolean {
  if (tokens[hit.firstToken]?.lower !== 'without') return false;
  const isSetOff = tokens[hit.firstToken - 1]?.text === ',';
  for (let at = hit.endToken; at < hit.endToken + LONGEST_PARENTHESIS; at++) {
    const word = tokens[at]?.lower ?? '.';
    if (word === '.' || word === ';') return false;
    if (word === ',') return isSetOff;
    if (AUXILIARIES.has(word) && !isSubject(tokens, at)) return true;
  }
  return false;
}

const SUBJECTS = new Set('it they he she we that which who and or but'.split(' '));
const isSubject = (tokens: readonly Token[], at: number): boolean => SUBJECTS.has(tokens[at - 1]?.lower ?? '');
