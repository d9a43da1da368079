import { MOST_TERMS, type ReadTerms } from './read-terms';
import type { SpeltTerm } from './term-index';
import { spellingKey } from './term-spelling';
import { createTerminology, type OwnTerm, spell, type Terminology } from './terminology';
import { quoted, tellMost } from './terms-problem';

export interface CombinedTerms {
  readonly terminology: Terminology;
  /** The files as they were given, with the problems that they have with each other. */
  readonly files: readonly ReadTerms[];
}

/**
 * One terminology of several files. Of two meanings of one spelling the first is taken, and an exact name before a related
 * one; spelling variants with one meaning are all kept. The same files in the same order give the same terms.
 */
export function combineTerms(files: readonly ReadTerms[]): CombinedTerms {
  const problems = files.map(({ problems: own }) => [...own]);
  const bySpelling = new Map<string, OwnTerm>();
  const kept: SpeltTerm[] = [];
  for (const match of ['exact', 'related'] as const) {
    for (const [i, { terms }] of files.entries()) {
      const tell = (term: OwnTerm, message: string) => {
        problems[i]?.push({ line: term.line, column: 1, message, severity: 'warning' });
      };
      for (const term of terms) {
        if (term.match !== match) continue;
        const spelt = spell(term);
        const key = spellingKey(spelt.spelling);
        const other = bySpelling.get(key);
        if (other && tellClash(term, other, tell)) continue;
        if (kept.length >= MOST_TERMS) {
          tell(term, `only ${MOST_TERMS} terms are read from all files together: this one is left out`);
          continue;
        }
        kept.push(spelt);
        if (!other) bySpelling.set(key, term);
      }
    }
  }
  return {
    terminology: createTerminology(kept),
    files: files.map((file, i) => ({ ...file, problems: tellMost(problems[i] ?? []) })),
  };
}

/** Whether a term adds nothing to the other of its spelling, or contradicts it; ontologies repeat related names freely. */
function tellClash(term: OwnTerm, other: OwnTerm, tell: (term: OwnTerm, message: string) => void): boolean {
  const isSameMeaning = term.type === other.type && term.id === other.id;
  if (isSameMeaning && term.term !== other.term) return false;
  if (term.match === 'related') return true;
  const place = other.file === term.file ? `on line ${other.line}` : `in ${other.file}, line ${other.line}`;
  if (isSameMeaning) tell(term, `${quoted(term.term)} stands ${place} already`);
  else tell(term, `${quoted(term.term)} has another meaning ${place}, which is taken`);
  return true;
}
