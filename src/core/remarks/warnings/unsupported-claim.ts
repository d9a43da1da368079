import type { SectionRole, StudyDesign } from '../../analysis';
import { findStatistics } from '../../claims/find-statistics';
import type { ProseCue } from '../../recognition/mention';
import { citationIn } from '../../statements/citation-in';
import { compilePhrases } from '../../rules/phrases';
import type { SentenceText } from '../../text/paper-text';
import { causalWords } from './causal-words';
import { decidesStrength } from './decides-strength';
import { ownDataWords } from './own-data-words';
import { type ClaimView, cueOf, isOwnAssertion, phrasesIn, type Warned } from './warning-context';
import { wordsHeard, wordsOfResults } from './words-heard';

const argued: ReadonlySet<SectionRole> = new Set(['background', 'discussion', 'conclusion']);
const withoutResults: ReadonlySet<StudyDesign> = new Set(['narrative_review', 'guideline_opinion', 'protocol']);
/** Fewer sentences of results than this make no whole paper. */
const RESULTS_OF_PAPER = 12;
const matcher = compilePhrases<'own' | 'causal'>([
  ...ownDataWords.map((phrase) => ({ phrase, value: 'own' as const })),
  ...causalWords.map((phrase) => ({ phrase, value: 'causal' as const })),
]);
/** With less of its words in the paper's own results than this, a claim is not a report of them. */
const HEARD = 0.4;
/** And with less of them anywhere in the results. */
const KNOWN = 0.7;
/** A paper in which fewer citations were found cites in a way that is not read here. */
const FEWEST_CITATIONS = 10;

/** Says outright what causes what, in the argument of a whole paper, and neither its own results nor a citation bears it. */
export function findUnsupportedClaim(view: ClaimView): Warned | null {
  const { claim, statement, place, findings } = view;
  if (!isOwnAssertion(view) || statement.strength !== 'direct_causal' || place.kind !== 'body') return null;
  if (!argued.has(place.role) || !isResearch(view) || isCitedNearby(view)) return null;
  const hits = phrasesIn(matcher, view);
  if (hits.some(({ value }) => value === 'own') || findStatistics(findings.paper, claim).length > 0) return null;
  const words = hits.filter(({ value }) => value === 'causal').map((hit) => cueOf(view, hit, ''));
  const said = words.find((each) => isPresent(view, each) && decidesStrength(view, each));
  if (!said || wordsHeard(view) > HEARD || wordsOfResults(view) > KNOWN) return null;
  return { words: said, related: [] };
}

/** "Induced" tells what was seen, "induces" how things are. */
function isPresent({ findings: { paper } }: ClaimView, { start, end }: ProseCue): boolean {
  return !/(?:ed|led to|drove|ed in)$/iu.test(paper.prose.text.slice(start, end));
}

/** A whole paper with results of its own: what reviews and opinion say is seen elsewhere. */
function isResearch({ whole, findings }: ClaimView): boolean {
  const [primary] = findings.study.designs;
  if (!primary || withoutResults.has(primary.design)) return false;
  if (findings.paper.citations.length < FEWEST_CITATIONS) return false;
  return whole.places.filter((place) => place.kind === 'body' && place.role === 'results').length >= RESULTS_OF_PAPER;
}

/** One citation often stands for the sentences around it. */
function isCitedNearby({ findings: { paper }, claim, sentence }: ClaimView): boolean {
  const near = [sentence, paper.sentences[claim.sentence - 1], paper.sentences[claim.sentence + 1]];
  const inBlock = near.filter((each): each is SentenceText => each !== undefined && each.block === sentence.block);
  return inBlock.some((each) => citationIn(paper, each) !== null);
}
