import type { StudyDesign } from '../analysis';
import { isTrial } from './claim-design/association-in-trial';
import type { FoundQuestion } from './find-question';
import { trialOutcomeRule } from './question-rules';

/** In a trial what becomes of patients is asked of the treatment; any other question stays what it is. */
export function outcomeOfTrial(design: StudyDesign | null, found: FoundQuestion): FoundQuestion {
  if (!isTrial(design) || found.question !== 'prognosis') return found;
  return { question: 'benefit', cue: { ...found.cue, rule: trialOutcomeRule.id } };
}
