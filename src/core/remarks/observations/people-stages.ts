import type { PhraseEntry } from '../../rules/phrases';

/** What is said to have been done with people; numbers are compared only within one stage. */
export type Stage = 'screened' | 'enrolled' | 'included' | 'randomised' | 'analysed';

const said = (stage: Stage, participles: string, verbs: string): readonly PhraseEntry<Stage>[] =>
  [`# ~2 @people ~6 were|was ~1 ${participles}`, `we ${verbs} # ~2 @people`].map((phrase) => ({
    phrase,
    value: stage,
  }));

/** Source: the boxes of the CONSORT 2010 flow diagram. A number of people is compared with another in the same box. */
export const stagePhrases: readonly PhraseEntry<Stage>[] = [
  ...said('screened', 'screened', 'screened'),
  ...said('enrolled', 'enrolled|recruited', 'enrolled|recruited'),
  ...said('included', 'included', 'included'),
  ...said('randomised', 'randomised|randomized', 'randomised|randomized'),
  ...said('randomised', 'randomly assigned|allocated', 'randomly assigned|allocated'),
  ...said('analysed', 'analysed|analyzed|evaluable', 'analysed|analyzed'),
  ...said('analysed', 'included in the ~1 analysis|analyses', 'included in the ~1 analysis'),
];
