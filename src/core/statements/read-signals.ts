import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { Token } from '../text/paper-text';
import { certaintyRules } from './certainty-rules';
import { polarityRules } from './polarity-rules';
import { roleRules } from './role-rules';
import type { Signal, SignalRule } from './signal';
import { strengthRules } from './strength-rules';

export type SignalHit = PhraseHit<SignalRule>;

/** The phrases of one sentence, by signal, each list in order of the text. */
export type Signals = Readonly<Partial<Record<Signal, readonly SignalHit[]>>>;

const rules: readonly SignalRule[] = [...strengthRules, ...certaintyRules, ...polarityRules, ...roleRules];
const matcher = compilePhrases(rules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))));

/** Reads the tokens `[from, to)` once for every axis. What only looks like a hedge or a negation is left out. */
export function readSignals(tokens: readonly Token[], from: number, to: number): Signals {
  const signals: Partial<Record<Signal, SignalHit[]>> = {};
  for (const hit of matcher.find(tokens, from, to)) {
    if (!isNameOfSomething(tokens, hit, from)) (signals[hit.value.signal] ??= []).push(hit);
  }
  withdraw(signals, HEDGES, signals.notHedge);
  withdraw(signals, ['negation', 'partNegation', 'sideNegation'], signals.notNegation);
  withdraw(signals, ['negation', 'partNegation'], signals.sideNegation);
  withdraw(signals, ['partNegation'], signals.negation);
  withdraw(signals, ['advice'], signals.notAdvice);
  withdraw(signals, ['causal', 'changeVerb'], signals.notCausal);
  withdraw(signals, ['association'], signals.notAssociation);
  withdraw(signals, ['comparison'], signals.notComparison);
  return signals;
}

const HEDGES: readonly Signal[] = ['modal', 'hedge', 'softReport', 'open'];

/** "May" inside a sentence is a month, "NO" is nitric oxide. */
function isNameOfSomething(tokens: readonly Token[], { firstToken, endToken }: SignalHit, from: number): boolean {
  const text = tokens[firstToken]?.text;
  return (text === 'May' && firstToken > from) || (text === 'NO' && endToken === firstToken + 1);
}

function withdraw(
  signals: Partial<Record<Signal, SignalHit[]>>,
  from: readonly Signal[],
  lookalikes: readonly SignalHit[] | undefined,
): void {
  if (!lookalikes) return;
  const isLookalike = (hit: SignalHit): boolean =>
    lookalikes.some((other) => hit.firstToken < other.endToken && other.firstToken < hit.endToken);
  for (const signal of from) {
    const left = signals[signal]?.filter((hit) => !isLookalike(hit));
    if (left?.length) signals[signal] = left;
    else delete signals[signal];
  }
}
