import type { Capability } from '../capability';
import { Counts, ratio } from '../metrics';

interface Statement {
  /** `civic:EID123`; rising numbers are newer statements. */
  readonly id: string;
  readonly level: string;
  readonly text: string;
}

const LEVELS = ['A', 'B', 'C', 'D', 'E'];
/** Weights were fitted on the older part. */
const NEWEST = 1 / 5;

const capability: Capability = {
  id: 'evidence.civic-2021',
  development: 'weights were fitted on the older four fifths; this is the newest fifth',
  run(corpora, analyse) {
    const statements = corpora.jsonl<Statement>('evidence.civic-2021');
    if (!statements) return [];
    const newest = byAge(statements).slice(Math.floor(statements.length * (1 - NEWEST)));
    const found = newest.map(({ level, text }) => ({ gold: level, found: analyse(text).paper.evidence.civic }));
    const scores = LEVELS.map((level) => countsOf(level, found));
    const mean = (pick: (counts: Counts) => number): number =>
      scores.reduce((sum, counts) => sum + pick(counts), 0) / LEVELS.length;
    const row = { capability: this.id, precision: null, recall: null, f1: null, value: null, n: newest.length };
    return [
      {
        ...row,
        measure: 'level right',
        value: ratio(found.filter((one) => one.found === one.gold).length, found.length),
      },
      {
        ...row,
        measure: 'level answered',
        value: ratio(found.filter((one) => one.found !== null).length, found.length),
      },
      {
        ...row,
        measure: 'level, mean over levels',
        precision: mean((counts) => counts.precision),
        recall: mean((counts) => counts.recall),
        f1: mean((counts) => counts.f1),
      },
      ...LEVELS.map((level, index) => {
        const { precision, recall, f1 } = scores[index] ?? new Counts();
        return {
          ...row,
          measure: `level ${level}`,
          precision,
          recall,
          f1,
          n: newest.filter((one) => one.level === level).length,
        };
      }),
    ];
  },
};

function byAge(statements: readonly Statement[]): readonly Statement[] {
  const age = ({ id }: Statement): number => Number(id.replace('civic:EID', ''));
  return [...statements].sort((a, b) => age(a) - age(b));
}

function countsOf(level: string, found: readonly { readonly gold: string; readonly found: string | null }[]): Counts {
  const counts = new Counts();
  for (const one of found) {
    if (one.found === level && one.gold === level) counts.truePositive++;
    else if (one.found === level) counts.falsePositive++;
    else if (one.gold === level) counts.falseNegative++;
  }
  return counts;
}

export default capability;
