import type { Question, Span, StudyDesign } from '../analysis';
import type { ProseCue, Recognition } from '../recognition/mention';
import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { isAskedAbout } from './therapy-asked-about';
import { adjectivalWords, noQuestionRules } from './question-scope-rules';
import { questionRules, therapyQuestionRule, trialGroupsRule, type QuestionRule } from './question-rules';
import { spanOfTokens } from '../text/span-of-tokens';

/** The clinical question that a sentence answers, and the words that tell. */
export interface FoundQuestion {
  readonly question: Question;
  readonly cue: ProseCue;
}

const matcher = compilePhrases(
  [...questionRules, therapyQuestionRule, trialGroupsRule].flatMap((rule) =>
    rule.phrases.map((phrase) => ({ phrase, value: rule })),
  ),
);

/** In these designs somebody is treated, so words of effect speak of the treatment even where it is not named. */
const treats: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['rct', 'nonrandomised_trial', 'case_report']);

/** In these nobody is treated for the study's sake: a drug may be named by the way. */
const observes: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['cohort', 'case_control', 'cross_sectional']);

const none = compilePhrases(
  noQuestionRules.flatMap(({ phrases }) => phrases.map((phrase) => ({ phrase, value: true }))),
);
const adjectives = compilePhrases(adjectivalWords.map((phrase) => ({ phrase, value: true })));

function answersNone({ tokens }: PaperText, { firstToken, endToken }: SentenceText): boolean {
  return none.find(tokens, firstToken, endToken).length > 0;
}

/** Words of an effect that only describe, as in `patients with reduced appetite`, tell of none. */
function withoutAdjectives(
  { tokens }: PaperText,
  { firstToken, endToken }: SentenceText,
  hits: readonly PhraseHit<QuestionRule>[],
): readonly PhraseHit<QuestionRule>[] {
  const describing = adjectives.find(tokens, firstToken, endToken);
  if (describing.length === 0) return hits;
  const describes = (hit: PhraseHit<QuestionRule>): boolean =>
    describing.some((words) => words.firstToken <= hit.firstToken && words.endToken >= hit.endToken);
  return hits.filter((hit) => !hit.value.needsTherapy || hit.value === therapyQuestionRule || !describes(hit));
}

/** The question that the most telling words of a sentence ask. */
export function findQuestion(
  paper: PaperText,
  recognition: Recognition,
  sentence: SentenceText,
  design: StudyDesign | null,
): FoundQuestion | null {
  return findQuestions(paper, recognition, sentence, design)[0] ?? null;
}

/** Every question that a sentence asks, the most telling words first; what a therapy does only when nothing else is asked. */
export function findQuestions(
  paper: PaperText,
  recognition: Recognition,
  sentence: SentenceText,
  design: StudyDesign | null,
): readonly FoundQuestion[] {
  if (answersNone(paper, sentence)) return [];
  const hits = withoutAdjectives(paper, sentence, matcher.find(paper.tokens, sentence.firstToken, sentence.endToken));
  const therapies = therapiesIn(paper, recognition, sentence, hits);
  const tried =
    design !== null && observes.has(design)
      ? therapies.filter((each) => isAskedAbout(paper, sentence, each))
      : therapies;
  const therapy = tried[0] ?? null;
  const hasTherapy = therapies.length > 0 || (design !== null && treats.has(design));
  const asked = questionRules.flatMap((rule) => {
    const hit = rule.needsTherapy && !hasTherapy ? undefined : hits.find(({ value }) => value === rule);
    const telling = rule.question !== 'association' || !therapy;
    return hit && telling ? [{ question: rule.question, cue: { rule: rule.id, ...spanOf(paper, hit) } }] : [];
  });
  if (asked.length > 0) return asked;
  if (therapy) return [{ question: therapyQuestionRule.question, cue: { rule: therapyQuestionRule.id, ...therapy } }];
  const groups = design === 'rct' ? hits.find(({ value }) => value === trialGroupsRule) : undefined;
  return groups
    ? [{ question: trialGroupsRule.question, cue: { rule: trialGroupsRule.id, ...spanOf(paper, groups) } }]
    : [];
}

/** Words for treatment first, then those recognised; mentions are sorted by start. */
function therapiesIn(
  paper: PaperText,
  { mentions }: Recognition,
  within: Span,
  hits: readonly PhraseHit<QuestionRule>[],
): readonly Span[] {
  const found = hits.filter(({ value }) => value === therapyQuestionRule).map((hit) => spanOf(paper, hit));
  for (const { type, start, end } of mentions) {
    if (start >= within.end) break;
    if (type === 'therapy' && start >= within.start && end <= within.end) found.push({ start, end });
  }
  return found;
}

function spanOf(paper: PaperText, hit: PhraseHit<QuestionRule>): Span {
  return spanOfTokens(paper.tokens, hit.firstToken, hit.endToken);
}
