import type { Analysis, Claim, ClaimValue, Entity, MentionValue, Span } from '../analysis';
import type { Annotation, ClaimCorrection } from '../annotations/annotation';
import { applyCorrections } from '../annotations/apply-corrections';
import { claimValue } from '../annotations/apply-claim-value';
import { mentionValue } from '../annotations/apply-mention-value';
import { createSpanIndex, overlapOf } from '../annotations/span-index';
import { plainReader } from '../presentation/plain-text';
import type { ComparedPaper, JudgedItem, Judgement, ReviewerInput } from './agreement';

/** A claim or mention as one reviewer has it, with what they said of it. */
interface Judged<V> {
  readonly span: Span;
  readonly words: string;
  readonly value: V;
  readonly decided: Judgement<V>['decided'];
  readonly reason: string;
  /** Of what the engine has too: its place there. */
  readonly engineAt: number | null;
}

/** The paper as one reviewer has it. */
interface View<V> {
  readonly judged: readonly Judged<V>[];
  /** With which words they said that there is nothing at a place; null where they did not. */
  readonly refusalAt: (span: Span) => string | null;
}

/** @param analysis the engine's own. */
export function judgeClaims(
  analysis: Analysis,
  text: string,
  a: ReviewerInput,
  b: ReviewerInput,
): JudgedItem<ClaimValue>[] {
  // Corrections leave the engine's claims at their places, and put new ones where there is none.
  const places = new Map(analysis.claims.map(({ start }, index) => [start, index]));
  const view = (reviewer: ReviewerInput): View<ClaimValue> => {
    const said = new Map(reviewer.annotations.map(({ annotation }) => [annotation.id, annotation]));
    const { claims } = applyCorrections(analysis, reviewer.annotations, text);
    return {
      judged: claims.map((claim) => {
        const annotation = said.get(claim.review?.annotation ?? '');
        return judgeClaim(claim, annotation, places.get(claim.start) ?? null);
      }),
      refusalAt: refusalReader(reviewer, 'claim'),
    };
  };
  const engine = analysis.claims.map((claim) => ({
    span: claim,
    words: claim.plain,
    value: claimValue(claim),
    isShown: true,
  }));
  return joinViews(engine, view(a), view(b));
}

function judgeClaim(claim: Claim, annotation: Annotation | undefined, engineAt: number | null): Judged<ClaimValue> {
  const correction = annotation?.body.kind === 'claim' ? annotation.body : null;
  return {
    span: claim,
    words: claim.plain,
    value: claimValue(claim),
    decided: correction ? decidedFields(correction) : [],
    reason: claim.review?.reason ?? '',
    engineAt,
  };
}

/** Who says that it is a claim has decided that; a level follows from a design by the tables, and is decided with it. */
function decidedFields({ reviewer }: ClaimCorrection): Judgement<ClaimValue>['decided'] {
  const fields = Object.keys(reviewer ?? {}) as (keyof ClaimValue)[];
  const level = fields.includes('design') && !fields.includes('ocebm') ? (['ocebm'] as const) : [];
  return ['listed', ...fields, ...level];
}

/**
 * Mentions that are not shown are none to judge, unless one of the two has judged them.
 * @param paper with the engine's own analysis.
 */
export function judgeMentions(
  { analysis, text, isShown }: Pick<ComparedPaper, 'analysis' | 'text' | 'isShown'>,
  a: ReviewerInput,
  b: ReviewerInput,
): JudgedItem<MentionValue>[] {
  const plain = plainReader(analysis.language);
  const placeOf = placeReader(analysis);
  const view = (reviewer: ReviewerInput): View<MentionValue> => ({
    judged: applyCorrections(analysis, reviewer.annotations, text).entities.map((entity): Judged<MentionValue> => ({
      span: entity,
      words: plain(entity.text),
      value: mentionValue(entity, plain),
      decided: entity.review ? ['listed', 'type', 'id', 'name', 'text'] : [],
      reason: entity.review?.reason ?? '',
      engineAt: placeOf(entity),
    })),
    refusalAt: refusalReader(reviewer, 'mention'),
  });
  const engine = analysis.entities.map((entity) => ({
    span: entity,
    words: plain(entity.text),
    value: mentionValue(entity, plain),
    isShown: isShown(entity),
  }));
  return joinViews(engine, view(a), view(b));
}

/** The engine's mention that a reviewer's stands for: of the type that it was, and lying on it most. */
function placeReader({ entities }: Analysis): (entity: Entity) => number | null {
  const places = createSpanIndex<number>();
  entities.forEach((entity, index) => places.add(entity, index));
  return (entity) => {
    const type = entity.review ? entity.review.machine?.type : entity.type;
    let best: number | null = null;
    let most = 0;
    for (const index of places.overlapping(entity)) {
      const other = entities[index];
      const shared = other && other.type === type ? overlapOf(other, entity) : 0;
      if (shared > most) [best, most] = [index, shared];
    }
    return best;
  };
}

interface EngineItem<V> {
  readonly span: Span;
  readonly words: string;
  readonly value: V;
  readonly isShown: boolean;
}

/** What the engine has, then what either added; the same words added by both are one item. */
function joinViews<V>(engine: readonly EngineItem<V>[], a: View<V>, b: View<V>): JudgedItem<V>[] {
  const [ofA, ofB] = [byEngine(a), byEngine(b)];
  const listed = engine.flatMap(({ span, words, value, isShown }, index): JudgedItem<V>[] => {
    const judge = (view: View<V>, found: Judged<V> | undefined): Judgement<V> =>
      found ?? { value: null, decided: ['listed'], reason: view.refusalAt(span) ?? '' };
    const item = { span, words, engine: value, a: judge(a, ofA.get(index)), b: judge(b, ofB.get(index)) };
    return isShown || item.a.decided.length + item.b.decided.length > 0 ? [item] : [];
  });
  return [...listed, ...joinAdded(withoutThose(a, ofA), withoutThose(b, ofB))].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

/** Of two that a reviewer made of one of the engine's, the first stands for it. */
function byEngine<V>({ judged }: View<V>): ReadonlyMap<number, Judged<V>> {
  const found = new Map<number, Judged<V>>();
  for (const each of judged) if (each.engineAt !== null && !found.has(each.engineAt)) found.set(each.engineAt, each);
  return found;
}

function withoutThose<V>({ judged, refusalAt }: View<V>, listed: ReadonlyMap<number, Judged<V>>): View<V> {
  const isAdded = (each: Judged<V>) => each.engineAt === null || listed.get(each.engineAt) !== each;
  return { judged: judged.filter(isAdded), refusalAt };
}

function joinAdded<V>(a: View<V>, b: View<V>): JudgedItem<V>[] {
  const places = createSpanIndex<Judged<V>>();
  for (const each of b.judged) places.add(each.span, each);
  const met = new Set<Judged<V>>();
  const first = a.judged.map((each): JudgedItem<V> => {
    const other = places.overlapping(each.span).find((candidate) => !met.has(candidate));
    if (other) met.add(other);
    return { span: each.span, words: each.words, engine: null, a: each, b: other ?? nothingAt(b, each.span) };
  });
  const rest = b.judged.filter((each) => !met.has(each));
  const second = rest.map((each): JudgedItem<V> => {
    return { span: each.span, words: each.words, engine: null, a: nothingAt(a, each.span), b: each };
  });
  return [...first, ...second];
}

/** What somebody says of words of which neither the engine nor they made anything. */
function nothingAt<V>({ refusalAt }: View<V>, span: Span): Judgement<V> {
  const refusal = refusalAt(span);
  return { value: null, decided: refusal === null ? [] : ['listed'], reason: refusal ?? '' };
}

function refusalReader({ annotations }: ReviewerInput, kind: 'claim' | 'mention'): (span: Span) => string | null {
  const places = createSpanIndex<string>();
  for (const { annotation, place } of annotations) {
    const { body } = annotation;
    if (body.kind !== 'claim' && body.kind !== 'mention') continue;
    if (body.kind === kind && body.reviewer === null && place.state !== 'orphaned') places.add(place, body.reason);
  }
  return (span) => places.overlapping(span)[0] ?? null;
}
