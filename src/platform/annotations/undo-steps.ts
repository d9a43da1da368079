import type { Annotation } from '../../core/annotations/annotation';
import { isSame, saysTheSame } from './same-annotation';
import type { PaperEdit } from './settle-paper';

/** What a change did to one annotation; null where there was none before, or is none after. */
export interface StepEntry {
  /** Address of the paper. */
  readonly paper: string;
  readonly id: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

export interface Step {
  readonly label: string;
  readonly entries: readonly StepEntry[];
}

/** More steps than this are not remembered. */
const MOST_STEPS = 200;

/** The changes of this window, the latest last; those that were undone wait to be done again until something new is done. */
export interface UndoSteps {
  done(step: Step): void;
  /** The latest step, taken off the list; null when there is none. */
  undo(): Step | null;
  redo(): Step | null;
  undone(step: Step): void;
  redone(step: Step): void;
  /** A paper, or the folder that it is in, has another address. */
  moved(from: string, to: string): void;
  /** A paper is gone for good: what is of its address later is another one. */
  gone(paper: string): void;
}

export function createUndoSteps(): UndoSteps {
  let past: Step[] = [];
  let future: Step[] = [];
  const push = (steps: Step[], step: Step) => [...steps, step].slice(-MOST_STEPS);
  const rename = (steps: Step[], from: string, to: string): Step[] => {
    const renamed = (paper: string) => (isAt(paper, from) ? to + paper.slice(from.length) : paper);
    return steps.map(({ label, entries }) => ({
      label,
      entries: entries.map((entry) => ({ ...entry, paper: renamed(entry.paper) })),
    }));
  };
  return {
    done(step) {
      past = push(past, step);
      future = [];
    },
    undo: () => past.pop() ?? null,
    redo: () => future.pop() ?? null,
    undone: (step) => void (future = push(future, step)),
    redone: (step) => void (past = push(past, step)),
    moved(from, to) {
      past = rename(past, from, to);
      future = rename(future, from, to);
    },
    gone(paper) {
      past = without(past, paper);
      future = without(future, paper);
    },
  };
}

function without(steps: readonly Step[], paper: string): Step[] {
  const left = steps.map(({ label, entries }) => ({
    label,
    entries: entries.filter((entry) => entry.paper !== paper),
  }));
  return left.filter(({ entries }) => entries.length > 0);
}

function isAt(paper: string, address: string): boolean {
  return paper === address || paper.startsWith(`${address}/`);
}

/** The step that takes this one back. */
export function reversed({ label, entries }: Step): Step {
  return { label, entries: entries.map(({ before, after, ...entry }) => ({ ...entry, before: after, after: before })) };
}

/**
 * What a step does to an annotation as it is now; null when it is no longer what the step began from: somebody else has
 * changed it since, and that stays.
 */
export function editOf({ id, before, after }: StepEntry, now: Annotation | undefined): PaperEdit | null {
  if (!saysTheSame(now, before ?? undefined)) return null;
  // Where it is may have been written anew when the paper was saved; only a step that was about that takes it back.
  const isAboutPlace = before !== null && after !== null && !isSame(before.anchor, after.anchor);
  return { id, version: after && now && !isAboutPlace ? { ...after, anchor: now.anchor } : after };
}
