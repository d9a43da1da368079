import type { ProseCue, Recognition } from '../recognition/mention';
import { citationsIn } from '../statements/citation-in';
import type { FoundSource } from '../source/source';
import type { Statement } from '../statements/statement';
import type { Study } from '../study/study';
import { firstWhere } from '../text/first-where';
import type { PaperText } from '../text/paper-text';
import { findCarriers, type Carrier } from './carry-claims';
import type { PickedClaim } from './claim';
import { orderOf, type ClaimToOrder, type Telling } from './order-claims';
import { orderRules } from './order-rules';
import { TELLERS } from './outline-paper';
import { isStory, raiseInNews } from './raise-in-news';
import { raiseInNotes } from './raise-in-notes';
import { refusesClaim } from './refuse-sentence';
import { inTenths, scoreSentences, type ScoredSentence } from './score-sentences';
import { tellKind } from './tell-kind';

/** More than this nobody reads through; the best are kept. */
const MOST_CLAIMS = 60;
/** Of a review fewer: most of what it lists is others' work, or known to all. */
const MOST_OF_REVIEW = 40;

const NOTHING_RECOGNISED: Recognition = { mentions: [], abbreviations: [] };

/**
 * The sentences a reviewer would want listed, in document order; those of title and abstract with the sentences of the
 * body that carry them. Names and abbreviations help to find these, and are not needed for anything else.
 */
export function pickClaims(
  paper: PaperText,
  statements: readonly Statement[],
  study: Study,
  recognition: Recognition = NOTHING_RECOGNISED,
  source: FoundSource | null = null,
): readonly PickedClaim[] {
  const isReview = isNarrative(study);
  const plain = scoreSentences(paper, statements, isReview, source?.kind ?? null);
  const scored = raiseInNews(paper, source, raiseInNotes(paper, source, plain));
  const listed = scored.filter((each) => each.score >= 0 && !refusesClaim(paper, each, statements, isStory(source)));
  const carriers = findCarriers(
    paper,
    { statements, recognition, isReview },
    scored,
    listed.map(({ sentence }) => sentence),
  );
  const topic = isReview ? sentencesOnTopic(paper, recognition) : NO_SENTENCES;
  const telling = tellsNews(source) ? 'news' : isReview ? 'review' : 'study';
  const picking: Picking = { paper, statements, telling, isReview, carriers, saidAbove: saidAbove(carriers), topic };
  const claims = listed.flatMap((each) => toClaim(picking, each));
  return isReview ? best(withoutTextbook(claims), MOST_OF_REVIEW) : best(claims, MOST_CLAIMS);
}

/** Reviews without a search of their own, and opinion: what they report is others'. */
function isNarrative({ designs }: Study): boolean {
  const primary = designs[0]?.design;
  return primary === 'narrative_review' || primary === 'guideline_opinion';
}

/** Stories and notes on somebody’s study, in which hopes and advice stand among what it found. */
const tellsNews = (source: FoundSource | null): boolean => source !== null && TELLERS.has(source.kind);

/** From here on the body says the same thing again, not only more of it. */
const SAME_CLAIM = 0.5;

/** The sentences of the body that say what a claim of the abstract says: it is read first there. */
function saidAbove(carriers: ReadonlyMap<number, readonly Carrier[]>): ReadonlySet<number> {
  const same = [...carriers.values()].flat().filter(({ likeness }) => likeness >= SAME_CLAIM);
  return new Set(same.map(({ sentence }) => sentence));
}

const NO_SENTENCES: ReadonlySet<number> = new Set();

function sentencesOnTopic({ title, sentences }: PaperText, { mentions }: Recognition): ReadonlySet<number> {
  if (!title) return NO_SENTENCES;
  const inTitle = mentions.filter(({ start, end }) => start >= title.start && end <= title.end);
  const topic = new Set(inTitle.flatMap(({ id }) => (id === null ? [] : [id])));
  const named = mentions.filter(({ id }) => id !== null && topic.has(id));
  return new Set(named.map((mention) => firstWhere(sentences, ({ start }) => start > mention.start) - 1));
}

/** Where there is enough else to read, general knowledge is left out. */
const ENOUGH_CLAIMS = 30;

function withoutTextbook(claims: readonly PickedClaim[]): readonly PickedClaim[] {
  if (claims.length <= ENOUGH_CLAIMS) return claims;
  return claims.filter(({ why }) => !why.some(({ rule }) => rule === orderRules.textbook.id));
}

function best(claims: readonly PickedClaim[], most: number): PickedClaim[] {
  const byScore = [...claims].sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  return byScore.slice(0, most).sort((a, b) => a.sentence - b.sentence);
}

interface Picking {
  readonly paper: PaperText;
  readonly statements: readonly Statement[];
  readonly telling: Telling;
  readonly isReview: boolean;
  readonly carriers: ReadonlyMap<number, readonly Carrier[]>;
  readonly saidAbove: ReadonlySet<number>;
  /** Sentences that name what the title names. */
  readonly topic: ReadonlySet<number>;
}

function toClaim(picking: Picking, scored: ScoredSentence): PickedClaim[] {
  const { paper, statements, isReview, carriers, topic } = picking;
  const { sentence } = scored;
  const span = paper.sentences[sentence];
  const statement = statements[sentence];
  if (!span || !statement) return [];
  const { start, end } = span;
  const { kind, cues } = tellKind(paper, statement, isReview, scored);
  const kindRules = cues.map(({ rule }) => rule);
  const ranked = rank(picking, scored, { ...scored, statement, kind, kindRules, isOnTopic: topic.has(sentence) });
  const why = [...scored.why, ...ranked.rules.map((rule): ProseCue => ({ rule, start, end })), ...cues];
  const carriedBy = (carriers.get(sentence) ?? []).map((carrier) => carrier.sentence);
  const citations = citationsIn(paper, span);
  return [{ sentence, start, end, kind, score: ranked.score, citations, carriedBy, why }];
}

interface Ranked {
  readonly score: number;
  readonly rules: readonly string[];
}

function rank(
  { paper, telling, saidAbove }: Picking,
  { sentence, score }: ScoredSentence,
  claim: ClaimToOrder,
): Ranked {
  const order = orderOf(paper, claim, telling);
  const ranked = inTenths(order.reduce((sum, { weight }) => sum + weight, score));
  const rules = order.map(({ id }) => id);
  return saidAbove.has(sentence)
    ? { score: behindAbstract(ranked), rules: [...rules, orderRules.saidAbove.id] }
    : { score: ranked, rules };
}

/** It gives way to other findings, but not to what is listed only just. */
const behindAbstract = (score: number): number =>
  Math.max(Math.min(score, 0), inTenths(score + orderRules.saidAbove.weight));
