import { compilePhrases } from '../../rules/phrases';
import { readCount } from '../../study/read-number';
import { studyWords } from '../../study/rules/word-classes';
import type { PaperText, SentenceText, Token } from '../../text/paper-text';
import { type Stage, stagePhrases } from './people-stages';

const stages = compilePhrases(stagePhrases, studyWords);
/** Fewer are a group, not a study. */
const FEWEST = 10;

/** A number of people and what was done with them, by tokens. */
export interface StatedCount {
  readonly stage: Stage;
  readonly value: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Every number of people in a sentence that is said to have been screened, enrolled, randomised or analysed. */
export function statedCounts({ tokens }: PaperText, sentence: SentenceText): readonly StatedCount[] {
  return stages
    .find(tokens, sentence.firstToken, sentence.endToken)
    .flatMap(({ value: stage, firstToken, endToken }) => {
      const count = lastCount(tokens, firstToken, endToken);
      if (!count || count.value < FEWEST || isBroken(tokens, count.endToken, endToken)) return [];
      return [{ stage, ...count }];
    });
}

/** The last, for in `May 2014, 120 patients were randomised` the first is a year. */
function lastCount(tokens: readonly Token[], from: number, end: number): Omit<StatedCount, 'stage'> | null {
  let last: Omit<StatedCount, 'stage'> | null = null;
  for (let at = from; at < end; at++) {
    const count = readCount(tokens, at);
    if (!count) continue;
    last = { value: count.value, firstToken: at, endToken: count.endToken };
    at = count.endToken - 1;
  }
  return last;
}

/** `(37 women) were randomised`: the verb is of somebody else. */
function isBroken(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, end).some(({ text }) => /^[()[\],;:]$/.test(text));
}
