import type { EntityType } from '../../analysis';
import type { Proposal, RecognitionContext } from '../context';
import { lifeScienceOdds } from '../genes/subject';
import { readTaggedSpan } from './read-tagged-span';
import type { TaggedSpan } from './tagger';

/** Below this a tagger's reading counts for nothing, as it is right less often than not. */
export const LEAST_CONFIDENCE = 0.55;

/** Of a type's tagger: whether its boundaries count before those of the rules, and which share of belief it costs not to be seen. */
interface Trust {
  readonly drawsBoundaries: boolean;
  readonly unseen: number;
}

const TRUST: Readonly<Partial<Record<EntityType, Trust>>> = {
  gene: { drawsBoundaries: true, unseen: 0.15 },
  cellType: { drawsBoundaries: true, unseen: 0.15 },
  // It learned drugs and other chemicals: of classes, procedures and regimens it knows nothing.
  therapy: { drawsBoundaries: false, unseen: 0 },
};
const NO_TRUST: Trust = { drawsBoundaries: false, unseen: 0 };

/**
 * Weighs what the rules propose with what the taggers read. A tagger is the better judge of boundaries and of names that
 * no list has, the rules of senses: where both found the same words, belief grows; where the boundaries differ, the
 * tagger's count and the sense stays; what only the rules see is kept with less belief.
 */
export function withTaggers(context: RecognitionContext, proposals: readonly Proposal[]): Proposal[] {
  if (context.taggers.length === 0) return [...proposals];
  const odds = lifeScienceOdds(context);
  const weighed = context.taggers.flatMap((tagger) => {
    const spans = tagger.tag(context, proposals).flatMap((span) => dampen(span, odds));
    return weigh(
      context,
      tagger.type,
      proposals.filter(({ type }) => type === tagger.type),
      spans,
    );
  });
  const tagged = new Set(context.taggers.map(({ type }) => type));
  return [...proposals.filter(({ type }) => !tagged.has(type)), ...weighed];
}

/** In a text about something else names are seldom those of genes and cells. */
function dampen(span: TaggedSpan, odds: number): TaggedSpan[] {
  const confidence = round((span.confidence * odds) / (1 - span.confidence + span.confidence * odds));
  return confidence >= LEAST_CONFIDENCE ? [{ ...span, confidence }] : [];
}

function weigh(
  context: RecognitionContext,
  type: EntityType,
  own: readonly Proposal[],
  spans: readonly TaggedSpan[],
): Proposal[] {
  const trust = TRUST[type] ?? NO_TRUST;
  const tagged = spanFinder(spans);
  const proposed = spanFinder(own);
  const kept = own.flatMap((proposal) => {
    const same = tagged.same(proposal);
    if (same) return [{ ...proposal, score: eitherOf(proposal.score, same.confidence), tagger: same.confidence }];
    if (!tagged.touches(proposal)) return [{ ...proposal, score: round(proposal.score * (1 - trust.unseen)) }];
    return trust.drawsBoundaries && proposal.source !== 'reviewer' ? [] : [proposal];
  });
  const isNews = (span: TaggedSpan): boolean =>
    trust.drawsBoundaries ? !proposed.same(span) : !proposed.touches(span);
  return [...kept, ...spans.filter(isNews).flatMap((span) => readTaggedSpan(context, type, span, own) ?? [])];
}

type Stretch = Pick<TaggedSpan, 'firstToken' | 'endToken' | 'start' | 'end'>;

/** Finds among stretches of few tokens those that are the same as, or overlap, another. */
function spanFinder<T extends Stretch>(list: readonly T[]) {
  const byToken = new Map<number, T[]>();
  for (const each of list) {
    for (let at = each.firstToken; at < each.endToken; at++) {
      const there = byToken.get(at);
      if (there) there.push(each);
      else byToken.set(at, [each]);
    }
  }
  const at = (token: number): readonly T[] => byToken.get(token) ?? [];
  return {
    same: ({ firstToken, start, end }: Stretch): T | undefined =>
      at(firstToken).find((each) => each.start === start && each.end === end),
    touches: ({ firstToken, endToken, start, end }: Stretch): boolean => {
      for (let token = firstToken; token < endToken; token++)
        if (at(token).some((each) => each.start < end && start < each.end)) return true;
      return false;
    },
  };
}

/** Belief that at least one of two independent witnesses is right. */
function eitherOf(a: number, b: number): number {
  return round(Math.min(0.99, a + b - a * b));
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
