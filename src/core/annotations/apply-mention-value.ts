import type { Candidate, Entity, GeneOfVariant, MentionValue, Review, Span } from '../analysis';
import type { Annotation, MentionCorrection } from './annotation';

/** What a reviewer's mention is made from. */
export interface MentionSource {
  readonly annotation: Annotation<MentionCorrection>;
  readonly reviewer: MentionValue;
  /** Where it stands now. */
  readonly span: Span;
  /** What the engine says here today; it may be another than when the correction was made, or nothing. */
  readonly engine: Entity | undefined;
}

export interface PaperWords {
  readonly text: string;
  /** Words as a reader sees them, without markup. */
  readonly plain: (words: string) => string;
}

/**
 * A mention with the reviewer's values, the engine's kept beside them. Written out field by field: there may be thousands,
 * and copying frozen mentions whole takes many times as long.
 */
export function reviewedMention({ annotation, reviewer, span, engine }: MentionSource, paper: PaperWords): Entity {
  const { start, end } = span;
  const { type, id, name } = reviewer;
  const text = paper.text.slice(start, end);
  const machine = engine ? Object.freeze(mentionValue(engine, paper.plain)) : annotation.body.machine;
  const review = mentionReview(annotation, machine, { type, id, name, text: paper.plain(text) });
  const cue = Object.freeze({ rule: RULES[review.verdict], start, end, text });
  const { xrefs, match, candidates, source, why, gene } = senseOf(engine, review.verdict, reviewer);
  const cues = Object.freeze([cue, ...why]);
  const tagger = review.verdict === 'confirmed' ? engine?.tagger : undefined;
  const values = { start, end, text, type, id, name, xrefs, match, candidates, score: 1, source, why: cues, review };
  if (gene === undefined && tagger === undefined) return Object.freeze(values);
  return Object.freeze({ ...values, ...(gene && { gene }), ...(tagger !== undefined && { tagger }) });
}

const RULES = {
  confirmed: 'reviewer.mention.confirmed',
  corrected: 'reviewer.mention.corrected',
  added: 'reviewer.mention.added',
} as const satisfies Record<Review<unknown>['verdict'], string>;

interface Sense extends Pick<Entity, 'xrefs' | 'match' | 'candidates' | 'source' | 'why'> {
  readonly gene: GeneOfVariant | undefined;
}

/** What belongs to a sense is the engine's where the reviewer left that as it was. */
function senseOf(engine: Entity | undefined, verdict: Review<unknown>['verdict'], { type, id }: MentionValue): Sense {
  if (engine?.type !== type) return NO_SENSE;
  const { xrefs, match, candidates, source, why, gene } = engine;
  if (verdict === 'confirmed') return { xrefs, match, candidates, source, why, gene };
  const others = otherSenses(engine, id);
  if (engine.id !== id) return { ...NO_SENSE, candidates: others };
  return { xrefs, match, candidates: others, source: 'reviewer', why, gene };
}

const NONE: readonly never[] = Object.freeze([]);
const NO_SENSE: Sense = {
  xrefs: NONE,
  match: 'exact',
  candidates: NONE,
  source: 'reviewer',
  why: NONE,
  gene: undefined,
};

/** Of what a mention names, all that a reviewer may see otherwise. */
export function mentionValue({ type, id, name, text }: Entity, plain: PaperWords['plain']): MentionValue {
  return { type, id, name, text: plain(text) };
}

/** The sense that the engine chose first: it may be wanted back. */
function otherSenses({ id, name, score, candidates }: Entity, chosen: string | null): readonly Candidate[] {
  const first = id === null ? [] : [Object.freeze({ id, name: name ?? id, score })];
  return Object.freeze([...first, ...candidates].filter((each) => each.id !== chosen));
}

function mentionReview(
  { id, body, author, modified }: Annotation<MentionCorrection>,
  machine: MentionValue | null,
  reviewer: MentionValue,
): Review<MentionValue> {
  const verdict = machine === null ? 'added' : isSameMention(machine, reviewer) ? 'confirmed' : 'corrected';
  return Object.freeze({ annotation: id, verdict, machine, reason: body.reason, author, modified });
}

/** Names of one concept may be spelt otherwise in another lexicon. */
export function isSameMention(a: MentionValue, b: MentionValue): boolean {
  return a.type === b.type && a.id === b.id && a.text === b.text && (a.id !== null || a.name === b.name);
}
