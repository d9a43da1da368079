import type { Statement } from '../statements/statement';
import type { PaperText, SentenceText } from '../text/paper-text';
import { hasHole } from './has-hole';
import { hasVerb } from './has-verb';
import { tellsInHeadline } from './headline';
import { NAMES_STUDY, type ScoredSentence } from './score-sentences';
import { AUXILIARIES, VERBS, words } from './sentence-verbs';
import { isCutOff, isWhole } from './whole-sentence';

const FEWEST_TOKENS = 4;

/**
 * Sentences that are no claim whatever their words: too short, questions, without a verb, or a title that only names its
 * topic. The headline of a story has a grammar of its own.
 */
export function refusesClaim(
  paper: PaperText,
  scored: ScoredSentence,
  statements: readonly Statement[],
  isStory = false,
): boolean {
  const sentence = paper.sentences[scored.sentence];
  const statement = statements[scored.sentence];
  if (!sentence || !statement) return true;
  if (sentence.broken && !isReport(paper, sentence) && !isWhole(paper, sentence)) return true;
  if (sentence.endToken - sentence.firstToken < FEWEST_TOKENS || isQuestion(paper, sentence)) return true;
  const isTitle = scored.place.kind === 'title';
  if (isTitle && isStory && tellsInHeadline(paper, sentence)) return false;
  if (isNoSentence(paper, sentence, scored)) return true;
  return isTitle && !namesStudy(scored) && !statesFinding(paper, sentence, statement);
}

const isNoSentence = (paper: PaperText, sentence: SentenceText, scored: ScoredSentence): boolean =>
  !(isNote(scored) || hasVerb(paper, sentence)) ||
  hasHole(paper, sentence) ||
  isListOfAbbreviations(paper, sentence) ||
  isCutOff(paper, scored.sentence);

/** "Zinc halves colds, study finds". */
const namesStudy = ({ why }: ScoredSentence): boolean => why.some(({ rule }) => rule === NAMES_STUDY);

/** "Colds shorter with zinc than with placebo": notes do without verbs. */
const isNote = ({ place }: ScoredSentence): boolean => place.kind === 'body' && place.note;

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

/** "Zinc inhibits growth", "Lozenges shorten colds" and "They eliminate colds" do, "Effects of zinc on growth: a randomised trial" and "Role of zinc" do not. */
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
    if (VERBS.has(`${word}s`) && isPlural(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

const isPlural = (subject: string): boolean => subject.endsWith('s') || subject === 'they' || subject === 'we';
