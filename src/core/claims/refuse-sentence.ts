import type { Statement } from '../statements/statement';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { ScoredSentence } from './score-sentences';

const FEWEST_TOKENS = 4;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const AUXILIARIES = words(
  `is are was were be been am has have had do does did can could may might will would shall should must cannot isn aren
  wasn weren hasn haven hadn don doesn didn couldn wouldn`,
);
/** Verbs of scientific prose in forms that stand as the verb of a sentence; "-ed" forms are told by their ending. */
const VERBS = words(
  `abolishes abrogates accelerates accounts activates acts affects alleviates allows alters ameliorates appears argues
  arises associates attenuates augments becomes binds blocks brings carries causes changes coincides combines comprises
  confers confirms contains contributes controls converts correlates correspond corresponds decreases defines delays
  demonstrates depends describes determines develops differ differs directs displays disrupts dominates drives eliminates
  elicits emerges enables encodes enhances ensures establishes exacerbates exceeds exerts exhibits explains expresses
  extends facilitates fails favors favours follows forms functions generates gives governs harbors harbours helps
  highlights identifies illustrates impairs implicates implies improves includes increases indicates induces influences
  inhibits interacts involves kills lacks leads leaves limits links localises localizes lowers maintains makes means
  mediates mimics modifies modulates needs occurs offers opens outperforms permits persists plays points possesses
  potentiates precedes predicts predisposes prevents produces prolongs promotes protects proves provides raises reaches
  reactivates recapitulates recruits reduces reflects regulates remains renders represents represses requires rescues
  resembles restores restricts results reveals reverses rises sensitises sensitizes serves shapes shifts shortens shows
  signals slows stabilises stabilizes stems stimulates strengthens suggests supports suppresses sustains targets tends
  transforms triggers undergoes underlies underscores varies yields became began brought came fell gave grew held kept
  knew led left lost made met put ran rose said saw shown spread took thought told understood went wrote found
  suggest show demonstrate indicate reveal support imply confirm highlight provide find conclude propose argue believe
  contribute depend play need occur remain represent require result lead increase decrease improve reduce affect act
  appear become cause change constitute correlate exist express form help inhibit induce make mean promote seem serve
  share suppress tend trigger vary think note report develop respond`,
);

/** Sentences that are no claim whatever their words: too short, questions, without a verb, or a title that only names its topic. */
export function refusesClaim(paper: PaperText, scored: ScoredSentence, statements: readonly Statement[]): boolean {
  const sentence = paper.sentences[scored.sentence];
  const statement = statements[scored.sentence];
  if (!sentence || !statement || (sentence.broken && !isReport(paper, sentence))) return true;
  if (sentence.endToken - sentence.firstToken < FEWEST_TOKENS || isQuestion(paper, sentence)) return true;
  if (!hasVerb(paper, sentence) || isListOfAbbreviations(paper, sentence)) return true;
  return scored.place.kind === 'title' && !statesFinding(paper, sentence, statement);
}

/** How far into a sentence "found that" may stand to carry it. */
const REPORT_WITHIN = 10;

/**
 * A line that lost its beginning in translation is still a finding when it says who found what: "also found that
 * radiation restores immunity", "researchers found that …". All other broken lines are refused.
 */
function isReport({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  if (!/^\p{L}/u.test(word(firstToken)) || !/^[.!]$/.test(word(endToken - 1))) return false;
  for (let at = firstToken; at < Math.min(firstToken + REPORT_WITHIN, endToken); at++)
    if (REPORTING.has(word(at)) && word(at + 1) === 'that') return true;
  return false;
}

const REPORTING = words(
  'found finds showed shows show shown suggests suggest suggested revealed reveals reveal demonstrated',
);

function isQuestion({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  for (let at = endToken - 1; at >= Math.max(firstToken, endToken - 2); at--) if (tokens[at]?.text === '?') return true;
  return false;
}

/** "ACR = American College …, MTX = methotrexate, RA = …" */
function isListOfAbbreviations({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  let signs = 0;
  for (let at = firstToken; at < endToken; at++) if (tokens[at]?.text === '=' && tokens[at]?.spaced) signs++;
  return signs > 3 && signs * 12 > endToken - firstToken;
}

/** By known verbs, by their ending, or by where they stand: "we nominate", "nominate the". */
function hasVerb({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  for (let at = firstToken; at < endToken; at++) {
    if (AUXILIARIES.has(word(at)) || VERBS.has(word(at)) || word(at) === 'we') return true;
    if (word(at).length > 4 && word(at).endsWith('ed')) return true;
    if (at > firstToken && OBJECT_STARTS.has(word(at + 1)) && mayGovern(word(at))) return true;
  }
  return false;
}

const OBJECT_STARTS = words('the a an our their its new novel this these that light');
const NO_VERBS = words(
  `of in for to with by from on at as and or than into between through during after before over under within against
  via among across about without but not both all only per if when where while because since towards toward upon along
  around behind beyond despite except like near nor off onto out outside until unlike up versus such so yet also even how
  what why who which that whether`,
);
const mayGovern = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !word.endsWith('ing') && !NO_VERBS.has(word);

/** "Zinc inhibits growth" does, "Effects of zinc on growth: a randomised trial" and "Role of zinc" do not. */
function statesFinding(
  { tokens }: PaperText,
  { firstToken, endToken }: SentenceText,
  { strength }: Statement,
): boolean {
  if (strength === 'none') return false;
  for (let at = firstToken + 1; at < endToken; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (word === ':' || word === '?') return false;
    if (AUXILIARIES.has(word) || (VERBS.has(word) && word.endsWith('s'))) return true;
  }
  return false;
}
