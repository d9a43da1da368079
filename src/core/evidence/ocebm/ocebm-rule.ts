import type { OcebmLevel, Question, StudyDesign } from '../../analysis';
import type { RuleInfo } from '../../rules/rule';

/** One cell of the table design × question → level. `examples` are `design, question` pairs. */
export interface OcebmRule extends RuleInfo {
  readonly designs: readonly StudyDesign[];
  readonly questions: readonly (Question | 'unknown')[];
  readonly level: OcebmLevel;
  /** Only for studies with (true) or without (false) a comparison group of their own; both when left out. */
  readonly controlled?: boolean;
  /** What the scheme would also look at and the engine does not. */
  readonly notAssessed: readonly string[];
  /** What would give another level. */
  readonly wouldChange: readonly string[];
}
