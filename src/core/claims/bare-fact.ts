import type { RuleInfo } from '../rules/rule';
import { citationIn } from '../statements/citation-in';
import type { Statement } from '../statements/statement';
import type { PaperText } from '../text/paper-text';
import type { ScoredSentence } from './score-sentences';

export const bareFactRule: RuleInfo = {
  id: 'claim.kind.bare-fact',
  title: 'In a discussion, between sentences that cite: what does what, and no word on who found it',
  source: 'How papers mark whose claim it is, and how sure they are of it',
  examples: {
    yes: [
      `# Zinc\n\n## Discussion\n\nMoss is green (Smith et al., 2019). Zinc promotes the growth of moss. Moss is soft (Jones et al., 2012). ${'The lake lies in the hills. '.repeat(35)}\n`,
    ],
    no: [
      `# Zinc\n\n## Discussion\n\nMoss is green. Zinc promotes the growth of moss. Moss is soft (Jones et al., 2012). ${'The lake lies in the hills. '.repeat(35)}\n`,
    ],
  },
};

/** Rules for words by which authors speak of their results, or reason from them. */
const VOICES: ReadonlySet<string> = new Set(
  'results-say we-show announces agrees study-showed we-found conclusion inference interprets new first outcome effect'
    .split(' ')
    .map((name) => `claim.cue.${name}`),
);

/** "Zinc promotes the growth of moss", in a discussion, is more often what is known than what was found. */
export function statesBareFact(
  { strength, role }: Statement,
  { place, why }: Pick<ScoredSentence, 'place' | 'why'>,
): boolean {
  if (place.kind !== 'body' || place.role !== 'discussion') return false;
  return strength === 'direct_causal' && role !== 'results' && !why.some(({ rule }) => VOICES.has(rule));
}

/** Such a fact in the present tense, before and after which others are cited, is theirs. */
export function recallsFact(
  paper: PaperText,
  statement: Statement,
  scored: Pick<ScoredSentence, 'place' | 'why'>,
): boolean {
  return statesBareFact(statement, scored) && isPresent(paper, statement) && isAmongCited(paper, statement.sentence);
}

/** "Promotes", not "promoted" or "promote": of one thing, always. */
function isPresent({ prose }: PaperText, { why }: Statement): boolean {
  const verb = why.find(({ rule }) => rule === 'strength.causal.verb');
  return verb !== undefined && /^\p{Ll}+s\b/u.test(prose.text.slice(verb.start, verb.end));
}

function isAmongCited(paper: PaperText, index: number): boolean {
  return [index - 1, index + 1].every((at) => {
    const sentence = paper.sentences[at];
    return sentence && sentence.block === paper.sentences[index]?.block && citationIn(paper, sentence) !== null;
  });
}
