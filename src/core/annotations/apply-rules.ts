import type { RuleInfo } from '../rules/rule';

const SOURCE = 'the reviewer; what the engine had said is kept beside it (docs/sidecar.md)';

/** What a reviewer decided, as grounds of values in the analysis. Examples: what the engine says → what the reviewer says. */
export const reviewerRules: readonly RuleInfo[] = [
  {
    id: 'reviewer.mention.confirmed',
    title: 'the reviewer confirmed it',
    source: SOURCE,
    examples: { yes: ['gene MET → gene MET'], no: ['gene MET → chemical MET', 'nothing → gene MET'] },
  },
  {
    id: 'reviewer.mention.corrected',
    title: 'the reviewer corrected it',
    source: SOURCE,
    examples: { yes: ['gene MET → chemical MET'], no: ['gene MET → gene MET', 'nothing → gene MET'] },
  },
  {
    id: 'reviewer.mention.added',
    title: 'the reviewer added it',
    source: SOURCE,
    examples: { yes: ['nothing → gene MET'], no: ['gene MET → gene MET', 'gene MET → chemical MET'] },
  },
  {
    id: 'reviewer.claim.listed',
    title: 'the reviewer says that this is a claim',
    source: SOURCE,
    examples: { yes: ['nothing → finding'], no: ['finding → hypothesis'] },
  },
  {
    id: 'reviewer.claim.kind',
    title: 'the reviewer set the kind',
    source: SOURCE,
    examples: { yes: ['finding → hypothesis'], no: ['finding → direct_causal'] },
  },
  {
    id: 'reviewer.claim.strength',
    title: 'the reviewer set the strength',
    source: SOURCE,
    examples: { yes: ['finding → direct_causal'], no: ['finding → hypothesis'] },
  },
  {
    id: 'reviewer.claim.design',
    title: 'the reviewer set the design',
    source: SOURCE,
    examples: { yes: ['finding → cohort'], no: ['finding → hypothesis'] },
  },
  {
    id: 'reviewer.claim.ocebm',
    title: 'the reviewer set the OCEBM level',
    source: SOURCE,
    examples: { yes: ['finding → level 2'], no: ['finding → cohort'] },
  },
  {
    id: 'reviewer.claim.civic',
    title: 'CIViC: the reviewer set the level',
    source: SOURCE,
    examples: { yes: ['finding → level B'], no: ['finding → level 2'] },
  },
];
