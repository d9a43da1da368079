import type { RuleInfo } from '../../rules/rule';

/** The file and line of the term are in the `origin` of the cue. */
export const ownTermRules: readonly RuleInfo[] = [
  {
    id: 'reviewer.term',
    title: 'your own term',
    source: 'the terminology files of the folder (docs/terminology.md)',
    examples: { yes: [], no: [] },
  },
];
