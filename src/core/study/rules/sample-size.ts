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
}

const SOURCE = 'CONSORT 2010 and STROBE 2007: numbers analysed, enrolled, screened';

/** What people in a study are called, in the plural. */
export const peopleWords: ReadonlySet<string> = new Set(
  (
    'patients participants subjects volunteers women men children adults adolescents students employees individuals people persons ' +
    'infants neonates newborns babies respondents girls boys males females pupils nurses physicians parents mothers smokers ' +
    'workers residents athletes players veterans inpatients outpatients survivors twins donors victims caregivers carers ' +
    'couples teenagers toddlers users drivers soldiers seniors elders runners cyclists clinicians doctors pharmacists ' +
    'pregnancies births admissions cases controls primigravidas parturients diabetics'
  ).split(' '),
);

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
    '. ; : ( ) % = < > ≤ ≥ ± of in with to from for were was is are had by at per vs versus after before during mg kg ml mm cm year years ' +
    'month months week weeks day days hour hours h min minutes times fold g l dose doses that who which than on , phases phase groups centers centres hospitals sites wards clinics separate different'
  ).split(' '),
);

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
      'data on|from',
      'final sample',
    ],
    examples: { yes: ['We analysed 350 patients.'], no: ['350 patients were screened.'] },
  },
  {
    id: 'size.enrolled',
    title: 'These people took part',
    source: SOURCE,
    weight: 3,
    before: 10,
    after: 25,
    phrases: [
      'enrolled|recruited|included|randomised|randomized|allocated|assigned|participated|entered|selected|studied|examined',
      'divided|received|underwent|treated|registered|admitted|took|tested|surveyed|interviewed|genotyped|scheduled|completed',
      'study population|sample|group',
      'sample|cohort of',
      'consisted|comprised|comprising|consisting|involving|involved',
      'trial|study|conducted|performed|trials on|in|of|with|using|among',
      'samples ~2 from',
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
    id: 'size.screened',
    title: 'These people were only screened, invited or eligible',
    source: SOURCE,
    weight: -6,
    before: 4,
    after: 7,
    phrases: [
      'screened|invited|eligible|approached|contacted|mailed|excluded|withdrew|withdrawn|declined|refused|dropped|discontinued|lost',
      'assessed for eligibility',
      'required|needed|planned|target',
    ],
    examples: { yes: ['725 children were screened.'], no: ['725 children were analysed.'] },
  },
  {
    id: 'size.part_before',
    title: 'The words before the number say that it is only a part of the people',
    source: SOURCE,
    weight: -5,
    before: 6,
    after: 0,
    phrases: [
      'of whom|these|them|which',
      'among these|them|those',
      'of the',
      'including|remaining|other|another|only|each|per|further|additional',
      'for every',
      'in|to|into the ~3 group|arm|groups',
      'group|arm|subgroup|arms',
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
    phrases: [
      'per group|arm',
      'died|developed|experienced|achieved|relapsed|deaths|had|showed|reported',
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
    id: 'size.in_arm',
    title: 'The number is that of one group',
    source: SOURCE,
    weight: -5,
    before: 0,
    after: 12,
    phrases: ['in|into|to the ~3 group|arm|cohort', 'in each|either', 'per group|arm'],
    examples: { yes: ['50 patients were treated in the zinc arm.'], no: ['50 patients were treated.'] },
  },
];
