import type { OtherStudyRule } from '../design-rule';

const SOURCE = 'reading of abstracts of many journals';

/** Sentences about studies that are not the authors' own: what they say of design does not count. */
export const otherStudyRules: readonly OtherStudyRule[] = [
  {
    id: 'design.other.wanted',
    title: 'A study that is wished for or still to come',
    source: SOURCE,
    absolute: true,
    phrases: [
      'future|further|additional|larger|more|designed ~6 trial|trials|study|studies|research',
      'large-scale ~4 trials|studies',
      'willing|wish|want|plan|planned|plans ~6 trial|study',
      'trial|trials|study|studies|research ~8 needed|warranted|required|necessary|desirable|recommended|awaited|justified',
      'trial|trials|study|studies ~2 planned|underway|scheduled|envisaged',
      'trial|trials|study|studies is|are under way',
      'should be confirmed|tested|evaluated|validated|examined|assessed|investigated|verified|replicated',
      'trial|trials|study|studies ~6 should be discussed|considered|planned|conducted|performed|done|undertaken|added',
      'need|needs|needed|remain|remains to be confirmed|tested|evaluated|validated|examined|assessed|investigated',
      'confirm|confirmed ~3 in larger|large|controlled|randomised|randomized',
      'lack|absence|paucity|scarcity of',
      'no|few ~4 trials|trial|studies',
      'we have not|never ~6 trials|trial|studies',
      'would be needed|required',
      'not|never a|an ~4 trial|study',
    ],
    examples: {
      yes: [
        'Larger randomised trials are needed.',
        'This should be confirmed in a controlled trial.',
        'A randomised trial is planned.',
      ],
      no: ['We did a randomised trial.'],
    },
  },
  {
    id: 'design.other.earlier',
    title: 'A study done before or by others',
    source: SOURCE,
    phrases: [
      'previous|previously|prior|earlier|past|recent|several|many|numerous|most|other|various|few ~4 trial|trials|study|studies',
      'previous|prior|earlier|recent|several|many|numerous|most|other|various ~3 reports|review|reviews',
      'previous|prior|earlier|recent|several|other ~2 meta - analysis|analyses',
      'trials|studies have|had ~2 shown|demonstrated|reported|suggested|found|indicated|revealed|examined|proved|established',
      'has|have ~2 been ~4 shown|reported|demonstrated|proven|established|implicated ~8 trials|studies|trial|study|models|model',
      'in our|a previous ~3 study|trial|work',
      'we ~1 previously',
      'reviews|analyses have',
      'current evidence',
      'consistent|agree|agrees|agreement|line with ~6 studies|trials|reports|review|reviews|meta',
      'so far',
      'et al',
      'original|landmark|pivotal study|trial',
    ],
    examples: {
      yes: ['Previous randomised trials have shown little.', 'Studies have demonstrated this in mice.'],
      no: ['In this randomised trial zinc was given.'],
    },
  },
  {
    id: 'design.other.animals',
    title: 'The sentence is about animals, so it does not describe a study in people',
    source: SOURCE,
    absolute: true,
    blocks: [
      'rct',
      'nonrandomised_trial',
      'cohort',
      'case_control',
      'cross_sectional',
      'case_report',
      'human_experiment',
      'protocol',
    ],
    phrases: [
      'mice|mouse|murine|rats|rat|rabbits|pigs|piglets|swine|sheep|dogs|monkeys|hamsters|broilers|cows|calves|larvae|cattle|lambs|goats|horses',
      'ewes|rams|sows|heifers|steers|bulls|mares|foals|poultry|hens|chickens|turkeys|quail|zebrafish|macaques|baboons|ferrets|chicks',
      'fish were|was|fed',
    ],
    examples: { yes: ['Ten pigs were randomly assigned to two diets.'], no: ['Ten men were assigned at random.'] },
  },
  {
    id: 'design.other.sampling',
    title: 'Chance is used for sampling or computing, not for allocation',
    source: SOURCE,
    absolute: true,
    blocks: ['rct'],
    phrases: [
      'randomly selected|chosen|sampled|picked|generated|drawn|distributed|oriented|inserted',
      'random sample|sampling|forest|forests|effects|effect|mutagenesis|walk|primers|intercept',
      'mendelian randomisation|randomization',
      'permutation',
    ],
    examples: { yes: ['A randomly selected sample was asked.'], no: ['They were randomly assigned.'] },
  },
  {
    id: 'design.other.not_random',
    title: 'The study is said not to be randomised',
    source: SOURCE,
    absolute: true,
    blocks: ['rct'],
    phrases: ['non - randomised|randomized', 'not randomised|randomized', 'without randomisation|randomization'],
    examples: { yes: ['This was a non-randomised trial.'], no: ['This was a randomised trial.'] },
  },
  {
    id: 'design.other.review_methods',
    title: 'The sentence is about how to review studies, it reviews none',
    source: SOURCE,
    absolute: true,
    blocks: ['systematic_review', 'meta_analysis_rct'],
    phrases: ['method|methods|software|approach|package|tool|algorithm|techniques for|of ~3 meta|systematic|reviews'],
    examples: { yes: ['We propose a method for meta-analysis.'], no: ['We did a meta-analysis.'] },
  },
  {
    id: 'design.other.manuscript',
    title: 'A review of a manuscript is meant, which makes the manuscript no review',
    source: 'our own reading of notes on papers',
    absolute: true,
    blocks: ['narrative_review'],
    phrases: [
      'review|reviews of|for|on ~2 ms|mss|manuscript|submission|paper|preprint',
      'review|reviews ms|manuscript|submission|round|report|notes',
      'review ~8 round #',
      'peer|referee|reviewer review|report',
      're :',
    ],
    examples: {
      yes: ['Review of manuscript 17, first round', 'Re: a review of tea'],
      no: ['Review of mast cells', 'Mast cells: a review'],
    },
  },
  {
    id: 'design.other.registry_approval',
    title: 'The protocol is only said to have been approved or followed',
    source: SOURCE,
    absolute: true,
    blocks: ['protocol'],
    phrases: ['protocol ~6 approved|reviewed|followed', 'approved ~6 protocol', 'was|were approved'],
    examples: { yes: ['The study protocol was approved.'], no: ['This is a study protocol.'] },
  },
  {
    id: 'design.other.animal_products',
    title: 'Part of an animal is eaten or used, no animal is studied',
    source: SOURCE,
    absolute: true,
    blocks: ['animal'],
    phrases: [
      'fish oil|oils',
      'fish intake|consumption',
      'eat|eating|ate|fatty ~2 fish',
      'bovine serum',
      'rabbit|mouse|goat|rat anti*',
    ],
    examples: { yes: ['Patients took fish oil.'], no: ['The fish were fed.'] },
  },
];

/** Words that show the authors speak of their own study; they overrule `earlier`. */
export const ownStudyPhrases: readonly string[] = [
  'we|our',
  'this|present|current ~3 study|trial|paper|article|report|work|analysis|investigation|review|survey|series|cohort',
  'the ~2 purpose|aim|objective|aims|objectives',
  'herein|here',
  'was|were ~2 conducted|performed|enrolled|recruited|included|carried|randomised|randomized|assigned',
];

/** Words with which a result or a deed is told: many such sentences make a report, whoever is named in it. */
export const toldPhrases: readonly string[] = [
  'was|were|had',
  'showed|revealed|found|demonstrated|indicated|exhibited|resulted',
  'show|shows that',
  'results',
  // Notes and news speak of a paper that is not their own.
  'authors|author|manuscript|researchers|reviewers|editor|please|you|your|i|figure|fig|table',
];
