import type { Role, SectionRole, SourceKind } from '../analysis';
import type { ProseCue } from '../recognition/mention';
import { compilePhrases } from '../rules/phrases';
import type { Statement } from '../statements/statement';
import type { PaperText, SentenceText } from '../text/paper-text';
import { antiClaimRules } from './anti-claim-rules';
import { claimCueRules } from './claim-cue-rules';
import type { ClaimRule } from './claim-rule';
import { leansOnContext } from './leans-on-context';
import { outlinePaper, type Place } from './outline-paper';
import { abstractPlaces, abstractRoles, contentRules, rolePlaces, sectionPlaces } from './place-rules';
import { spanOfTokens } from '../text/span-of-tokens';

export interface ScoredSentence {
  /** Index into `PaperText.sentences`. */
  readonly sentence: number;
  readonly place: Place;
  /** Sum of the weights of all rules that fired, less what a claim must reach: 0 and above is a claim. */
  readonly score: number;
  readonly why: readonly ProseCue[];
}

/**
 * What the rules must add up to in a text no longer than an abstract (found by trying, see the evaluation of
 * `claims.sentences`), and in a whole paper, where results are claims too and not only what is made of them.
 */
const THRESHOLD = { short: 2.7, review: 2.3, long: 1.2 };
/** Fewer tokens than these say little; in the body of a paper results are short. */
const SHORT = { abstract: 8, body: 6 };

const matcher = compilePhrases(
  [...claimCueRules, ...antiClaimRules].flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
);

/** How much speaks for listing each sentence that could be a claim at all; each rule counts once a sentence. */
export function scoreSentences(
  paper: PaperText,
  statements: readonly Statement[],
  isReview: boolean,
  source: SourceKind | null = null,
): ScoredSentence[] {
  const { places, isShort } = outlinePaper(paper, source);
  const threshold = isShort ? (isReview ? THRESHOLD.review : THRESHOLD.short) : THRESHOLD.long;
  return statements.flatMap((statement) => {
    const sentence = paper.sentences[statement.sentence];
    const place = places[statement.sentence];
    if (!sentence || !place || place.kind === 'outside') return [];
    const fired = [
      ...wordCues(paper, sentence),
      ...contentCues(paper, sentence, statement, isReview ? asReview(place) : place),
    ];
    const announces = fired.some(({ rule }) => rule.id === ANNOUNCEMENT || (isReview && rule.id === MATTER_OF_REVIEW));
    const why = fired.filter(
      ({ rule }) =>
        !isWaived(rule, isShort, isReview) &&
        !(announces && WAIVED_IN_ANNOUNCEMENTS.has(rule.id)) &&
        !(rule.id === 'claim.anti.publication' && fired.some((other) => other.rule.id === NAMES_STUDY)),
    );
    const score = inTenths(why.reduce((sum, { rule }) => sum + rule.weight, -threshold));
    return [{ sentence: statement.sentence, place, score, why: why.map(toCue) }];
  });
}

interface FiredRule {
  readonly rule: ClaimRule;
  readonly start: number;
  readonly end: number;
}

const WAIVED_IN_REVIEWS: ReadonlySet<string> = new Set([
  'claim.anti.known',
  'claim.role.background',
  'claim.role.methods',
  'claim.role.results',
  'claim.place.middle',
]);

const ANNOUNCEMENT = 'claim.cue.announces';
/** "… according to a study published today" is news, "the study was published today" is none. */
export const NAMES_STUDY = 'claim.cue.according';
const MATTER_OF_REVIEW = 'claim.cue.others-showed';
/**
 * "Here we show that …" is no background, aim or method, however early it stands and whatever method it names; nor is
 * "recent studies have shown that …" in a review.
 */
const WAIVED_IN_ANNOUNCEMENTS: ReadonlySet<string> = new Set([
  'claim.anti.method',
  'claim.place.early',
  'claim.place.middle',
  'claim.role.background',
  'claim.role.objective',
  'claim.role.methods',
  'claim.role.results',
]);

/** In a whole paper lines of figures and outcomes are results; a review's matter is what was known before. */
function isWaived({ id }: ClaimRule, isShort: boolean, isReview: boolean): boolean {
  if (id === 'claim.anti.figures') return !isShort;
  if (id === 'claim.cue.effect') return isShort || isReview;
  if (id === 'claim.cue.outcome' || id === NAMES_STUDY) return isShort;
  return isReview ? WAIVED_IN_REVIEWS.has(id) : id === 'claim.cue.others-showed';
}

/** Weights are given in tenths; without this, sums of them fall a hair short of the threshold. */
export const inTenths = (sum: number): number => Math.round(sum * 10) / 10;

const toCue = ({ rule, start, end }: FiredRule): ProseCue => ({ rule: rule.id, start, end });

function wordCues({ tokens }: PaperText, { firstToken, endToken }: SentenceText): FiredRule[] {
  const fired = new Map<ClaimRule, FiredRule>();
  for (const hit of matcher.find(tokens, firstToken, endToken)) {
    if (!fired.has(hit.value))
      fired.set(hit.value, { rule: hit.value, ...spanOfTokens(tokens, hit.firstToken, hit.endToken) });
  }
  return [...fired.values()];
}

function contentCues(paper: PaperText, sentence: SentenceText, statement: Statement, place: Place): FiredRule[] {
  const rules = [...placeRulesOf(place, statement), ...meaningRules(statement, place)];
  const isOfWhole = place.kind === 'body' || place.kind === 'summary';
  if (sentence.endToken - sentence.firstToken < (isOfWhole ? SHORT.body : SHORT.abstract))
    rules.push(contentRules.short);
  if (place.kind === 'body' && place.note) rules.push(contentRules.note);
  if (isOfWhole && leansOnContext(paper, sentence)) rules.push(contentRules.leans);
  return onWhole(sentence, rules);
}

const onWhole = ({ start, end }: SentenceText, rules: readonly ClaimRule[]): FiredRule[] =>
  rules.map((rule) => ({ rule, start, end }));

function placeRulesOf(place: Place, { role }: Statement): ClaimRule[] {
  switch (place.kind) {
    case 'title':
      return [contentRules.title];
    case 'abstract':
      return [placeInAbstract(place), role === 'other' ? null : rolePlaces[role]].filter((rule) => rule !== null);
    case 'summary':
      return role === 'other'
        ? []
        : [role === 'results' || role === 'conclusion' ? abstractRoles[role] : rolePlaces[role]];
    case 'body':
      return placeInBody(place.role, role);
    case 'outside':
      return [];
  }
}

/** "We hypothesise" in a discussion is no aim. */
function placeInBody(section: SectionRole, role: Role): ClaimRule[] {
  if (role === 'objective' && section !== 'discussion' && section !== 'conclusion') return [rolePlaces.objective];
  if (section === 'other' || section === 'title') return role === 'results' ? [sectionPlaces.results] : [];
  return section in sectionPlaces ? [sectionPlaces[section as keyof typeof sectionPlaces]] : [];
}

/** Conclusions stand at the end, be it of several sentences. */
function placeInAbstract({ index, count, headed }: Extract<Place, { kind: 'abstract' }>): ClaimRule | null {
  if (count === 1) return abstractPlaces.alone;
  if (index === count - 1 || headed === 'conclusion') return abstractPlaces.last;
  if (index === count - 2) return abstractPlaces.nearEnd;
  if (index >= count * 0.7) return null;
  return index >= count * 0.45 ? abstractPlaces.middle : abstractPlaces.early;
}

function meaningRules({ strength, leastCertainty, why }: Statement, place: Place): ClaimRule[] {
  const rules: ClaimRule[] = [];
  const onlyCompares = why.some(({ rule }) => rule === 'strength.correlational.comparison');
  const inBody = onlyCompares ? contentRules.comparisonInBody : contentRules.relationInBody;
  if (strength !== 'none') rules.push(speaksForItself(place) ? inBody : contentRules.relation);
  if (leastCertainty === 'hedged') rules.push(contentRules.hedged);
  if (leastCertainty === 'speculative') rules.push(contentRules.open);
  return rules;
}

/** What a review says of others' work is its matter, wherever it stands. */
function asReview(place: Place): Place {
  if (place.kind === 'abstract' && place.headed === 'results') return { kind: 'summary' };
  return place.kind === 'body' && place.role === 'background' ? { ...place, role: 'results' } : place;
}

/** Where nothing but the sentence itself can tell: in a paper's body, and when there is no other. */
function speaksForItself(place: Place): boolean {
  return place.kind === 'body' || place.kind === 'summary' || (place.kind === 'abstract' && place.count === 1);
}
