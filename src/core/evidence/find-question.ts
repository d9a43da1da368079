import type { Question, Span, StudyDesign } from '../analysis';
import type { ProseCue, Recognition } from '../recognition/mention';
import { compilePhrases, type PhraseHit } from '../rules/phrases';
import type { PaperText, SentenceText } from '../text/paper-text';
import { questionRules, therapyQuestionRule, trialGroupsRule, type QuestionRule } from './question-rules';

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
  const hits = matcher.find(paper.tokens, sentence.firstToken, sentence.endToken);
  const therapyWord = hits.find(({ value }) => value === therapyQuestionRule);
  const therapy = therapyWord ? spanOf(paper, therapyWord) : therapyIn(recognition, sentence);
  const hasTherapy = therapy !== null || (design !== null && treats.has(design));
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

/** Mentions are sorted by start. */
function therapyIn({ mentions }: Recognition, within: Span): Span | null {
  for (const { type, start, end } of mentions) {
    if (start >= within.end) break;
    if (type === 'therapy' && start >= within.start && end <= within.end) return { start, end };
  }
  return null;
}

function spanOf(paper: PaperText, hit: PhraseHit<QuestionRule>): Span {
  return { start: paper.tokens[hit.firstToken]?.start ?? 0, end: paper.tokens[hit.endToken - 1]?.end ?? 0 };
}
