import type { OcebmLevel, Question, StudyDesign } from '../../analysis';
import { noLevelRules } from './no-level-rules';
import { ocebmTable } from './ocebm-table';

export interface OcebmResult {
  readonly level: OcebmLevel | null;
  /** Id of the row, or of the reason why there is no level. */
  readonly rule: string;
}

/** The level that OCEBM 2011 gives a design for a question; `controlled` matters for studies without randomisation. */
export function findLevel(design: StudyDesign, question: Question | null, controlled: boolean): OcebmResult {
  const row = ocebmTable.find(
    (cell) =>
      cell.designs.includes(design) &&
      cell.questions.includes(question ?? 'unknown') &&
      (cell.controlled === undefined || cell.controlled === controlled),
  );
  if (row) return { level: row.level, rule: row.id };
  return { level: null, rule: reasonFor(design, question) };
}

function reasonFor(design: StudyDesign, question: Question | null): string {
  const reason = noLevelRules.find(
    ({ designs, questions }) =>
      (!designs || designs.includes(design)) && (!questions || questions.includes(question ?? 'unknown')),
  );
  if (!reason) throw new Error('the last reason must apply always');
  return reason.id;
}
