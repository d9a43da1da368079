import type { PhraseRule } from '../rules/rule';

/** What a phrase tells about the sentence it stands in. Each axis of a statement is read from a few signals. */
export type Signal =
  // strength
  | 'advice'
  | 'notAdvice'
  | 'registration'
  | 'conditional'
  | 'association'
  | 'notAssociation'
  | 'risk'
  | 'causal'
  | 'changeVerb'
  | 'usefulness'
  | 'notCausal'
  | 'comparison'
  | 'notComparison'
  // certainty
  | 'modal'
  | 'hedge'
  | 'softReport'
  | 'open'
  | 'notHedge'
  // polarity
  | 'negation'
  | 'partNegation'
  | 'sideNegation'
  | 'notNegation'
  // role
  | 'objective'
  | 'methods'
  | 'results'
  | 'conclusion'
  | 'background'
  | 'ownStudy'
  | 'otherWork'
  | 'agreement'
  | 'pointer'
  | 'people';

export interface SignalRule extends PhraseRule {
  readonly signal: Signal;
  /** For roles: how much the phrase speaks for its role; 1 = a hint, 3 = nearly decides. */
  readonly weight?: number;
}
