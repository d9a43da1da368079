import { lineOf, lineStarts } from '../presentation/line-index';

/** What is wrong in a terminology file, in words for who wrote it. */
export interface TermsProblem {
  /** From 1. */
  readonly line: number;
  /** UTF-16 units from 1. */
  readonly column: number;
  readonly message: string;
  /** What has a problem is left out. `warning`: that may well be meant. */
  readonly severity: 'error' | 'warning';
}

/** More problems than this are counted, not told one by one. */
const MOST_TOLD = 100;

/** The first of the problems, and how many more there are. */
export function tellMost(problems: readonly TermsProblem[], untold = 0): readonly TermsProblem[] {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const told = sorted.slice(0, MOST_TOLD);
  const more = untold + sorted.length - told.length;
  const last = told.at(-1);
  if (more === 0 || !last) return told;
  return [...told, { ...last, column: 1, message: `and ${more} more problems in this file` }];
}

export interface ProblemList {
  /** @param at offset into the text of the file. */
  add(severity: TermsProblem['severity'], at: number, message: string): void;
  /** Line of an offset, from 1. */
  lineOf(at: number): number;
  /** All problems in order of their place, the last one saying how many more there are. */
  told(): readonly TermsProblem[];
}

export function listProblems(text: string): ProblemList {
  const starts = lineStarts(text);
  const problems: TermsProblem[] = [];
  let untold = 0;
  return {
    add(severity, at, message) {
      if (problems.length >= MOST_TOLD) untold++;
      else {
        const line = lineOf(starts, at);
        problems.push({ line, column: at - (starts[line - 1] ?? 0) + 1, message, severity });
      }
    },
    lineOf: (at) => lineOf(starts, at),
    told: () => tellMost(problems, untold),
  };
}

/** Words of the file inside a message: on one line, and short. */
export function quoted(words: string): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > 60 ? `“${line.slice(0, 59)}…”` : `“${line}”`;
}
