import type { SectionRole } from '../../analysis';
import type { Findings } from '../../evidence/evidence';
import { outlinePaper, type Place } from '../../claims/outline-paper';
import { speaksOfOtherStudy } from '../../study/other-study';
import { readCount } from '../../study/read-number';
import type { PaperText, SentenceText } from '../../text/paper-text';
import { printNumber } from './figure-span';
import type { Observation } from './observation';
import { observationTable } from './observation-rules';
import type { Stage } from './people-stages';
import { statedCounts, type StatedCount } from './stated-counts';
import { spanOfTokens } from '../../text/span-of-tokens';

const BODY: ReadonlySet<SectionRole> = new Set(['methods', 'results']);

/** In the sentence with that index. */
interface PlacedCount extends StatedCount {
  readonly sentence: number;
}

/** An observation on the whole paper, and the sentence that its figure stands in. */
export interface PlacedObservation extends Observation {
  readonly sentence: number;
}

/**
 * Abstract and body each state one number of people for the same stage, and neither knows the number of the other. Where a
 * part states two, or one sentence counts several groups, it is not plain what is to be compared, and nothing is said.
 */
export function checkPeople({ paper, source }: Pick<Findings, 'paper' | 'source'>): readonly PlacedObservation[] {
  const { places } = outlinePaper(paper, source?.kind ?? null);
  const inAbstract = statedIn(paper, places, ({ kind }) => kind === 'summary');
  if (inAbstract.length === 0) return [];
  const inBody = statedIn(paper, places, (place) => place.kind === 'body' && BODY.has(place.role));
  return [...new Set(inAbstract.map(({ stage }) => stage))].flatMap((stage) => {
    const told = onlyOne(inAbstract, stage);
    const again = onlyOne(inBody, stage);
    const isDrift = told && again && told.value !== again.value && !knowEachOther(paper, places, told, again);
    return isDrift ? [toObservation(paper, told, again)] : [];
  });
}

function statedIn(
  paper: PaperText,
  places: readonly Place[],
  isHere: (place: Place) => boolean,
): readonly PlacedCount[] {
  return paper.sentences.flatMap((sentence, index) => {
    const place = places[index];
    return place && isHere(place) ? statedBy(paper, sentence, index) : [];
  });
}

function statedBy(paper: PaperText, sentence: SentenceText, index: number): readonly PlacedCount[] {
  const found = statedCounts(paper, sentence);
  if (found.length === 0 || speaksOfOtherStudy(paper, sentence)) return [];
  const isOne = found.every(({ firstToken }) => firstToken === found[0]?.firstToken);
  return isOne ? found.map((count) => ({ ...count, sentence: index })) : [];
}

/** The only number that is stated for the stage; undefined where there are two. */
function onlyOne(counts: readonly PlacedCount[], stage: Stage): PlacedCount | undefined {
  const own = counts.filter((count) => count.stage === stage);
  return own.every(({ value }) => value === own[0]?.value) ? own[0] : undefined;
}

/** Either number stands somewhere in the other part: then the parts tell of two things, not of one in two ways. */
function knowEachOther(paper: PaperText, places: readonly Place[], told: PlacedCount, again: PlacedCount): boolean {
  return paper.sentences.some((sentence, index) => {
    const kind = places[index]?.kind;
    if (kind === 'summary') return holds(paper, sentence, again.value);
    return kind === 'body' && holds(paper, sentence, told.value);
  });
}

function holds({ tokens }: PaperText, { firstToken, endToken }: SentenceText, value: number): boolean {
  for (let at = firstToken; at < endToken; at++) if (readCount(tokens, at)?.value === value) return true;
  return false;
}

function toObservation({ tokens }: PaperText, told: PlacedCount, again: PlacedCount): PlacedObservation {
  return {
    rule: observationTable.peopleDrift.id,
    sentence: told.sentence,
    ...spanOfTokens(tokens, told.firstToken, told.endToken),
    against: spanOfTokens(tokens, again.firstToken, again.endToken),
    detail: `${printNumber(told.value, 0)} in the abstract, ${printNumber(again.value, 0)} in the body, both ${told.stage}`,
  };
}
