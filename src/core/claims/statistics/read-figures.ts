import type { Figures } from '../../analysis';
import type { Token } from '../../text/paper-text';
import type { NumberSlot, Reading } from './match-pattern';
import { combineRelations } from './read-relation';

/** What is printed in words and signs as numbers; a number that can be read in two ways is left out. */
export function readFigures(reading: Reading, tokens: readonly Token[], kind: string): Figures {
  const figures: Partial<Record<NumberSlot, number>> = {};
  for (const { slot, value } of reading.parts) if (value !== null) figures[slot] = value;
  if (!isPossible(kind, figures.value)) delete figures.value;
  const relation = reading.parts.some(({ about }) => about) ? '≈' : combineRelations(reading.relations);
  const unit = unitOf(reading, tokens, kind);
  return { ...(relation && { relation }), ...figures, ...(unit !== undefined && { unit }) };
}

/** Ratios are above zero (`HR–0.62` has a dash, no minus); p lies between 0 and 1. */
function isPossible(kind: string, value: number | undefined): boolean {
  if (value === undefined) return true;
  if (kind === 'p') return value >= 0 && value <= 1;
  return value >= 0 || !NEVER_NEGATIVE.has(kind);
}

const NEVER_NEGATIVE: ReadonlySet<string> = new Set(['hr', 'or', 'rr', 'n', 'auc', 'fold']);

function unitOf({ unit, end, parts }: Reading, tokens: readonly Token[], kind: string): string | undefined {
  if (unit) return textBetween(tokens, ...unit);
  if (kind === 'percent') return '%';
  const last = parts.at(-1);
  return last && tokens[last.end]?.text === '%' && last.end < end ? '%' : undefined;
}

function textBetween(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join('');
}
