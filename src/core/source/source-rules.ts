import type { RuleInfo } from '../rules/rule';
import { sourceFormRules } from './form-rules';
import { sourcePhraseRules } from './source-words';
import { voiceRules } from './voice-of';

/** What tells an article, an abstract, news, a press release and a reviewer's notes apart, and in notes the voices. */
export const sourceRules: readonly RuleInfo[] = [...sourceFormRules, ...sourcePhraseRules, ...voiceRules];
