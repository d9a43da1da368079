import type { PhraseRule } from '../../rules/rule';

const SOURCE = 'CONSORT 2010: numbers assigned to each group';

/** Words with which a sentence lists all the groups of a study, so that their numbers may be added. */
export const groupListRules: readonly PhraseRule[] = [
  {
    id: 'size.groups.listed',
    title: 'The sentence lists the groups of the study',
    source: SOURCE,
    phrases: [
      'random*',
      'assigned|assignment|allocated|allotted|divided|grouped|split|categorised|categorized|stratified|subdivided',
      'receive|receiving|received|given|treated|treatment|underwent|took|fed|supplemented|started',
      'group|groups|arm|arms|cohort|cohorts',
      'control|controls|placebo|comparison|comparator|sham|compared|comparing|versus|vs',
    ],
    examples: {
      yes: ['Nurses were assigned to tea (n = 20) or coffee (n = 22).'],
      no: ['Nurses were tired (n = 20) or ill (n = 22).'],
    },
  },
];

/** Words which show that a sentence lists what happened to people, or only some of them. */
export const partListRules: readonly PhraseRule[] = [
  {
    id: 'size.groups.happened',
    title: 'The sentence lists what happened to some of the people',
    source: SOURCE,
    phrases: [
      'adverse|event|events|reason|reasons|cause|causes|because|complication|complications|symptoms',
      'died|death|deaths|withdrew|withdrawn|withdrawal|withdrawals|discontinued|discontinuation|dropped|lost|excluded|declined',
      'relapsed|recurred|responded|failed|failure|failures|achieved|occurred|developed|experienced|observed|reported|improved|showed',
      'most common|frequent|frequently',
      'screened|invited|approached',
      'among|in patients|those|participants|women|men|subjects|people with|who',
      'subgroup|subgroups|subset|subsets',
      'selected|drawn|chosen|recruited from',
      'first|second|third|fourth ~6 cycle|cycles|visit|visits|season|seasons',
      'month|months|week|weeks|year|years|day|days|baseline|follow-up ( n',
    ],
    examples: {
      yes: ['In the zinc group the reasons were nausea (n = 4) and rash (n = 3).'],
      no: ['Nurses were assigned to tea (n = 20) or coffee (n = 22).'],
    },
  },
];

/** The number of people follows the number of groups. */
export const groupsOfRule: PhraseRule = {
  id: 'size.groups.equal',
  title: 'Several groups of the same size are counted',
  source: SOURCE,
  phrases: ['two|three|four|five|2|3|4|5 ~3 groups|arms of #|@number ~4 @people'],
  examples: { yes: ['Two matched groups of 30 nurses were asked.'], no: ['A group of 30 nurses was asked.'] },
};

/** The size of each group is given; the number of groups stands elsewhere. */
export const eachGroupRule: PhraseRule = {
  id: 'size.groups.each',
  title: 'The size of each of the groups is given',
  source: SOURCE,
  phrases: [
    '#|@number ~1 @people ~5 in each|either ~2 group|arm|groups|arms',
    '#|@number completed|finished ~5 in each|either ~2 group|arm|groups|arms',
    '#|@number ~1 @people per|each group|arm',
    'each group|arm consisted|consisting|comprised|comprising|included|including|contained ~1 #|@number ~3 @people',
  ],
  examples: {
    yes: ['Twenty nurses were enrolled in each group.', '30 nurses per arm took part.'],
    no: ['Twenty nurses were enrolled.'],
  },
};

export const numbersOfGroups: readonly { readonly phrase: string; readonly groups: number }[] = [
  { phrase: 'two|2 ~3 groups|arms', groups: 2 },
  { phrase: 'both ~1 groups|arms', groups: 2 },
  { phrase: 'three|3 ~3 groups|arms', groups: 3 },
  { phrase: 'four|4 ~3 groups|arms', groups: 4 },
  { phrase: 'five|5 ~3 groups|arms', groups: 5 },
];

/** Two words that together name everybody: numbers given for each may be added across sentences. */
export const complements: ReadonlySet<string> = new Set([
  'women men',
  'men women',
  'females males',
  'males females',
  'girls boys',
  'boys girls',
]);

/** Near the start of a sentence these say that it lists control groups. */
export const controlGroupPhrases: readonly string[] = ['control|comparison|placebo groups|arms'];

/** After the number of one group these lead to what the group got: `30 to tea, 32 to coffee`. */
export const groupLinks: ReadonlySet<string> = new Set(
  'to with received receiving took taking underwent undergoing on in the using given'.split(' '),
);

/** Between two numbers of people these tell of the first, which is then not added to the second. */
export const toldOfPeople: ReadonlySet<string> = new Set(
  'was were had completed enrolled initiated responded participated'.split(' '),
);

/** Unless these follow, which tell of each group in turn: `22 were allocated to rest and 22 patients to exercise`. */
export const toldOfGroups: ReadonlySet<string> = new Set(
  'allocated assigned compared received treated underwent given'.split(' '),
);
