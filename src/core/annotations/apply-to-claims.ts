import type { Analysis, Claim, Sentence, Span } from '../analysis';
import { firstWhere } from '../text/first-where';
import { within } from '../verdicts/with-mentions';
import type { Annotation, ClaimCorrection, Place, PlacedAnnotation } from './annotation';
import { addedClaim, reviewedClaim } from './apply-claim-value';
import { remarksOn } from './apply-to-remarks';
import { createSpanIndex, overlapOf, type SpanIndex } from './span-index';

type Correction = Annotation<ClaimCorrection>;

/** More is a passage and no claim. In UTF-16 units. */
const LONGEST_CLAIM = 5000;

interface Decided {
  /** By the index of the engine's claim, the latest correction of it. */
  readonly ofClaims: ReadonlyMap<number, Correction>;
  readonly added: readonly Claim[];
}

/** @param corrections the latest first. */
export function applyToClaims(
  analysis: Analysis,
  corrections: readonly PlacedAnnotation<ClaimCorrection>[],
  text: string,
): Analysis {
  const { ofClaims, added } = decide(analysis, corrections, text);
  if (ofClaims.size === 0 && added.length === 0) return analysis;
  const corrected = analysis.claims.flatMap((claim, old): Standing[] => {
    const correction = ofClaims.get(old);
    if (!correction) return [{ claim, old }];
    return correction.body.reviewer ? [{ claim: reviewedClaim(claim, correction, analysis.paper), old }] : [];
  });
  const standing = [...corrected, ...added.map((claim): Standing => ({ claim, old: null }))].sort(
    (a, b) => a.claim.start - b.claim.start,
  );
  const claims = ranked(standing.map(({ claim }) => claim));
  const newIndexes = new Map(standing.flatMap(({ old }, index) => (old === null ? [] : [[old, index] as const])));
  return Object.freeze({ ...analysis, claims, ...remarksOn(analysis, claims, newIndexes) });
}

interface Standing {
  readonly claim: Claim;
  /** Its index in the engine's list. */
  readonly old: number | null;
}

function decide(analysis: Analysis, corrections: readonly PlacedAnnotation<ClaimCorrection>[], text: string): Decided {
  const listed = createSpanIndex<number>();
  analysis.claims.forEach((claim, index) => listed.add(claim, index));
  const ofClaims = new Map<number, Correction>();
  const taken = new Set<Sentence>();
  const outside = createSpanIndex<Span>();
  const added: Claim[] = [];
  for (const { annotation, place } of corrections) {
    const span = spanOf(place, text);
    if (!span) continue;
    const { machine, reviewer } = annotation.body;
    const target = targetOf(analysis, listed, span);
    const free = machine !== null && target !== null ? [] : freeSentences(analysis, listed, taken, span);
    const [first] = free;
    // A later word that they are no claim ends an older one that they are.
    free.forEach((sentence) => taken.add(sentence));
    if (first && reviewer) {
      const whole = { start: first.start, end: free.at(-1)?.end ?? first.end };
      added.push(newClaim(analysis, annotation, { span: whole, sentence: first }, text));
    } else if (target !== null) {
      if (!ofClaims.has(target)) ofClaims.set(target, annotation);
    } else if (isOutside(analysis, outside, span)) {
      outside.add(span, span);
      if (reviewer) added.push(newClaim(analysis, annotation, { span, sentence: undefined }, text));
    }
  }
  return { ofClaims, added };
}

function spanOf(place: Place, text: string): Span | null {
  if (place.state === 'orphaned' || place.start >= place.end || place.end > text.length) return null;
  return place.end - place.start > LONGEST_CLAIM ? null : { start: place.start, end: place.end };
}

/** The engine's claim that shares most with a place. */
function targetOf({ claims }: Analysis, listed: SpanIndex<number>, span: Span): number | null {
  let best: number | null = null;
  let most = 0;
  for (const index of listed.overlapping(span)) {
    const claim = claims[index];
    const shared = claim ? overlapOf(claim, span) : 0;
    if (shared > most) [best, most] = [index, shared];
  }
  return best;
}

/** The first run of sentences in a place that no claim stands in yet. */
function freeSentences(
  { sentences }: Analysis,
  listed: SpanIndex<number>,
  taken: ReadonlySet<Sentence>,
  span: Span,
): Sentence[] {
  const run: Sentence[] = [];
  const from = firstWhere(sentences, ({ end }) => end > span.start);
  for (let at = from; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= span.end) break;
    const isFree = !taken.has(sentence) && listed.overlapping(sentence).length === 0;
    if (isFree) run.push(sentence);
    else if (run.length > 0) break;
  }
  return run;
}

/** Words in no sentence, such as a line of a table, that no later correction speaks of. */
function isOutside({ sentences }: Analysis, outside: SpanIndex<Span>, span: Span): boolean {
  const next = sentences[firstWhere(sentences, ({ end }) => end > span.start)];
  return (!next || next.start >= span.end) && outside.overlapping(span).length === 0;
}

function newClaim(
  analysis: Analysis,
  correction: Correction,
  { span, sentence }: { span: Span; sentence: Sentence | undefined },
  text: string,
): Claim {
  const { entities } = analysis;
  const from = firstWhere(entities, ({ start }) => start >= span.start);
  const near = entities.slice(
    from,
    firstWhere(entities, ({ start }) => start >= span.end),
  );
  const indexes = near.map((_, index) => from + index);
  return addedClaim({ correction, span, sentence, entities: within(entities, indexes, span) }, text, analysis);
}

/** Ranks without gaps; what the reviewer added comes last, in the order of the paper. */
function ranked(claims: readonly Claim[]): readonly Claim[] {
  const order = claims.map((_, index) => index).sort((a, b) => rankOf(claims, a) - rankOf(claims, b) || a - b);
  const ranks = new Map(order.map((index, position) => [index, position + 1]));
  return Object.freeze(
    claims.map((claim, index) => {
      const rank = ranks.get(index) ?? claim.rank;
      return rank === claim.rank ? claim : Object.freeze({ ...claim, rank });
    }),
  );
}

function rankOf(claims: readonly Claim[], index: number): number {
  return claims[index]?.rank ?? claims.length;
}
