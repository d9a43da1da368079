import type { RuleInfo } from '../../rules/rule';

/** An abstract in one paragraph. */
const abstract = (methods: string, results: string, conclusions: string): string =>
  `Methods: ${methods} Results: ${results} Conclusions: ${conclusions}`;

const COHORT = 'We did a retrospective cohort study of 412 residents of nursing homes.';
const TRIAL = 'In this randomised controlled trial, 412 residents drank tea or placebo.';
const FELL = 'Of those who drank tea, 12% fell, and of the others 19% (p = 0.03).';
const NO_FEWER = 'Falls were fewer on tea, but the difference was not statistically significant.';
const MICE = 'In a mouse model of colitis, mice were fed zinc for two weeks and killed for histology.';
const CASE = 'We report a 62-year-old woman with scurvy.';
const SHORTER = 'Colons of mice on zinc were longer than those of control mice (p = 0.01).';

/** A whole paper with results, a discussion and citations throughout. */
const paper = (conclusion: string, discussion: string): string =>
  `# Tea in nursing homes\n\n## Abstract\n\n${abstract(COHORT, FELL, conclusion)}\n\n## Introduction\n\nResidents fall [1,2]. Many are hurt [3]. Tea is cheap [4].\n\n` +
  `## Methods\n\n${COHORT} Falls were taken from the records of the homes [5,6].\n\n## Results\n\n` +
  `${FELL} ${'The homes were alike in size and staff. Most residents slept well at night. '.repeat(8)}\n\n` +
  `## Discussion\n\nEarlier work is sparse [7-9]. Some of it is old [10]. Methods differ [11]. Homes differ too [12].\n\n${discussion}\n\n` +
  'Others saw the same [13]. Limits remain [14].\n';

/** Each example is a whole text. */
export const warningRules: readonly RuleInfo[] = [
  {
    id: 'warning.causal_on_observational',
    title: 'Causal wording on an observational design',
    source: 'Yu, Li and Wang 2019 (causal language in PubMed conclusions); STROBE, item 20',
    examples: {
      yes: [abstract(COHORT, FELL, 'Drinking tea reduces falls in older adults.')],
      no: [
        abstract(COHORT, FELL, 'Drinking tea was associated with fewer falls in older adults.'),
        abstract(COHORT, FELL, 'Drinking tea may reduce falls in older adults.'),
        abstract(COHORT, FELL, 'Drinking tea does not reduce falls in older adults.'),
        abstract(TRIAL, FELL, 'Drinking tea reduces falls in older adults.'),
      ],
    },
  },
  {
    id: 'warning.human_claim_on_models',
    title: 'Stated for patients, shown in animals or cells',
    source: 'OCEBM 2011: a claim is worth what supports that very claim; ARRIVE 2.0, item 18',
    examples: {
      yes: [abstract(MICE, SHORTER, 'We show that zinc reduces inflammation in patients with colitis.')],
      no: [
        abstract(MICE, SHORTER, 'We show that zinc reduces inflammation in mice with colitis.'),
        abstract(MICE, SHORTER, 'In animal studies zinc reduces inflammation in patients with colitis.'),
        abstract(MICE, SHORTER, 'Zinc may reduce inflammation in patients with colitis.'),
        abstract(MICE, SHORTER, 'We show that zinc reduces inflammation in colon cells from patients with colitis.'),
        abstract(TRIAL, FELL, 'We show that zinc reduces inflammation in patients with colitis.'),
      ],
    },
  },
  {
    id: 'warning.stronger_than_body',
    title: 'Title or abstract says it more strongly than the body',
    source: 'Boutron et al. 2010 (spin in abstracts); CONSORT 2010, item 1b; STROBE, item 1b',
    examples: {
      yes: [
        paper(
          'Green tea protects older residents against broken hips.',
          'Green tea might protect older residents against broken hips.',
        ),
      ],
      no: [
        paper(
          'Green tea may protect older residents against broken hips.',
          'Green tea might protect older residents against broken hips.',
        ),
        paper(
          'Green tea protects older residents against broken hips.',
          'Green tea protects older residents against broken hips.',
        ),
      ],
    },
  },
  {
    id: 'warning.certainty_over_statistics',
    title: 'Stated as an effect or difference, but its figures or the results leave room for none',
    source: 'Boutron et al. 2010 (spin); SAMPL guidelines for reporting statistics',
    examples: {
      yes: [
        abstract(TRIAL, 'Residents were alike.', 'Drinking tea reduced falls in older adults (p = 0.31).'),
        abstract(
          TRIAL,
          'Residents were alike.',
          'Drinking tea reduced falls in older adults (RR 0.91, 95% CI 0.72 to 1.15).',
        ),
        abstract(TRIAL, NO_FEWER, 'Drinking tea reduced falls in older adults.'),
        abstract(
          TRIAL,
          'The primary endpoint was not met.',
          'Tea led to improvements in gait and balance over placebo.',
        ),
      ],
      no: [
        abstract(TRIAL, 'Residents were alike.', 'Drinking tea reduced falls in older adults (p = 0.003).'),
        abstract(
          TRIAL,
          'Residents were alike.',
          'Drinking tea reduced falls in older adults (RR 0.71, 95% CI 0.52 to 0.95).',
        ),
        abstract(TRIAL, 'Residents were alike.', 'Drinking tea did not reduce falls in older adults (p = 0.31).'),
        abstract(TRIAL, 'Residents were alike.', 'Drinking tea reduced falls (p = 0.01) and fractures (p = 0.2).'),
        abstract(TRIAL, NO_FEWER, 'Drinking tea may reduce falls in older adults.'),
        abstract(TRIAL, NO_FEWER, 'Drinking tea improved the sleep of older adults.'),
        abstract(
          TRIAL,
          `${NO_FEWER} In the second year falls were fewer (p = 0.01).`,
          'Drinking tea reduced falls in older adults.',
        ),
        abstract(TRIAL, 'Falls before the trial did not differ significantly.', 'Drinking tea reduced falls.'),
        abstract(COHORT, NO_FEWER, 'Drinking tea went with better sleep.'),
      ],
    },
  },
  {
    id: 'warning.single_patient_general',
    title: 'Stated in general, shown in one patient',
    source: 'OCEBM 2011, case reports; our reading',
    examples: {
      yes: [
        abstract(CASE, 'Her gums healed within days.', 'Vitamin C improves wound healing in patients with scurvy.'),
      ],
      no: [
        abstract(CASE, 'Her gums healed within days.', 'Vitamin C improved the wounds of this patient.'),
        abstract(CASE, 'Her gums healed within days.', 'Vitamin C may improve wound healing in patients with scurvy.'),
        abstract(COHORT, FELL, 'Vitamin C improves wound healing in patients with scurvy.'),
      ],
    },
  },
  {
    id: 'warning.no_data_or_citation',
    title: 'Stated as fact with neither own data nor a citation',
    source: 'ICMJE Recommendations, preparing a manuscript; our reading',
    examples: {
      yes: [
        paper('Tea was associated with fewer falls.', 'Chronic dehydration impairs attention and muscle coordination.'),
      ],
      no: [
        paper(
          'Tea was associated with fewer falls.',
          'Chronic dehydration impairs attention and muscle coordination [15].',
        ),
        paper(
          'Tea was associated with fewer falls.',
          'Chronic dehydration may impair attention and muscle coordination.',
        ),
        paper('Tea was associated with fewer falls.', 'Our results show that tea reduces falls among residents.'),
      ],
    },
  },
  {
    id: 'warning.comparison_without_numbers',
    title: 'Compared without any figure',
    source: 'SAMPL guidelines for reporting statistics; CONSORT 2010, item 17a; STROBE, item 16',
    examples: {
      yes: [
        abstract(
          TRIAL,
          'Residents on tea had significantly fewer falls than residents on placebo.',
          'Tea may be worth a try.',
        ),
      ],
      no: [
        abstract(
          TRIAL,
          'Residents on tea had significantly fewer falls than residents on placebo (12 vs 31).',
          'Tea may be worth a try.',
        ),
        abstract(
          TRIAL,
          'Residents on tea had significantly fewer falls than residents on placebo (Table).',
          'Tea may be worth a try.',
        ),
        abstract(TRIAL, 'Residents on tea had no fewer falls than residents on placebo.', 'Tea may be worth a try.'),
        abstract(MICE, 'Mice on zinc had longer colons than mice without.', 'Zinc may be worth a try.'),
      ],
    },
  },
];

/** What the other side of a warning is, where no rule of another part says so. */
export const warningSides: readonly RuleInfo[] = [
  {
    id: 'warning.side.design',
    title: 'The words that show how the study was done',
    source: 'STROBE, item 4; ARRIVE 2.0, item 1',
    examples: {
      yes: [abstract(COHORT, FELL, 'Drinking tea reduces falls in older adults.')],
      no: [abstract(TRIAL, 'Residents were alike.', 'Drinking tea reduced falls in older adults (p = 0.31).')],
    },
  },
  {
    id: 'warning.side.body',
    title: 'What the body of the paper says',
    source: 'STROBE, item 1b: what an abstract should be',
    examples: {
      yes: [
        paper(
          'Green tea protects older residents against broken hips.',
          'Green tea might protect older residents against broken hips.',
        ),
      ],
      no: [abstract(COHORT, FELL, 'Drinking tea reduces falls in older adults.')],
    },
  },
  {
    id: 'warning.side.results',
    title: 'What the results say of the same outcome, or of all of them',
    source: 'Boutron et al. 2010 (spin)',
    examples: {
      yes: [abstract(TRIAL, NO_FEWER, 'Drinking tea reduced falls in older adults.')],
      no: [abstract(TRIAL, 'Residents were alike.', 'Drinking tea reduced falls in older adults (p = 0.31).')],
    },
  },
];
