import type { CivicLevel } from '../../core/analysis';
import { readCivicSignals } from '../../core/evidence/civic/read-civic-signals';
import { readPaper } from '../../core/text/read-paper';
import { records } from '../corpus-records';
import type { CivicExample } from './fit-civic-weights';

/** A curated statement; rising numbers in `civic:EID123` are newer ones. */
export interface CivicStatement {
  readonly id: string;
  readonly level: CivicLevel;
  readonly text: string;
}

/** The newest fifth is what the evaluation measures: nothing is ever fitted to it. */
const FITTED = 4 / 5;
/** Curators gave C more readily over the years: the newest statements count so many times more than the oldest. */
const RECENCY = 3;
/** The oldest four fifths of the CIViC statements (CC0), oldest first. */
export function oldestStatements(folder: string): readonly CivicStatement[] {
  const all = records<CivicStatement>(folder, 'evidence.civic-2021');
  return sortByAge(all).slice(0, Math.floor(all.length * FITTED));
}

function sortByAge(statements: readonly CivicStatement[]): readonly CivicStatement[] {
  const age = ({ id }: CivicStatement): number => Number(id.replace('civic:EID', ''));
  return [...statements].sort((a, b) => age(a) - age(b));
}

/** Statements, oldest first, as what fired on each. */
export function toExamples(statements: readonly CivicStatement[]): readonly CivicExample[] {
  return statements.map(({ text, level }, index) => ({
    fired: firedOn(text),
    level,
    weight: 1 + (RECENCY * index) / statements.length,
  }));
}

function firedOn(text: string): ReadonlySet<string> {
  const paper = readPaper(text, 'plaintext');
  const own = paper.sentences.filter(({ part }) => part === 'paper');
  return new Set(readCivicSignals(paper, own).map(({ rule }) => rule.id));
}
