import type { StudyDesign } from '../analysis';
import type { ProseCue } from '../recognition/mention';
import { compilePhrases } from '../rules/phrases';
import type { PaperText } from '../text/paper-text';
import { speaksOfOtherStudy } from './other-study';
import { placeSentences } from './places';
import { controlGroupRules, deniedControlGroup } from './rules/control-group';
import { studyWords } from './rules/word-classes';

const matcher = compilePhrases(
  controlGroupRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
  studyWords,
);

/** Papers of these kinds have nobody to compare: the groups they name are those of other studies, or still to come. */
const withoutGroups: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'narrative_review',
  'guideline_opinion',
  'systematic_review',
  'meta_analysis_rct',
  'protocol',
  'case_report',
]);
const trials: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'rct',
  'nonrandomised_trial',
  'human_experiment',
  'animal',
]);

const denial = compilePhrases(deniedControlGroup.map((phrase) => ({ phrase, value: 'denied' })));

/** The first words that show a comparison group of the study's own; null when there are none. */
export function findControlGroup(
  paper: PaperText,
  designs: readonly { readonly design: StudyDesign }[],
): ProseCue | null {
  const [primary] = designs;
  if (primary && withoutGroups.has(primary.design)) return null;
  const ofTrials = !primary || trials.has(primary.design);
  const places = placeSentences(paper);
  for (const [index, sentence] of paper.sentences.entries()) {
    const place = places[index];
    if (!place || place === 'body' || place === 'label') continue;
    const hit = matcher
      .find(paper.tokens, sentence.firstToken, sentence.endToken)
      .find(({ value }) => ofTrials || !value.trialsOnly);
    const first = hit && paper.tokens[hit.firstToken];
    const last = hit && paper.tokens[hit.endToken - 1];
    const denied = denial.find(paper.tokens, sentence.firstToken, sentence.endToken).length > 0;
    if (first && last && !denied && !speaksOfOtherStudy(paper, sentence))
      return { rule: hit.value.id, start: first.start, end: last.end };
  }
  return null;
}
