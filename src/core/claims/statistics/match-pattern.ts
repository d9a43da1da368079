import type { Token } from '../../text/paper-text';
import { endOfNumber } from './read-number';

/**
 * A pattern is a row of steps, separated by spaces:
 * - `ratio`           that word, case ignored; with a capital letter in it (`OR`) exactly so
 * - `a|b`             one of several words
 * - `NUM`             a number, `REL` a sign or word of relation, `EQUALS` = or :, `TO` what stands between two ends,
 *                     `OPEN` / `CLOSE` a bracket, `WORD` a word of letters (a unit)
 * - `GAP4`            up to four tokens, none of them a number or a full stop
 * - `[a b]`           optional steps
 * No step is repeated without end, so matching is linear in the text.
 */
export type Step =
  | { readonly words: ReadonlySet<string>; readonly exact: boolean }
  | { readonly kind: 'NUM' | 'REL' | 'EQUALS' | 'TO' | 'OPEN' | 'CLOSE' | 'WORD' }
  | { readonly gap: number }
  | { readonly optional: readonly Step[] };

const signs: Readonly<Record<'REL' | 'EQUALS' | 'TO' | 'OPEN' | 'CLOSE', ReadonlySet<string>>> = {
  REL: new Set([
    '=',
    '<',
    '>',
    '≤',
    '≥',
    '≈',
    '∼',
    '~',
    ':',
    ',',
    'of',
    'was',
    'is',
    'were',
    'values',
    '⩽',
    '⩾',
    '＝',
    '＜',
  ]),
  EQUALS: new Set(['=', ':', '＝']),
  TO: new Set(['to', '-', '–', '−', '—', ',', ';', 'and', '~', '∼', '/']),
  OPEN: new Set(['(', '[']),
  CLOSE: new Set([')', ']']),
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
  if (part === 'NUM' || part === 'WORD' || part in signs) return { kind: part as 'NUM' };
  if (/^GAP\d$/.test(part)) return { gap: Number(part.slice(3)) };
  const exact = /[A-Z]/.test(part);
  return { words: new Set(part.split('|')), exact };
}

/** Index after the longest match of the steps at `at`; 0 when they do not match before `to`. */
export function endOfMatch(steps: readonly Step[], tokens: readonly Token[], at: number, to: number): number {
  return matchFrom(steps, 0, tokens, at, to);
}

function matchFrom(steps: readonly Step[], index: number, tokens: readonly Token[], at: number, to: number): number {
  const step = steps[index];
  if (!step) return at <= to ? at : 0;
  const rest = (next: number): number => (next === 0 || next > to ? 0 : matchFrom(steps, index + 1, tokens, next, to));
  if ('optional' in step) return Math.max(rest(matchFrom(step.optional, 0, tokens, at, to)), rest(at));
  if ('gap' in step) return matchGap(step.gap, rest, tokens, at, to);
  return rest(endOfStep(step, tokens, at));
}

function matchGap(
  most: number,
  rest: (next: number) => number,
  tokens: readonly Token[],
  at: number,
  to: number,
): number {
  for (let next = at; next <= Math.min(at + most, to); next++) {
    const end = rest(next);
    if (end > 0) return end;
    if (endOfNumber(tokens, next) > 0 || tokens[next]?.text === '.') return 0;
  }
  return 0;
}

function endOfStep(
  step: Exclude<Step, { optional: unknown } | { gap: unknown }>,
  tokens: readonly Token[],
  at: number,
): number {
  const text = tokens[at]?.text;
  if (text === undefined) return 0;
  if ('words' in step) return step.words.has(step.exact ? text : text.toLowerCase()) ? at + 1 : 0;
  if (step.kind === 'NUM') return endOfNumber(tokens, at);
  if (step.kind === 'WORD') return /^\p{L}+$/u.test(text) ? at + 1 : 0;
  return signs[step.kind].has(text.toLowerCase()) ? at + 1 : 0;
}
