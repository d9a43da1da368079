import type { EntityType } from '../../analysis';
import type { Proposal, RecognitionContext } from '../context';
import { lifeScienceOdds } from '../genes/subject';
import { readTaggedSpan } from './read-tagged-span';
import { firmNames } from './firm-names';
import { refusalsOf } from './refusals';
import { spanFinder } from './span-finder';
import type { TaggedSpan } from './tagger';
import { isVetoed } from './vetoes';

/** Below this a tagger's reading counts for nothing, as it is right less often than not. */
export const LEAST_CONFIDENCE = 0.55;

/** How far a type's tagger is trusted beside the rules. */
interface Trust {
  /** Its boundaries count before those of the rules; else it only adds names where the rules see none. */
  readonly drawsBoundaries: boolean;
  /** Belief that a name which the rules do not see must have. */
  readonly leastAlone: number;
  /** Share of belief that it costs the rules' names not to be seen by it. */
  readonly unseen: number;
}

const TRUST: Readonly<Partial<Record<EntityType, Trust>>> = {
  gene: { drawsBoundaries: true, leastAlone: 0.82, unseen: 0.15 },
  cellType: { drawsBoundaries: false, leastAlone: 0.55, unseen: 0.15 },
  // It learned drugs and other chemicals: of classes, procedures and regimens it knows nothing.
  therapy: { drawsBoundaries: false, leastAlone: 0.69, unseen: 0 },
};
const NO_TRUST: Trust = { drawsBoundaries: false, leastAlone: 1, unseen: 0 };

/** What the rules believe themselves needs no leave of theirs. */
const BELIEVED = 0.5;

/**
 * Weighs what the rules propose with what the taggers read. A tagger is the better judge of boundaries and of names that
 * no list has, the rules of senses: where both found the same words, belief grows; where the boundaries differ, the
 * tagger's count and the sense stays; what only the rules see is kept with less belief.
 */
export function withTaggers(context: RecognitionContext, proposals: readonly Proposal[]): Proposal[] {
  if (context.taggers.length === 0) return [...proposals];
  const odds = lifeScienceOdds(context);
  const weighed = context.taggers.flatMap((tagger) => {
    const own = proposals.filter(({ type }) => readBy(tagger.type).includes(type));
    const proposed = spanFinder(own);
    const standsAgainst = firmNames(proposals, tagger.type);
    const isNoName = (span: TaggedSpan): boolean =>
      !proposed.same(span) && isVetoed(context.textOf(span.firstToken, span.endToken), tagger.type);
    const seen = tagger.tag(context, proposals).flatMap((span) => dampen(span, odds));
    const spans = seen.filter((span) => !standsAgainst(span) && !isNoName(span));
    return weigh(context, tagger.type, own, { seen, spans });
  });
  const tagged = new Set(context.taggers.flatMap(({ type }) => readBy(type)));
  return [...proposals.filter(({ type }) => !tagged.has(type)), ...weighed];
}

/** The tagger of drugs reads all chemicals: what the rules call a chemical it may not call a therapy. */
function readBy(type: EntityType): readonly EntityType[] {
  return type === 'therapy' ? ['therapy', 'chemical'] : [type];
}

/** In a text about something else names are seldom those of genes and cells. */
function dampen(span: TaggedSpan, odds: number): TaggedSpan[] {
  const confidence = round((span.confidence * odds) / (1 - span.confidence + span.confidence * odds));
  return confidence >= LEAST_CONFIDENCE ? [{ ...span, confidence }] : [];
}

/** What a tagger read, and what of it may be a name. */
interface Reading {
  readonly seen: readonly TaggedSpan[];
  readonly spans: readonly TaggedSpan[];
}

function weigh(
  context: RecognitionContext,
  type: EntityType,
  own: readonly Proposal[],
  { seen, spans }: Reading,
): Proposal[] {
  const trust = TRUST[type] ?? NO_TRUST;
  const isRefused = refusalsOf(context, type);
  const tagged = spanFinder(spans);
  const noticed = spanFinder(seen);
  const proposed = spanFinder(own);
  const kept = own.flatMap((proposal) => {
    const same = tagged.same(proposal);
    if (same && proposal.score < BELIEVED && isRefused(same)) return [];
    if (same) return [{ ...proposal, score: bothOf(proposal.score, same.confidence), tagger: same.confidence }];
    if (trust.drawsBoundaries && tagged.touches(proposal)) return [];
    return noticed.touches(proposal)
      ? [proposal]
      : [{ ...proposal, score: round(proposal.score * (1 - trust.unseen)) }];
  });
  const isNews = (span: TaggedSpan): boolean =>
    span.confidence >= trust.leastAlone && !(trust.drawsBoundaries ? proposed.same(span) : proposed.touches(span));
  const news = spans.filter((span) => isNews(span) && !isRefused(span));
  return [...kept, ...news.flatMap((span) => readTaggedSpan(context, type, span, own) ?? [])];
}

/** Belief after two witnesses who are not quite independent: their evidence adds up, less a share of it. */
function bothOf(a: number, b: number): number {
  return round(Math.min(0.99, 1 / (1 + Math.exp(-SHARE_OF_EVIDENCE * (logit(a) + logit(b))))));
}

const SHARE_OF_EVIDENCE = 0.7;

function logit(belief: number): number {
  const p = Math.min(Math.max(belief, 0.0005), 0.99);
  return Math.log(p / (1 - p));
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
