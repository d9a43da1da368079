import type { SectionRole } from '../analysis';
import type { PhraseRule } from '../rules/rule';

/** What a heading says its section is for. `opens`: the phrase only has to begin the heading, not to be all of it. */
export interface HeadingRule extends PhraseRule {
  readonly role: SectionRole;
  readonly opens?: true;
  /** What stands below it is the paper, also behind the references and among declarations. */
  readonly reopens?: true;
}

export const ICMJE =
  'ICMJE Recommendations (IMRAD and declarations); section headings of structured abstracts, NLM (2011 list)';
