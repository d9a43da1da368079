import type { RuleInfo } from '../../rules/rule';

const SAMPL = 'SAMPL guidelines for reporting statistics (Lang and Altman 2013)';

/** What a reviewer checks with a pencil, by id. Each example is a text of its own. */
export const observationTable = {
  percentage: {
    id: 'observation.percentage',
    title: 'A percentage is not that of the numbers beside it',
    source: `${SAMPL}: give numerator and denominator of every percentage`,
    examples: {
      yes: [
        'A response was seen in 57% (12/40) of the patients.',
        'Relapse occurred in 9 of 41 patients (32%).',
        'In all, 13 (45.1%) of 29 mice survived.',
        'Of 40 patients, 12 (42%) responded.',
        'Relapse was rare (11 of 96, 21%).',
      ],
      no: [
        'A response was seen in 30% (12/40) of the patients.',
        'Relapse occurred in 9 of 41 patients (21.9%) and later in 9 of 41 (22%).',
        'Relapse was rare (11 of 96, 11%).',
        'Relapse was seen in 11 of 96, 30% of whom had been treated.',
        'About 60% (23/40) responded.',
        'The mixture was given at 80/20 (5%).',
        'Of 40 patients, 30 were tested and 12 (40%) responded.',
      ],
    },
  },
  intervalOrder: {
    id: 'observation.interval-order',
    title: 'The lower end of an interval is above its upper end',
    source: SAMPL,
    examples: {
      yes: ['Survival was longer (HR 0.62, 95% CI 0.80 to 0.48).'],
      no: [
        'Survival was longer (HR 0.62, 95% CI 0.48 to 0.80).',
        'Weight fell (mean difference −2.1 kg, 95% CI −0.7 to −3.7).',
      ],
    },
  },
  estimateOutside: {
    id: 'observation.estimate-outside',
    title: 'An estimate lies outside its own interval',
    source: SAMPL,
    examples: {
      yes: ['Survival was longer (HR 0.92, 95% CI 0.48 to 0.80).', 'OR (95% CI): 1.69 (1.81–2.30).'],
      no: [
        'Survival was longer (HR 0.62, 95% CI 0.48 to 0.80).',
        'Response was 85% and 90% (95% CI 80% to 88%).',
        'The ratio was at its limit (OR 1.5, 95% CI 1.52 to 2.0).',
      ],
    },
  },
  pAgainstInterval: {
    id: 'observation.p-interval',
    title: 'A p value and the 95% interval beside it say different things',
    source: 'Altman DG, Bland JM. How to obtain the P value from a confidence interval. BMJ 2011;343:d2304',
    examples: {
      yes: [
        'Deaths fell (HR 0.62, 95% CI 0.38 to 1.24, p = 0.003).',
        'Deaths did not fall (OR 0.62; 95% CI 0.48–0.80; p = 0.31).',
      ],
      no: [
        'Deaths fell (HR 0.62, 95% CI 0.48 to 0.80, p = 0.003).',
        'Deaths did not fall (HR 0.62, 95% CI 0.38 to 1.24, p = 0.31).',
        'Deaths did not differ by sex (HR 0.62, 95% CI 0.48 to 0.80, p for interaction = 0.31).',
        'The limit was met (HR 0.62, 90% CI 0.38 to 1.24, p = 0.01).',
      ],
    },
  },
  arms: {
    id: 'observation.arms',
    title: 'Two groups do not add up to the people who were randomised',
    source: 'CONSORT 2010, item 13a: numbers of people randomly assigned to each group',
    examples: {
      yes: ['A total of 120 patients were randomised to tea (n = 60) or water (n = 64).'],
      no: [
        'A total of 124 patients were randomised to tea (n = 60) or water (n = 64).',
        'A total of 120 patients were randomised to four teas (n = 20) and two controls (n = 15).',
        'In all, 140 patients were randomised and 124 drank tea (n = 60) or water (n = 64).',
        'In May 2014, 124 patients were randomised to tea (n = 60) or water (n = 64).',
        'In all, 140 patients were randomised to tea (n = 60), milk (n = 16) or water (n = 64).',
      ],
    },
  },
  peopleDrift: {
    id: 'observation.people-drift',
    title: 'Abstract and body give different numbers of people for the same thing',
    source: 'CONSORT 2010 for abstracts; STROBE item 13: numbers of people at each stage of the study',
    examples: {
      yes: [
        '# Abstract\n\nA total of 120 patients were randomised. Pain fell.\n\n# Methods\n\nWe did a trial.\n\n# Results\n\nA total of 124 patients were randomised.',
      ],
      no: [
        '# Abstract\n\nA total of 120 patients were randomised. Pain fell.\n\n# Methods\n\nWe did a trial.\n\n# Results\n\nA total of 120 patients were randomised.',
        '# Abstract\n\nA total of 120 patients were randomised. Pain fell.\n\n# Methods\n\nWe did a trial.\n\n# Results\n\nA total of 118 patients were analysed.',
      ],
    },
  },
} as const satisfies Readonly<Record<string, RuleInfo>>;

export type ObservationId = (typeof observationTable)[keyof typeof observationTable]['id'];

export const observationRules: readonly RuleInfo[] = Object.values(observationTable);
