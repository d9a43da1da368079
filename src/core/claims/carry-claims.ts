import type { Recognition } from '../recognition/mention';
import type { Statement } from '../statements/statement';
import type { PaperText } from '../text/paper-text';
import { carryingRules, type CarryingSection } from './carrying-rules';
import { contentTerms } from './content-terms';
import type { Place } from './outline-paper';
import type { ScoredSentence } from './score-sentences';
import { tellKind } from './tell-kind';

/** A sentence of the body that says what a claim of title or abstract says. */
export interface Carrier {
  /** Index into `PaperText.sentences`. */
  readonly sentence: number;
  /** How much of what both say is said by both, 0..1, weighed by how rare the words are in this paper. */
  readonly likeness: number;
}

/** Below this two sentences share a topic, not a claim (set by reading links in papers of several kinds). */
const LEAST_LIKENESS = 0.32;
/** What is so much less like the claim than the best is not shown beside it. */
const LEAST_OF_BEST = 0.5;
/** Fewer terms in common than this are chance. */
const FEWEST_SHARED = 3;
const MOST_CARRIERS = 3;

/** What is known of the paper; in a review all is others' work. */
interface Read {
  readonly statements: readonly Statement[];
  readonly recognition: Recognition;
  readonly isReview: boolean;
}

interface IndexedBody {
  /** Sentences of the body that could carry a claim. */
  readonly body: readonly ScoredSentence[];
  /** Summed weight of the terms of each of them. */
  readonly weights: readonly number[];
  /** Of every term the places in `body` where it stands. */
  readonly postings: readonly (readonly number[] | undefined)[];
  /** The rarer in the body, the more. */
  readonly weightOf: (term: number) => number;
}

/**
 * For every claim in title or abstract the sentences of the body that carry it, best first; none where nothing in the
 * body is near enough, and no entry for sentences of the body. One index of terms serves all.
 *
 * @param scored every sentence that could be a claim, with its place and the rules that fired on it
 * @param claims indexes of the sentences that are listed
 */
export function findCarriers(
  paper: PaperText,
  { statements, recognition, isReview }: Read,
  scored: readonly ScoredSentence[],
  claims: readonly number[],
): ReadonlyMap<number, readonly Carrier[]> {
  const scoreAt = new Map(scored.map((each) => [each.sentence, each]));
  const announced = claims.filter((sentence) => isAnnounced(scoreAt.get(sentence)?.place));
  if (announced.length === 0) return new Map();
  const { read, isName } = contentTerms(paper, recognition);
  const termsAt = (index: number): readonly number[] => {
    const sentence = paper.sentences[index];
    return sentence ? read(sentence) : [];
  };
  const body = scored.filter(({ sentence, place }) => carries(place, statements[sentence]));
  const isOthers = (carrier: ScoredSentence): boolean =>
    !isReview && isCited(paper, statements[carrier.sentence], carrier);
  const context = { index: indexBody(body, { termsAt, isName }), statements, termsAt, isName, isOthers };
  return new Map(announced.map((claim) => [claim, carriersOf(claim, context)]));
}

const isCited = (paper: PaperText, statement: Statement | undefined, scored: ScoredSentence): boolean =>
  statement !== undefined && tellKind(paper, statement, false, scored).kind === 'cited';

const isAnnounced = (place: Place | undefined): boolean => place?.kind === 'title' || place?.kind === 'summary';

function carries(place: Place, statement: Statement | undefined): boolean {
  return statement?.role !== 'methods' && statement?.role !== 'objective' && sectionOf(place) !== null;
}

/** The section of the body, where claims can be carried there. */
function sectionOf(place: Place): CarryingSection | null {
  if (place.kind !== 'body') return null;
  return place.role in carryingRules ? (place.role as CarryingSection) : null;
}

/** What a sentence names, its words say as well: the identifier adds half of a word's weight. */
const WEIGHT_OF_NAME = 0.5;

function indexBody(
  body: readonly ScoredSentence[],
  { termsAt, isName }: Pick<Context, 'termsAt' | 'isName'>,
): IndexedBody {
  const postings: number[][] = [];
  const terms = body.map(({ sentence }) => termsAt(sentence));
  terms.forEach((list, at) => {
    for (const term of list) (postings[term] ??= []).push(at);
  });
  const weightOf = (term: number): number =>
    Math.log((body.length + 1) / (postings[term]?.length ?? 1)) * (isName(term) ? WEIGHT_OF_NAME : 1);
  return { body, postings, weightOf, weights: terms.map((list) => sum(list, weightOf)) };
}

interface Context {
  readonly index: IndexedBody;
  readonly statements: readonly Statement[];
  readonly termsAt: (sentence: number) => readonly number[];
  readonly isName: (term: number) => boolean;
  /** What a study cites of others' work carries no claim of its own. */
  readonly isOthers: (scored: ScoredSentence) => boolean;
}

function carriersOf(claim: number, { index, statements, termsAt, isName, isOthers }: Context): Carrier[] {
  const terms = termsAt(claim);
  const hasNames = terms.some(isName);
  const own = sum(terms, index.weightOf);
  const carriers: Carrier[] = [];
  for (const [at, { weight, count, names }] of sharedWith(terms, index, isName)) {
    const scored = index.body[at];
    if (!scored || count < FEWEST_SHARED) continue;
    const shared = weight / Math.sqrt(own * (index.weights[at] ?? own));
    const named = hasNames && names === 0 ? OTHER_NAMES : 1;
    const likeness = shared * named * trust(statements[claim], scored, statements);
    if (likeness >= LEAST_LIKENESS && !isOthers(scored)) carriers.push({ sentence: scored.sentence, likeness });
  }
  carriers.sort((a, b) => b.likeness - a.likeness || a.sentence - b.sentence);
  const least = (carriers[0]?.likeness ?? 0) * LEAST_OF_BEST;
  return carriers.slice(0, MOST_CARRIERS).filter(({ likeness }) => likeness >= least);
}

interface Shared {
  weight: number;
  count: number;
  names: number;
}

/** What each sentence of the body has in common with the terms. */
function sharedWith(
  terms: readonly number[],
  { postings, weightOf }: IndexedBody,
  isName: (term: number) => boolean,
): ReadonlyMap<number, Shared> {
  const shared = new Map<number, Shared>();
  for (const term of terms) {
    const weight = weightOf(term);
    const names = isName(term) ? 1 : 0;
    for (const at of postings[term] ?? []) {
      const known = shared.get(at);
      if (!known) shared.set(at, { weight, count: 1, names });
      else {
        known.weight += weight;
        known.count++;
        known.names += names;
      }
    }
  }
  return shared;
}

/** A claim that names genes, drugs or cells is hardly carried by a sentence that names none of them. */
const OTHER_NAMES = 0.8;
/** What only one of the two denies is hardly the same claim. */
const OTHER_POLARITY = 0.5;
/** Sentences that tell an aim, what was known, or where a table is, speak of the matter without carrying it. */
const ONLY_TELLS = 0.7;
const TELLING: ReadonlySet<string> = new Set([
  'claim.anti.aim',
  'claim.anti.review-aim',
  'claim.anti.selection',
  'claim.anti.pointer',
  'claim.anti.more-research',
]);

/** What ought to be done carries no claim on what is so. */
const ADVICE = 'strength.none.advice';

/** Results tell what was known before they tell what was found; a discussion tells both at once. */
const KNOWN = 'claim.anti.known';

function trust(claim: Statement | undefined, scored: ScoredSentence, statements: readonly Statement[]): number {
  const section = sectionOf(scored.place);
  const carrier = statements[scored.sentence];
  if (isAdvice(carrier) && !isAdvice(claim)) return 0;
  if (isSpeculative(carrier) && !isSpeculative(claim)) return 0;
  const agrees = claim?.polarity === carrier?.polarity;
  const inResults = scored.place.kind === 'body' && scored.place.role === 'results';
  const tells = scored.why.some(({ rule }) => TELLING.has(rule) || (inResults && rule === KNOWN));
  return (section ? carryingRules[section].factor : 0) * (agrees ? 1 : OTHER_POLARITY) * (tells ? ONLY_TELLS : 1);
}

function isAdvice(statement: Statement | undefined): boolean {
  return statement?.why.some(({ rule }) => rule === ADVICE) ?? false;
}

/** What only may be so does not carry what is said outright. */
const isSpeculative = (statement: Statement | undefined): boolean => statement?.leastCertainty === 'speculative';

function sum(terms: readonly number[], weightOf: (term: number) => number): number {
  let total = 0;
  for (const term of terms) total += weightOf(term);
  return total;
}
