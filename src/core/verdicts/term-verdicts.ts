import type { Entity, Language } from '../analysis';
import { parseTerm, termKey, termReader, type Term } from './term';

/** What a reviewer has decided about terms, wherever they stand: keys as `termKey` makes them. */
export interface TermVerdicts {
  /** Not what they are read as. */
  readonly muted: ReadonlySet<string>;
  /** Right as they are read. */
  readonly accepted: ReadonlySet<string>;
}

export type TermVerdict = 'muted' | 'accepted';

export const NO_VERDICTS: TermVerdicts = { muted: new Set(), accepted: new Set() };

/** One place where verdicts are kept (a user's settings, a folder's): anything may stand there. */
export type VerdictLevel = Readonly<Record<TermVerdict, unknown>>;

export interface ReadVerdicts {
  readonly verdicts: TermVerdicts;
  /** What stands there and is no term, in words to show. */
  readonly rejected: readonly string[];
}

/**
 * Verdicts of several levels added up; a nearer level goes before a farther one, and within one level muting goes before
 * accepting.
 * @param levels from the farthest (the user's) to the nearest (the folder's).
 */
export function readVerdicts(levels: readonly VerdictLevel[]): ReadVerdicts {
  const sets = { muted: new Set<string>(), accepted: new Set<string>() };
  const rejected: string[] = [];
  for (const level of levels) {
    for (const verdict of ['accepted', 'muted'] as const) {
      const other = verdict === 'muted' ? 'accepted' : 'muted';
      for (const key of keysOf(level[verdict], rejected)) {
        sets[verdict].add(key);
        sets[other].delete(key);
      }
    }
  }
  return { verdicts: sets, rejected };
}

function keysOf(value: unknown, rejected: string[]): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    rejected.push(shown(value));
    return [];
  }
  return value.flatMap((entry: unknown) => {
    const term = typeof entry === 'string' ? parseTerm(entry) : null;
    if (!term) rejected.push(shown(entry));
    return term ? [termKey(term)] : [];
  });
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}

/** What was decided about a term: a word on its own type goes before one on all types. */
export function verdictOn({ muted, accepted }: TermVerdicts, term: Term): TermVerdict | null {
  for (const type of [term.type, '*'] as const) {
    const key = termKey({ type, text: term.text });
    if (muted.has(key)) return 'muted';
    if (accepted.has(key)) return 'accepted';
  }
  return null;
}

/** What was decided about the mentions of a paper, each term judged once. */
export function verdictReader(verdicts: TermVerdicts, language: Language): (entity: Entity) => TermVerdict | null {
  const readTerm = termReader(language);
  const known = new Map<Term, TermVerdict | null>();
  return (entity) => {
    const term = readTerm(entity);
    let verdict = known.get(term);
    if (verdict === undefined) known.set(term, (verdict = verdictOn(verdicts, term)));
    return verdict;
  };
}
