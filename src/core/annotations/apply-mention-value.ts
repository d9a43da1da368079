import type { Candidate, Cue, Entity, MentionValue, Review, Span } from '../analysis';
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

/** A mention with the reviewer's values, the engine's kept beside them. */
export function reviewedMention(source: MentionSource, { text, plain }: PaperWords): Entity {
  const { annotation, reviewer, span, engine } = source;
  const { start, end } = span;
  const words = text.slice(start, end);
  const machine = engine ? Object.freeze(mentionValue(engine, plain)) : annotation.body.machine;
  const value = { ...reviewer, text: plain(words) };
  const review = mentionReview(annotation, machine, value);
  const cue = Object.freeze({ rule: `reviewer.mention.${review.verdict}`, start, end, text: words });
  const values = { start, end, text: words, type: value.type, id: value.id, name: value.name, score: 1, review };
  if (engine && review.verdict === 'confirmed')
    return Object.freeze({ ...engine, ...values, why: Object.freeze([cue, ...engine.why]) });
  return Object.freeze({ ...values, source: 'reviewer', ...senseOf(engine, value, cue) });
}

/** What belongs to a sense is the engine's where the reviewer left that as it was. */
function senseOf(
  engine: Entity | undefined,
  { type, id }: MentionValue,
  cue: Cue,
): Pick<Entity, 'xrefs' | 'match' | 'candidates' | 'gene' | 'why'> {
  if (engine?.type !== type) return { xrefs: NONE, match: 'exact', candidates: NONE, why: Object.freeze([cue]) };
  const candidates = otherSenses(engine, id);
  if (engine.id !== id) return { xrefs: NONE, match: 'exact', candidates, why: Object.freeze([cue]) };
  const { xrefs, match, gene, why } = engine;
  return { xrefs, match, candidates, ...(gene && { gene }), why: Object.freeze([cue, ...why]) };
}

const NONE: readonly never[] = Object.freeze([]);

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
function isSameMention(a: MentionValue, b: MentionValue): boolean {
  return a.type === b.type && a.id === b.id && a.text === b.text && (a.id !== null || a.name === b.name);
}
