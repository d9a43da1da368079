import type { Analysis, Entity, MentionValue, Span } from '../analysis';
import { plainReader } from '../presentation/plain-text';
import { LONGEST_TERM, termKey } from '../verdicts/term';
import { withMentions } from '../verdicts/with-mentions';
import type { Annotation, MentionCorrection, PlacedAnnotation } from './annotation';
import { type PaperWords, reviewedMention } from './apply-mention-value';
import { createSpanIndex, overlapOf, type SpanIndex } from './span-index';

type Correction = Annotation<MentionCorrection>;

/** A correction of what stands at one place. */
interface Here {
  readonly annotation: Correction;
  readonly span: Span;
  /** The engine's mentions that it speaks of, by their indexes. */
  readonly engine: number[];
}

interface Counting {
  readonly here: readonly Here[];
  readonly at: SpanIndex<Here>;
  /** The latest word on all mentions of a term in the paper, by its key. */
  readonly ofPaper: ReadonlyMap<string, Correction>;
}

/** A mention of the new list, and which of the old ones it stands for. */
interface Standing {
  readonly entity: Entity;
  readonly old: readonly number[];
  readonly isMade: boolean;
}

/** @param corrections the latest first. */
export function applyToMentions(
  analysis: Analysis,
  corrections: readonly PlacedAnnotation<MentionCorrection>[],
  text: string,
): Analysis {
  const words: PaperWords = { text, plain: plainReader(analysis.language) };
  const counting = whatCounts(corrections, words);
  const { kept, termWide, isChanged } = sortOut(analysis, counting, words);
  const made = counting.here.flatMap((here) => placeHere(analysis, here, words));
  if (!isChanged && made.length === 0) return analysis;
  const standing = withoutOverlaps([...made, ...termWide], kept).sort((a, b) => byPosition(a.entity, b.entity));
  const newIndexes = new Map<number, number>();
  const isMade: number[] = [];
  standing.forEach((each, index) => {
    for (const old of each.old) newIndexes.set(old, index);
    if (each.isMade) isMade.push(index);
  });
  return withMentions(analysis, { entities: standing.map(({ entity }) => entity), newIndexes, made: isMade });
}

/** The latest correction of a place, a type and a term goes before all older ones. */
function whatCounts(corrections: readonly PlacedAnnotation<MentionCorrection>[], paper: PaperWords): Counting {
  const at = createSpanIndex<Here>();
  const here: Here[] = [];
  const ofPaper = new Map<string, Correction>();
  for (const placed of corrections) {
    const { annotation } = placed;
    const { machine, reviewer, scope } = annotation.body;
    if (isTooLong(machine) || isTooLong(reviewer)) continue;
    if (scope === 'paper' && machine) {
      if (!ofPaper.has(termKey(machine))) ofPaper.set(termKey(machine), annotation);
      continue;
    }
    const span = placeOf(placed, paper);
    if (!span || hasLaterTerm(annotation.body, ofPaper)) continue;
    const isOutdated = at.overlapping(span).some((other) => sharesType(other.annotation.body, annotation.body));
    if (isOutdated) continue;
    const counted: Here = { annotation, span, engine: [] };
    here.push(counted);
    at.add(span, counted);
  }
  return { here, at, ofPaper };
}

/** No name is so long, and no list is to show it. */
function isTooLong(value: MentionValue | null): boolean {
  return value !== null && [value.text, value.id ?? '', value.name ?? ''].some(({ length }) => length > LONGEST_TERM);
}

/** Where the words are that it speaks of; null where they are others by now: `BRAF` says nothing of what was made `KRAS`. */
function placeOf({ annotation, place }: PlacedAnnotation<MentionCorrection>, { text, plain }: PaperWords): Span | null {
  if (place.state === 'orphaned' || place.start >= place.end || place.end > text.length) return null;
  if (place.end - place.start > LONGEST_TERM) return null;
  const { machine, reviewer } = annotation.body;
  const span = { start: place.start, end: place.end };
  if (place.state === 'found') return span;
  return plain(text.slice(span.start, span.end)) === (reviewer ?? machine)?.text ? span : null;
}

function hasLaterTerm({ machine, reviewer }: MentionCorrection, ofPaper: Counting['ofPaper']): boolean {
  if (ofPaper.size === 0) return false;
  return [machine, reviewer].some((value) => value !== null && ofPaper.has(termKey(value)));
}

function sharesType({ machine, reviewer }: MentionCorrection, other: MentionCorrection): boolean {
  return (machine !== null && isOfType(other, machine.type)) || (reviewer !== null && isOfType(other, reviewer.type));
}

function isOfType({ machine, reviewer }: MentionCorrection, type: Entity['type']): boolean {
  return machine?.type === type || reviewer?.type === type;
}

interface Sorted {
  readonly kept: readonly Standing[];
  /** Changed by a word on all mentions of their term. */
  readonly termWide: readonly Standing[];
  readonly isChanged: boolean;
}

/** What becomes of the engine's mentions, each by the correction that counts for it. */
function sortOut(analysis: Analysis, { at, ofPaper }: Counting, paper: PaperWords): Sorted {
  const kept: Standing[] = [];
  const termWide: Standing[] = [];
  analysis.entities.forEach((entity, index) => {
    const spoken = at.overlapping(entity).filter(({ annotation }) => isOfType(annotation.body, entity.type));
    for (const here of spoken) here.engine.push(index);
    if (spoken.length > 0) return;
    const annotation =
      ofPaper.size === 0 ? undefined : ofPaper.get(termKey({ type: entity.type, text: paper.plain(entity.text) }));
    if (!annotation) return void kept.push({ entity, old: [index], isMade: false });
    const { reviewer } = annotation.body;
    if (!reviewer) return;
    const span = spanFor(entity, annotation.body, paper.text);
    if (!span) return void kept.push({ entity, old: [index], isMade: false });
    const mention = reviewedMention({ annotation, reviewer, span, engine: entity }, paper);
    termWide.push({ entity: mention, old: [index], isMade: true });
  });
  return { kept, termWide, isChanged: kept.length < analysis.entities.length };
}

/** Other boundaries hold where the same words stand around the mention; null where they do not. */
function spanFor({ start, end }: Entity, { machine, reviewer }: MentionCorrection, text: string): Span | null {
  if (!machine || !reviewer || machine.text === reviewer.text) return { start, end };
  const before = reviewer.text.indexOf(machine.text);
  if (before >= 0) return ifWords(text, start - before, reviewer.text);
  const inside = machine.text.indexOf(reviewer.text);
  return inside >= 0 ? ifWords(text, start + inside, reviewer.text) : null;
}

function ifWords(text: string, start: number, words: string): Span | null {
  return words !== '' && text.startsWith(words, Math.max(0, start)) ? { start, end: start + words.length } : null;
}

/** The reviewer's mention at its place; none where the reviewer said that there is none. */
function placeHere({ entities }: Analysis, { annotation, span, engine }: Here, paper: PaperWords): Standing[] {
  const { machine, reviewer } = annotation.body;
  if (reviewer === null) return [];
  const ofType = (machine ?? reviewer).type;
  const read = engine.flatMap((index) => entities[index] ?? []).filter(({ type }) => type === ofType);
  const nearest = read.reduce<Entity | undefined>((best, each) => nearer(span, best, each), undefined);
  const source = { annotation, reviewer, span, engine: nearest };
  return [{ entity: reviewedMention(source, paper), old: engine, isMade: true }];
}

function nearer(span: Span, a: Entity | undefined, b: Entity): Entity {
  return a && overlapOf(a, span) >= overlapOf(b, span) ? a : b;
}

/** No two mentions of one type lie on one another: those made for their place go first, then the term-wide, then the engine's. */
function withoutOverlaps(made: readonly Standing[], kept: readonly Standing[]): Standing[] {
  const placed = createSpanIndex<Entity>();
  const isFree = ({ entity }: Standing) => placed.overlapping(entity).every(({ type }) => type !== entity.type);
  const standing = made.filter((each) => {
    if (!isFree(each)) return false;
    placed.add(each.entity, each.entity);
    return true;
  });
  return [...standing, ...kept.filter(isFree)];
}

/** As the engine orders them. */
function byPosition(a: Entity, b: Entity): number {
  return a.start - b.start || b.end - a.end;
}
