import type { Relation } from '../../analysis';
import type { Token } from '../../text/paper-text';
import { type PrintedNumber, readNumber, readSmallNumber } from './read-number';
import { relationOf } from './read-relation';
import { endOfUnit, units } from './units';

/**
 * A pattern is a row of steps, separated by spaces:
 * - `ratio`           that word, case ignored; with a capital letter in it (`OR`) exactly so
 * - `a|b`             one of several words
 * - `NUM`             a number: the value; `SMALL` the same, where a bare power of ten is one too
 * - `LOW` `HIGH` `COUNT` `TOTAL` `CONFIDENCE` `SPREAD` `OTHER`   numbers with another meaning, or none
 * - `REL`             a sign or word of relation, `EQUALS` = or :, `SEP` what only sets apart, `TO` what stands between
 *                     two ends, `DASH` the dash alone, `OPEN` / `CLOSE` a bracket, `UNIT` a unit of measure
 * - `GAP4`            up to four tokens, none of them a number or a full stop
 * - `[a b]`           optional steps
 * No step is repeated without end, so matching is linear in the text.
 */
export type Step =
  | { readonly words: ReadonlySet<string>; readonly exact: boolean }
  | { readonly number: NumberSlot | 'small' | 'other' }
  | { readonly kind: Mark | 'UNIT' }
  | { readonly gap: number }
  | { readonly optional: readonly Step[] };

/** What a number of a statistic means; as in `Figures`. */
export type NumberSlot = 'value' | 'low' | 'high' | 'count' | 'total' | 'confidence' | 'spread';

/** A number of a statistic, by its tokens. */
export interface Part extends PrintedNumber {
  readonly slot: NumberSlot;
  readonly firstToken: number;
}

/** What the steps of a pattern have read. */
export interface Reading {
  /** Index after the last token. */
  readonly end: number;
  readonly parts: readonly Part[];
  readonly relations: readonly Relation[];
  /** Tokens of the unit, half-open. */
  readonly unit: readonly [first: number, end: number] | null;
}

type Mark = 'REL' | 'EQUALS' | 'SEP' | 'TO' | 'DASH' | 'OPEN' | 'CLOSE';

const marks: Readonly<Record<Mark, ReadonlySet<string>>> = {
  REL: new Set('= < > ≤ ≥ ≈ ∼ ~ : , of was is were values less lower below greater than ⩽ ⩾ ＝ ＜ ＞ ≦ ≧'.split(' ')),
  EQUALS: new Set(['=', ':', '＝']),
  SEP: new Set(['=', ':', '＝', ',', ';', 'of', 'was', 'is', 'were', 'from', 'between']),
  DASH: new Set(['-', '–', '−', '—', '‐', '‑', '‒']),
  TO: new Set(['to', '-', '–', '−', '—', '‐', '‑', '‒', ',', ';', 'and', '~', '∼', '/']),
  OPEN: new Set(['(', '[']),
  CLOSE: new Set([')', ']']),
};

const numbers: Readonly<Record<string, NumberSlot | 'small' | 'other'>> = {
  NUM: 'value',
  SMALL: 'small',
  LOW: 'low',
  HIGH: 'high',
  COUNT: 'count',
  TOTAL: 'total',
  CONFIDENCE: 'confidence',
  SPREAD: 'spread',
  OTHER: 'other',
};

/** @throws Error when a bracket is not closed: a mistake in our own rule tables. */
export function parsePattern(pattern: string): readonly Step[] {
  const parts = pattern.replaceAll('[', ' [ ').replaceAll(']', ' ] ').split(' ').filter(Boolean);
  const { steps, next } = parseSteps(parts, 0);
  if (next !== parts.length) throw new Error(`unbalanced brackets in ${pattern}`);
  return steps;
}

function parseSteps(parts: readonly string[], from: number): { steps: Step[]; next: number } {
  const steps: Step[] = [];
  let at = from;
  while (at < parts.length && parts[at] !== ']') {
    const part = parts[at] ?? '';
    if (part === '[') {
      const inner = parseSteps(parts, at + 1);
      steps.push({ optional: inner.steps });
      at = inner.next + 1;
    } else {
      steps.push(toStep(part));
      at++;
    }
  }
  return { steps, next: at };
}

function toStep(part: string): Step {
  const number = numbers[part];
  if (number) return { number };
  if (part === 'UNIT' || part in marks) return { kind: part as Mark | 'UNIT' };
  if (/^GAP\d$/.test(part)) return { gap: Number(part.slice(3)) };
  const exact = /[A-Z]/.test(part);
  return { words: new Set(part.split('|')), exact };
}

/** The words that a step takes; null when it takes numbers or anything. */
export function wordsOf(step: Step): ReadonlySet<string> | null {
  if ('words' in step) return step.words;
  if (!('kind' in step)) return null;
  return step.kind === 'UNIT' ? units : marks[step.kind];
}

/** The longest match of the steps that begins at `at` and ends by `to`; null when they do not match. */
export function matchPattern(steps: readonly Step[], tokens: readonly Token[], at: number, to: number): Reading | null {
  return matchFrom(steps, 0, tokens, at, to);
}

function matchFrom(
  steps: readonly Step[],
  index: number,
  tokens: readonly Token[],
  at: number,
  to: number,
): Reading | null {
  if (at > to) return null;
  const step = steps[index];
  if (!step) return { end: at, parts: [], relations: [], unit: null };
  const rest = (next: number): Reading | null => matchFrom(steps, index + 1, tokens, next, to);
  if ('gap' in step) return matchGap(step.gap, rest, tokens, at, to);
  if ('number' in step) return matchNumber(step.number, rest, tokens, at);
  if (!('optional' in step)) return matchWord(step, rest, tokens, at);
  const inner = matchFrom(step.optional, 0, tokens, at, to);
  return longer(inner && join(inner, rest(inner.end)), rest(at));
}

function longer(first: Reading | null, second: Reading | null): Reading | null {
  return !first || (second && second.end > first.end) ? second : first;
}

function join(first: Reading, second: Reading | null): Reading | null {
  return (
    second && {
      end: second.end,
      parts: [...first.parts, ...second.parts],
      relations: [...first.relations, ...second.relations],
      unit: first.unit ?? second.unit,
    }
  );
}

type Rest = (next: number) => Reading | null;

function matchGap(most: number, rest: Rest, tokens: readonly Token[], at: number, to: number): Reading | null {
  for (let next = at; next <= Math.min(at + most, to); next++) {
    const found = rest(next);
    if (found) return found;
    if (tokens[next]?.text === '.' || opensAside(tokens, next) || readNumber(tokens, next)) return null;
  }
  return null;
}

/** The bracket of `(HR 0.75 …)` begins another figure; that of `overall survival (OS) was` does not. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text !== ')';
}

function matchNumber(
  slot: NumberSlot | 'small' | 'other',
  rest: Rest,
  tokens: readonly Token[],
  at: number,
): Reading | null {
  const number = slot === 'small' ? readSmallNumber(tokens, at) : readNumber(tokens, at);
  if (!number || (slot === 'value' && isConfidence(tokens, number.end))) return null;
  const found = rest(number.end);
  if (!found || slot === 'other') return found;
  const part: Part = { ...number, slot: slot === 'small' ? 'value' : slot, firstToken: at };
  return { ...found, parts: [part, ...found.parts] };
}

/** `mean difference (95% CI)`: that number is no difference. */
function isConfidence(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:%|percent)$/.test(tokens[at]?.text ?? '') &&
    /^(?:ci|cis|confidence|cri|credible)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

function matchWord(
  step: Exclude<Step, { optional: unknown } | { gap: unknown } | { number: unknown }>,
  rest: Rest,
  tokens: readonly Token[],
  at: number,
): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  if ('words' in step) return step.words.has(step.exact ? token.text : token.lower) ? rest(at + 1) : null;
  if (step.kind === 'UNIT') {
    const end = endOfUnit(tokens, at);
    const found = end > 0 ? rest(end) : null;
    return found && { ...found, unit: [at, end] };
  }
  const found = marks[step.kind].has(token.lower) ? rest(at + 1) : null;
  const relation = step.kind === 'REL' || step.kind === 'EQUALS' ? relationOf(token.lower) : null;
  return found && relation ? { ...found, relations: [relation, ...found.relations] } : found;
}
