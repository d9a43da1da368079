import type { DesignRule } from '../design-rule';

const SOURCE = 'our own reading of papers that report two studies';

/** Words that join a second study to a first one in the same paper. */
export const joinedDesignRules: readonly DesignRule[] = [
  {
    id: 'design.cohort.nested',
    title: 'A cohort is followed inside another study or beside it',
    source: SOURCE,
    design: 'cohort',
    weight: 4,
    phrases: [
      'nested|embedded|companion|parallel|accompanying ~1 cohort',
      'entered|joined|formed a|an|the ~2 cohort',
      'and|with a|an ~2 cohort of survivors|responders|completers|non-participants',
    ],
    where: ['title', 'abstract', 'methods'],
    examples: {
      yes: ['A randomised trial of zinc with an embedded cohort', 'Those who were cured joined a cohort.'],
      no: ['A case-control study nested in a cohort', 'A cohort of nurses'],
    },
  },
  {
    id: 'design.cohort.and_case_control',
    title: 'A cohort study stands first, and a case-control study beside it',
    source: SOURCE,
    design: 'cohort',
    weight: 9,
    phrases: [
      'cohort ~1 study|analysis|design ~40 and|then|plus ~5 case-control',
      'trial emulation ~12 and|then|plus ~4 case-control',
      'emulat* ~3 target trial ~40 and|then|plus ~5 case-control',
    ],
    where: ['title', 'abstract', 'methods'],
    examples: {
      yes: ['A cohort study of tea drinkers and a case-control replication in smokers'],
      no: ['A case-control study nested in a cohort study of tea drinkers'],
    },
  },
  {
    id: 'design.in_vitro.beside_patients',
    title: 'Organoids or cell lines were studied beside patients',
    source: SOURCE,
    design: 'in_vitro',
    weight: 4,
    phrases: [
      '@people|cohort|biopsies ~24 and|plus ~5 organoids|spheroids|explants',
      '@people|cohort|biopsies ~24 and|plus ~5 cell lines|culture|cultures',
      'organoids|spheroids|explants ~4 from # ~4 @people',
    ],
    where: ['title', 'abstract', 'methods'],
    examples: {
      yes: ['We studied 40 patients with warts and three cell lines.'],
      no: ['We studied 40 patients with warts.'],
    },
  },
];
