// npm run train:civic -- --corpora DIR
// Fits the weights of the CIViC rules on the oldest four fifths of the CIViC statements (CC0) and writes
// src/core/evidence/civic/civic-weights.ts. First it says how weights fitted on the older three quarters of those do on
// the rest: choices (rules, FIT in fit-civic-weights.ts) are made by that, never by the newest fifth.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { likeliestLevel } from '../../core/evidence/civic/grade-statement';
import { oldestStatements, toExamples } from './civic-statements';
import { CIVIC_LEVELS, fitCivicWeights, type CivicExample, type CivicWeightTable } from './fit-civic-weights';
import { writeCivicWeights } from './write-civic-weights';

const FILE = 'src/core/evidence/civic/civic-weights.ts';
const VALIDATED = 1 / 4;

const { values: flags } = parseArgs({ options: { corpora: { type: 'string', default: 'corpora' } } });
const statements = oldestStatements(flags.corpora);
const cut = Math.floor(statements.length * (1 - VALIDATED));
validate(fitCivicWeights(toExamples(statements.slice(0, cut))), toExamples(statements.slice(cut)));
writeFileSync(FILE, writeCivicWeights(fitCivicWeights(toExamples(statements))));
console.log(`${statements.length} statements; ${FILE}`);

function validate(weights: CivicWeightTable, examples: readonly CivicExample[]): void {
  const found = examples.map(({ fired, level }) => ({ level, found: likeliestLevel([...fired], weights) }));
  const right = found.filter((one) => one.level === one.found);
  console.log(`newer quarter: right ${(right.length / found.length).toFixed(3)} of ${found.length}`);
  for (const level of CIVIC_LEVELS) {
    const count = (pick: 'level' | 'found'): number => found.filter((one) => one[pick] === level).length;
    const both = right.filter((one) => one.level === level).length;
    console.log(`  ${level}: ${count('level')} so judged, ${count('found')} so found, ${both} both`);
  }
}
