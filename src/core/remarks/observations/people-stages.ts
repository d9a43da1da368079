import type { PhraseEntry } from '../../rules/phrases';

/** What is said to have been done with people; numbers are compared only within one stage. */
export type Stage = 'screened' | 'enrolled' | 'randomised' | 'analysed';

const said = (stage: Stage, participles: string, verbs: string): readonly PhraseEntry<Stage>[] =>
  [
    `# @people ~1 were|was ${participles}`,
    `# ~1 @people ~1 were|was ~1 ${participles}`,
    `# ~2 @people were|was ${participles}`,
    `we ${verbs} # @people`,
    `we ${verbs} # ~1 @people`,
  ].map((phrase) => ({ phrase, value: stage }));

/** Source: the boxes of the CONSORT 2010 flow diagram. A number of people is compared with another in the same box. */
export const stagePhrases: readonly PhraseEntry<Stage>[] = [
  ...said('screened', 'screened', 'screened'),
  ...said('enrolled', 'enrolled|recruited', 'enrolled|recruited'),
  ...said('randomised', 'randomised|randomized', 'randomised|randomized'),
  ...said('randomised', 'randomly assigned|allocated', 'randomly assigned|allocated'),
  ...said('analysed', 'analysed|analyzed|evaluable', 'analysed|analyzed'),
  ...said('analysed', 'included in the ~1 analysis|analyses', 'included in the ~1 analysis'),
];
