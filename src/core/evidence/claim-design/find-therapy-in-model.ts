import type { Span, StudyDesign } from '../../analysis';
import type { Mention } from '../../recognition/mention';
import type { Findings } from '../evidence';
import type { ClaimDesign } from './find-claim-design';
import { findSetting } from './find-setting';
import { therapyInModelRule } from './setting-rules';

const people: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'cohort',
  'case_control',
  'cross_sectional',
  'case_report',
  'nonrandomised_trial',
  'rct',
]);

/**
 * Ids of the treatments that a paper on patients and animals gave to the animals, and that no sentence on its patients or its
 * trial names. Empty for all other papers.
 */
export function therapiesOnlyInModel(findings: Findings): ReadonlySet<string> {
  const [primary, second] = findings.study.designs;
  if (!primary || !people.has(primary.design) || second?.design !== 'animal') return new Set();
  const inAnimals = new Set<string>();
  const inPatients = new Set<string>();
  for (const { id, sentence } of therapiesBySentence(findings)) {
    if (sentence === primary.sentence || isShownIn(findings, sentence, 'setting.trial')) inPatients.add(id);
    else if (sentence === second.sentence || isShownIn(findings, sentence, 'setting.animal')) inAnimals.add(id);
  }
  for (const id of inPatients) inAnimals.delete(id);
  return inAnimals;
}

/** Mentions and sentences are both sorted by start. */
function therapiesBySentence({ paper, recognition }: Findings): { id: string; sentence: number }[] {
  let sentence = 0;
  return recognition.mentions.flatMap(({ type, id, start }) => {
    while ((paper.sentences[sentence]?.end ?? Infinity) <= start) sentence++;
    return type === 'therapy' && id !== null ? [{ id, sentence }] : [];
  });
}

function isShownIn({ paper }: Findings, sentence: number, rule: string): boolean {
  const found = findSetting(paper, sentence);
  return found?.own === true && found.cue.rule === rule;
}

/** The animals, when the claim names a treatment that only they were given; else null. */
export function findTherapyInModel(
  mentions: readonly Mention[],
  onlyInModel: ReadonlySet<string>,
  claim: Span,
): ClaimDesign | null {
  if (onlyInModel.size === 0) return null;
  const shown = mentions.find(
    ({ type, id, start, end }) =>
      type === 'therapy' && id !== null && onlyInModel.has(id) && start >= claim.start && end <= claim.end,
  );
  return shown ? { design: 'animal', cue: { rule: therapyInModelRule.id, start: shown.start, end: shown.end } } : null;
}
