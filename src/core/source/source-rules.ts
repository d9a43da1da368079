import type { RuleInfo } from '../rules/rule';
import { sourceFormRules } from './form-rules';
import { sourcePhraseRules } from './source-words';

/** What tells an article, an abstract, news, a press release and a reviewer's notes apart. */
export const sourceRules: readonly RuleInfo[] = [...sourceFormRules, ...sourcePhraseRules];
