import type { PhraseRule } from '../../rules/rule';

/** Words near a count of people that tell whether it is the number analysed. */
export interface SampleSizeRule extends PhraseRule {
  /** Added to the count's score; a count needs 3 to be taken. */
  readonly weight: number;
  /** How many tokens before and after the count the words may stand. */
  readonly before: number;
  readonly after: number;
  /** The phrase may also enclose the count. */
  readonly around?: boolean;
  /** Speaks only of a single group, not of groups that were added. */
  readonly single?: boolean;
  /** Not where the words open a sentence: `Of 16 patients given tea, 15 slept` takes a part. */
  readonly within?: boolean;
  /** Tells who was left at the end, which also speaks for a list of groups. */
  readonly last?: boolean;
}

const SOURCE = 'CONSORT 2010 and STROBE 2007: numbers analysed, enrolled, screened';

/** After these a number is a name or a measure, not a count: `type 2 diabetic patients`. */
export const notBefore: ReadonlySet<string> = new Set(
  (
    'type grade grades stage stages phase group groups arm level class day days week month year years age aged version figure fig table ' +
    'experiment study trial score factor visit cycle cycles $ € £ version cohort part step model hepatitis covid'
  ).split(' '),
);

/** Between a count and its people these may not stand: the count then counts something else. */
export const notBetween: ReadonlySet<string> = new Set(
  (
    '. ; : ( ) – — % = < > ≤ ≥ ± of in with to from for were was is are had by at per vs versus after before during mg kg ml mm cm year years ' +
    'month months week weeks day days hour hours h min minutes times fold g l dose doses that who which than on phases phase groups fluorouracil centers centres hospitals cycles sites wards clinics separate different'
  ).split(' '),
);

/** A number in brackets after these counts people: `the safety population (n = 340)`. */
export const samples: ReadonlySet<string> = new Set(['population', 'sample', 'cohort']);

/** A group with one of these beside it is set against the group named before, and both are analysed. */
export const controlWords: ReadonlySet<string> = new Set([
  'control',
  'controls',
  'healthy',
  'comparison',
  'unaffected',
]);

/** Only of these people does a number that stands alone tell who took part: in a trial it is more often one of its arms. */
export const askedPhrases: readonly string[] = [
  'screened|invited|eligible|approached|contacted|mailed|sent|asked|eligibility|initial|initially',
  'withdrew|withdrawn|excluded|exclusion|exclusions|dropped',
  'lost to',
  '# enrolled|recruited',
];

/** What is said of a number only where it counts people, in notes that do not name them: `49 enrolled, 46 evaluable`. */
export const enrolledPhrases: readonly string[] = ['# enrolled|recruited|randomised|randomized'];

/** After a number that stands alone, for people named before in the sentence: `500 nurses were asked; 412 responded`. */
export const bareCountPhrases: readonly string[] = [
  'were|was ~1 randomised|randomized|enrolled|included|analysed|analyzed|evaluated|evaluable|recruited|interviewed|studied',
  'enrolled|evaluable|assessable',
  'for|in ~2 analysis|analyses',
  'responded|replied|answered|participated|agreed|completed|consented|accepted',
  'took part',
  'returned ~3 questionnaire|questionnaires|survey|it|them',
];

/** What names a study in the short way of notes; only in points of a list, before `, n = 654`. */
export const shorthandRule: PhraseRule = {
  id: 'size.shorthand',
  title: 'A point of notes gives the study and its size in short',
  source: 'our own reading of notes on papers',
  phrases: [
    'rct|rcts|trial|cohort|survey|registry|crossover',
    'case|control|cases series|study',
    'case-control',
    'retrospective|prospective',
    'cross-sectional',
    'cross-over',
    'single|one|two|three arm|arms',
    'phase 1|2|3|4|i|ii|iii|iv',
  ],
  examples: { yes: ['RCT, double blind, n=654'], no: ['Tumours of mice, n = 8'] },
};

export const sampleSizeRules: readonly SampleSizeRule[] = [
  {
    id: 'size.analysed',
    title: 'These people were analysed',
    source: SOURCE,
    weight: 5,
    before: 8,
    after: 10,
    phrases: [
      'analysed|analyzed|evaluated|evaluable|assessable|reviewed|investigated',
      'included|inclusion ~3 analysis|analyses',
      'analysis ~2 included',
      'available|adequate for',
      'safety|efficacy|analysis|study|treat|protocol|final population|sample|cohort ~2 included|comprised|consisted',
      'data on|from',
      'final sample',
      '@people ~1 responded|replied|participated',
      '@people ~1 completed|finished ~2 study|trial|protocol|followup',
      '@people ~1 completed|finished ~2 follow-up',
    ],
    examples: { yes: ['We analysed 350 patients.'], no: ['350 patients were screened.'] },
  },
  {
    id: 'size.enrolled',
    title: 'These people took part',
    source: SOURCE,
    weight: 3,
    before: 10,
    after: 60,
    phrases: [
      'recorded|assessed|determined|obtained ~10 in|from',
      'studied|started',
      'we|i|authors ~2 report|present',
      'judged|rated|heard|saw|drank|ate|took|linked|monitored|asked|measured',
      'participants|patients|subjects|population|sample :',
      'interviews were|was held|conducted|done|carried with|out',
      'to study|examine|compare|follow|describe',
      'outcomes|outcome|survival|mortality|records|results|files|charts|notes|blocks|data|certificates ~4 of|from|for|in',
      'followed|tracked|monitored|observed|interviewed|surveyed|polled|identified|compared|comparing|between|describe|describes|described|gave|given',
      'attended|applied|answered|responded|viewed|watched|listened|performed|performing|cycled|ran|walked|breathed|slept|kept|wore',
      'in|this ~6 study|trial|survey',
      'groups|interviews with',
      'brothers|sisters|siblings',
      'enrolled|recruited|included|randomised|randomized|allocated|assigned|participated|entered|selected|studied|examined',
      'divided|received|underwent|treated|registered|admitted|took|tested|surveyed|interviewed|genotyped|scheduled|completed',
      'study population|sample|group',
      'sample|cohort of',
      'consisted|comprised|comprising|consisting|involving|involved',
      'trial|study|conducted|performed|trials on|in|of|with|using|among',
      'samples|blood|urine|saliva|serum|specimens|biopsies|swabs ~5 from',
      'consecutive',
      'undergoing',
    ],
    examples: { yes: ['Forty patients were enrolled.'], no: ['Forty patients died.'] },
  },
  {
    id: 'size.of_these',
    title: 'Of those who took part, this many were analysed or stayed to the end',
    source: SOURCE,
    weight: 9,
    before: 0,
    after: 0,
    around: true,
    phrases: ['of|among these|them|whom|those ~20 completed|analysed|analyzed|evaluable|evaluated|assessable'],
    examples: { yes: ['Among them, 101 patients completed follow-up.'], no: ['Among them, 101 patients died.'] },
  },
  {
    id: 'size.own',
    title: 'The authors say what they studied in these people',
    source: SOURCE,
    weight: 1.5,
    before: 60,
    after: 3,
    phrases: [
      'we|researchers|investigators|doctors|scientists ~2 followed|tracked|recorded|identified|collected|gave|used|study|reviewed|screened|genotyped|report',
      'we ~2 analysed|analyzed|investigated|studied|examined|measured|compared|assessed|evaluated|tested|performed|determined',
    ],
    examples: { yes: ['We measured zinc in the blood of 30 volunteers.'], no: ['Zinc was low in 30 volunteers.'] },
  },
  {
    id: 'size.in',
    title: 'Something was studied in, or taken from, this many people',
    source: SOURCE,
    weight: 1.5,
    before: 1,
    after: 0,
    within: true,
    phrases: ['in|from|on|of|using'],
    examples: { yes: ['Zinc was measured in 30 volunteers.'], no: ['Volunteers: 30 students.'] },
  },
  {
    id: 'size.bracketed',
    title: 'The number stands in brackets after the people: patients (n = 40)',
    source: SOURCE,
    weight: 3,
    before: 4,
    after: 0,
    phrases: ['n ='],
    examples: { yes: ['Participants (n = 408) watched a film.'], no: ['We asked 408 participants.'] },
  },
  {
    id: 'size.subset',
    title: 'The people in brackets are those to whom something has happened',
    source: SOURCE,
    weight: -5,
    before: 4,
    after: 0,
    phrases: ['survivors|responders|nonresponders|completers|relapsers|non-survivors|non-responders (|[ n ='],
    examples: { yes: ['Survivors (n = 29) were called.'], no: ['Patients (n = 29) were called.'] },
  },
  {
    id: 'size.left',
    title: 'So many were left after others had gone',
    source: SOURCE,
    weight: 6,
    before: 3,
    after: 0,
    phrases: ['leaving'],
    examples: { yes: ['Six adults withdrew, leaving 78 for analysis.'], no: ['Six adults withdrew.'] },
  },
  {
    id: 'size.among',
    title: 'What came about is told among this many people',
    source: SOURCE,
    weight: 3,
    before: 1,
    after: 0,
    phrases: ['among'],
    examples: { yes: ['Among 1,830 adults, gout was rare.'], no: ['1,830 adults had gout.'] },
  },
  {
    id: 'size.total',
    title: 'This is said to be the total',
    source: SOURCE,
    weight: 3,
    before: 4,
    after: 0,
    phrases: ['total|totally', 'in total', 'altogether', 'total of', 'overall'],
    examples: { yes: ['A total of 212 patients had surgery.'], no: ['Surgery was done on 212 patients.'] },
  },
  {
    id: 'size.remaining',
    title: 'Of the people named before, this many took part',
    source: SOURCE,
    weight: 7,
    before: 0,
    after: 1,
    last: true,
    phrases: bareCountPhrases,
    examples: { yes: ['Of 500 nurses asked, 412 responded.'], no: ['Of 500 nurses, 412 were women.'] },
  },
  {
    id: 'size.in_studies',
    title: 'The people in all the studies under review are counted',
    source: 'PRISMA 2020: participants of the included studies',
    weight: 9,
    before: 4,
    after: 0,
    phrases: [
      'studies|trials|rcts|reports ~1 with|involving|including|comprising|totalling|totaling|enrolling|covering|on|in|of|and',
      'studies|trials|rcts (',
    ],
    examples: { yes: ['Nine trials with 800 women were pooled.'], no: ['The trial was of 800 women.'] },
  },
  {
    id: 'size.screened',
    title: 'These people were only screened, invited or eligible',
    source: SOURCE,
    weight: -6,
    before: 4,
    after: 7,
    phrases: [
      'screened|invited|eligible|approached|contacted|mailed|excluded|withdrew|withdrawn|dropped|discontinued',
      'lost ~2 follow',
      '@people ~1 declined|refused',
      'assessed for eligibility',
      'required|needed|planned|target',
    ],
    examples: { yes: ['725 children were screened.'], no: ['725 children were analysed.'] },
  },
  {
    id: 'size.group_before',
    title: 'The word before the number says that it counts a group',
    source: SOURCE,
    weight: -5,
    before: 2,
    after: 0,
    single: true,
    phrases: ['group|subgroup|arm|arms', 'groups of'],
    examples: { yes: ['The control group: 12 patients.'], no: ['A study of 12 patients.'] },
  },
  {
    id: 'size.compared_with',
    title: 'These people are only those that others were compared with',
    source: SOURCE,
    weight: -7,
    before: 1,
    after: 0,
    phrases: ['compared ~1 with|to|against', 'versus|vs|than|against', 'than|those|that in|of|from|for'],
    examples: { yes: ['They were compared with those of 20 patients.'], no: ['We compared 20 patients.'] },
  },
  {
    id: 'size.controls',
    title: 'These people are only the controls',
    source: SOURCE,
    weight: -4,
    before: 0,
    after: 5,
    single: true,
    phrases: ['controls'],
    examples: { yes: ['20 healthy controls were tested.'], no: ['20 healthy adults were tested.'] },
  },
  {
    id: 'size.part_before',
    title: 'The words before the number say that it is only a part of the people',
    source: SOURCE,
    weight: -5,
    before: 6,
    after: 0,
    single: true,
    phrases: [
      'of whom|these|them|which',
      'among these|them|those',
      'of the',
      'group|arm a|b|c|d|i|ii|iii|1|2|3 consisted|comprised|included|contained',
      'control|placebo|comparison|sham|treatment|intervention|experimental group|arm consisted|comprised|included|contained',
      'including|remaining|other|another|only|each|per|further|additional',
      'for every',
      'in|to|into the ~3 group|arm|groups',
      'placebo|control|intervention|treatment|experimental|active|comparison|second|first|each|this|that|the arm',
      'for|in|among women|men|girls|boys|males|females',
      'found|observed|detected|occurred|seen|noted|achieved|present',
      'out of',
    ],
    examples: { yes: ['Of these, 12 patients died.'], no: ['We enrolled 12 patients.'] },
  },
  {
    id: 'size.part_after',
    title: 'The words after the number say that it is only a part of the people',
    source: SOURCE,
    weight: -4,
    before: 0,
    after: 5,
    single: true,
    phrases: [
      'per ~2 group|arm|centre|center|site|hospital|clinic|cluster|practice|village|ward',
      'died|developed|experienced|achieved|deaths|showed|reported',
      '@people had|relapsed',
      '%',
      'in|per each',
    ],
    examples: { yes: ['12 patients died.'], no: ['We enrolled 12 patients.'] },
  },
  {
    id: 'size.planned',
    title: 'These people are still to be enrolled',
    source: SOURCE,
    weight: -8,
    before: 0,
    after: 8,
    phrases: ['will', 'are|is to be', 'planned'],
    examples: { yes: ['52 patients will be enrolled.'], no: ['52 patients were enrolled.'] },
  },
  {
    id: 'size.allocated',
    title: 'These people were divided among all the groups',
    source: SOURCE,
    weight: 5,
    before: 0,
    after: 12,
    phrases: [
      'randomly|randomised|randomized|assigned|allocated|allotted|divided ~6 in|into|to|between ~10 group|groups|arm|arms ~16 and|or|versus',
    ],
    examples: {
      yes: ['50 patients were randomised to the zinc group or the iron group.'],
      no: ['50 patients were treated in the zinc arm.'],
    },
  },
  {
    id: 'size.eligible_enrolled',
    title: 'The eligible people were enrolled',
    source: SOURCE,
    weight: 7,
    before: 0,
    after: 2,
    around: true,
    phrases: [
      'recruited|enrolled|randomised|randomized|included|studied|analysed|analyzed ~2 #|@number eligible|screened',
      'eligible ~6 were|was ~2 randomised|randomized|enrolled|recruited|included|assigned|allocated',
    ],
    examples: {
      yes: ['We recruited 641 eligible patients.', '641 eligible patients were enrolled.'],
      no: ['There were 641 eligible patients.'],
    },
  },
  {
    id: 'size.labelled',
    title: 'The number stands right after the heading Participants or Patients',
    source: 'structured abstracts: the heading Participants',
    weight: 3,
    before: 1,
    after: 0,
    phrases: ['participants|patients|subjects|volunteers'],
    examples: { yes: ['PARTICIPANTS 84 school children.'], no: ['The 84 school children slept.'] },
  },
  {
    id: 'size.in_arm',
    title: 'The number is that of one group',
    source: SOURCE,
    weight: -5,
    before: 0,
    after: 12,
    single: true,
    phrases: ['in|into|to the ~3 group|arm|cohort', 'in each|either', 'per group|arm'],
    examples: { yes: ['50 patients were treated in the zinc arm.'], no: ['50 patients were treated.'] },
  },
];
