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
  const real = negation.filter((hit) => hit.firstToken >= mainClause && !isAside(tokens, hit));
  if (real.length > 0) return { polarity: 'negated', cues: real.slice(0, 1) };
  return { polarity: 'affirmed', cues: notNegation.slice(0, 1) };
}

const AUXILIARIES = new Set('did does do is are was were has have had could can may might will would'.split(' '));

const OPENERS = new Set('although though while whereas since because'.split(' '));
const LONGEST_CLAUSE = 30;

/** "Although zinc did not shorten colds, it …": what counts is what comes after the comma. */
function startOfMainClause(tokens: readonly Token[], first: number): number {
  if (!OPENERS.has(tokens[first]?.text.toLowerCase() ?? '')) return first;
  for (let at = first; at < first + LONGEST_CLAUSE; at++) if (tokens[at]?.text === ',') return at;
  return first;
}

/** "patients who did not respond" picks out a group, "in mice but not in rats" limits what is affirmed. */
function isAside(tokens: readonly Token[], hit: SignalHit): boolean {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  if (word(hit.firstToken) === 'not' && word(hit.firstToken - 1) === 'but' && LIMITS.has(word(hit.endToken)))
    return true;
  if (word(hit.firstToken) === 'not' && isAfterThan(tokens, hit.firstToken)) return true;
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
