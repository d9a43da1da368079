import type { RuleInfo } from '../../rules/rule';

export const abbreviationRules: readonly RuleInfo[] = [
  {
    id: 'abbreviation.defined',
    title: 'is defined in this paper to stand for these words',
    source: 'Schwartz and Hearst 2003; tuned on med1250 (Sohn et al. 2008)',
    examples: { yes: ['tumour necrosis factor (TNF)'], no: ['tumour necrosis factor (see below)'] },
  },
];
