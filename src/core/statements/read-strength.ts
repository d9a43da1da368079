import type { Strength } from '../analysis';
import type { Token } from '../text/paper-text';
import { findHeldBack } from './held-back';
import type { SignalHit, Signals } from './read-signals';
import type { Signal } from './signal';
import { isAfterthought, isDescription } from './strength-scope';

export interface StrengthReading {
  readonly strength: Strength;
  readonly cues: readonly SignalHit[];
}

type Hits = readonly SignalHit[];
type Strengths = 'registration' | 'advice' | 'modal' | 'association' | 'risk' | 'comparison' | 'causal' | 'usefulness';
type Evidence = Readonly<Record<Extract<Signal, Strengths>, Hits>> & {
  /** A causal phrase and what holds it back. */
  readonly heldBack: Hits | null;
};

interface Step {
  readonly strength: Strength;
  /** The phrases that decide, or null when the step does not apply. */
  readonly decide: (evidence: Evidence) => Hits | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const found = (hits: Hits): Hits | null => (hits.length > 0 ? hits.slice(0, 1) : null);

/** Order of decision after Yu, Li and Wang 2019: the first step that applies decides. Negation plays no part. */
const STEPS: readonly Step[] = [
  { strength: 'none', decide: ({ registration }) => found(registration) },
  { strength: 'none', decide: ({ advice }) => found(advice) },
  { strength: 'conditional_causal', decide: ({ heldBack }) => heldBack },
  { strength: 'correlational', decide: ({ association }) => found(association) },
  {
    strength: 'conditional_causal',
    decide: ({ modal, usefulness }) => (modal[0] && usefulness[0] ? [modal[0], usefulness[0]] : null),
  },
  { strength: 'direct_causal', decide: ({ causal, risk }) => (comesFirst(causal, risk) ? found(causal) : null) },
  { strength: 'correlational', decide: ({ risk }) => found(risk) },
  { strength: 'none', decide: ({ modal, comparison }) => (comparison.length === 0 ? found(modal) : null) },
  { strength: 'correlational', decide: ({ comparison }) => found(comparison) },
];

/** How strongly the sentence ties one thing to another, and the phrases that say so. */
export function readStrength(tokens: readonly Token[], signals: Signals): StrengthReading {
  const evidence = gather(tokens, signals);
  for (const { strength, decide } of STEPS) {
    const cues = decide(evidence);
    if (cues) return { strength, cues };
  }
  return { strength: 'none', cues: [] };
}

function gather(tokens: readonly Token[], signals: Signals): Evidence {
  const changes = (signals.changeVerb ?? []).filter((hit) => isVerb(tokens, hit));
  const causal = [...(signals.causal ?? []), ...changes]
    .filter((hit) => !isInCompound(tokens, hit))
    .sort((a, b) => a.firstToken - b.firstToken);
  const {
    registration = [],
    advice = [],
    modal = [],
    association = [],
    risk = [],
    comparison = [],
    usefulness = [],
  } = signals;
  const tied = association.filter((hit) => !isDescription(tokens, hit, causal));
  const heldBack = findHeldBack(tokens, { modal, conditional: signals.conditional ?? [], causal, association: tied });
  const main = advice.filter((hit) => !isAfterthought(tokens, hit, [...tied, ...causal]));
  return { registration, advice: main, modal, association: tied, risk, comparison, causal, usefulness, heldBack };
}

/** "Immune-mediated", "zinc-induced": the participle belongs to a name and ties nothing to anything by itself. */
function isInCompound(tokens: readonly Token[], { firstToken }: SignalHit): boolean {
  const before = tokens[firstToken - 1];
  const word = tokens[firstToken];
  return /^[-‐‑]$/.test(before?.text ?? '') && word?.spaced === false && /ed$/.test(word.lower);
}

function comesFirst(a: Hits, b: Hits): boolean {
  return a.length > 0 && (a[0]?.firstToken ?? 0) <= (b[0]?.firstToken ?? Infinity);
}

/** Words after which "reduced" and its like describe a thing instead of doing something to it. */
const BEFORE_ADJECTIVE = words(
  'a an the with of by had have having showed show showing at in from for to between associated and or is are was were ' +
    'be more less no this these their its his her exhibited demonstrated displayed experienced reported despite during ' +
    'after before , ( on as any overall minor nominal modest slight marked significant indicate indicates identified found revealed ' +
    'detected observed suggest suggests remain remained remains exhibit exhibits display displays shows reflect reflects larger both most',
);
/** Words after which "increased" has no object: something rose, nobody says what raised it. */
const NO_OBJECT = words('in of with from during after as over at by for among across and or , . ; ( between per');
/** After "to" these are verbs, unless "to" belongs to the word before: "due to increase". */
const TO_DO = words('increase decrease');
const BEFORE_TO = words(
  'due related owing attributed compared leading lead led contributed subject tended tends tendency continued',
);
const OBJECT_STARTS = words('the a an their its both all this these his her');

function isVerb(tokens: readonly Token[], hit: SignalHit): boolean {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  let before = hit.firstToken - 1;
  while (word(before).endsWith('ly')) before--;
  let after = hit.endToken;
  while (/^(?:more|less|.*ly)$/.test(word(after))) after++;
  const next = word(after);
  if (next === 'by' && /ed$/.test(word(hit.firstToken)) && !/^[\d~≈]/.test(word(hit.endToken + 1))) return true;
  if (word(before) === 'to' && TO_DO.has(word(hit.firstToken)) && !BEFORE_TO.has(word(before - 1))) return true;
  if (/^(?:in|de)creas/.test(word(hit.firstToken)) && NO_OBJECT.has(next)) return false;
  return before >= 0 && (OBJECT_STARTS.has(next) || !BEFORE_ADJECTIVE.has(word(before)));
}
