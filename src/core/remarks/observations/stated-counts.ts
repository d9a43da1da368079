import { compilePhrases } from '../../rules/phrases';
import { readCount } from '../../study/read-number';
import { peopleWords, studyWords } from '../../study/rules/word-classes';
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
      const count = countOfPeople(tokens, firstToken, endToken);
      return count && count.value >= FEWEST && isWhole(tokens, count.endToken, endToken) ? [{ stage, ...count }] : [];
    });
}

type Count = Omit<StatedCount, 'stage'>;

/** The last that people stand right after: `In May 2014, 120 patients with type 2 diabetes`. */
function countOfPeople(tokens: readonly Token[], from: number, end: number): Count | null {
  let last: Count | null = null;
  for (let at = from; at < end; at++) {
    const count = readCount(tokens, at);
    if (!count) continue;
    const { value, endToken } = count;
    if (tokens.slice(endToken, endToken + WORDS_BETWEEN + 1).some(({ lower }) => peopleWords.has(lower)))
      last = { value, firstToken: at, endToken };
    at = endToken - 1;
  }
  return last;
}

const WORDS_BETWEEN = 2;

/** Not `37 women) were randomised`, `120 patients, of whom 60 were randomised`: there the verb is of others, or of a part. */
function isWhole(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (BREAKS.has(tokens[at]?.lower ?? '')) return false;
    if ((readCount(tokens, at)?.value ?? 0) >= FEWEST) return false;
  }
  return true;
}

const BREAKS: ReadonlySet<string> = new Set([...'()[],;:%', 'and', 'or', 'but', 'whom', 'who', 'which', 'not']);
