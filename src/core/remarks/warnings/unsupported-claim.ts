import type { SectionRole, StudyDesign } from '../../analysis';
import { findStatistics } from '../../claims/find-statistics';
import { citationIn } from '../../statements/citation-in';
import { compilePhrases } from '../../rules/phrases';
import type { SentenceText } from '../../text/paper-text';
import { ownDataWords } from './own-data-words';
import { type ClaimView, isOwnAssertion, phrasesIn, type Warned } from './warning-context';
import { wordsHeard } from './words-heard';

const argued: ReadonlySet<SectionRole> = new Set(['background', 'discussion', 'conclusion']);
const withoutResults: ReadonlySet<StudyDesign> = new Set(['narrative_review', 'guideline_opinion', 'protocol']);
/** Fewer sentences of results than this make no whole paper. */
const RESULTS_OF_PAPER = 12;
const matcher = compilePhrases(ownDataWords.map((phrase) => ({ phrase, value: true })));
/** With less of its words in the paper's own results than this, a claim is not a report of them. */
const HEARD = 0.4;

/** Says outright what causes what, in the argument of a whole paper, and neither its own results nor a citation bears it. */
export function findUnsupportedClaim(view: ClaimView): Warned | null {
  const { claim, statement, place, findings } = view;
  if (!isOwnAssertion(view) || statement.strength !== 'direct_causal' || place.kind !== 'body') return null;
  if (!argued.has(place.role) || !isResearch(view) || isCitedNearby(view)) return null;
  if (phrasesIn(matcher, view).length > 0 || findStatistics(findings.paper, claim).length > 0) return null;
  if (wordsHeard(view) > HEARD) return null;
  const cue = statement.why.find(({ rule }) => rule.startsWith('strength.'));
  return cue ? { words: { ...cue }, related: [] } : null;
}

/** A whole paper with results of its own: what reviews and opinion say is seen elsewhere. */
function isResearch({ places, findings }: ClaimView): boolean {
  const [primary] = findings.study.designs;
  if (!primary || withoutResults.has(primary.design)) return false;
  return places.filter((place) => place.kind === 'body' && place.role === 'results').length >= RESULTS_OF_PAPER;
}

/** One citation often stands for the sentences around it. */
function isCitedNearby({ findings: { paper }, claim, sentence }: ClaimView): boolean {
  const near = [sentence, paper.sentences[claim.sentence - 1], paper.sentences[claim.sentence + 1]];
  const inBlock = near.filter((each): each is SentenceText => each !== undefined && each.block === sentence.block);
  return inBlock.some((each) => citationIn(paper, each) !== null);
}
