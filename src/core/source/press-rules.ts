import type { SourcePhraseRule } from './source-rule';

const PRESS = 'press releases of universities, hospitals, journals and companies, as their offices send them out';

/** What stands in a press release and not in the news made from it. */
export const pressRules: readonly SourcePhraseRule[] = [
  {
    id: 'source.press.release',
    side: 'press_release',
    points: 5,
    most: 1,
    where: 'anywhere',
    title: 'calls itself a press release, or is under embargo',
    source: PRESS,
    phrases: [
      'for immediate release',
      'embargoed until|till|for|:',
      'strictly embargo|embargoed',
      'under ~1 embargo until|till',
      'embargo :|until|lifts|lifted',
      'prnewswire|newswire|globenewswire|businesswire|eurekalert|alphagalileo',
      'business wire',
    ],
    examples: {
      yes: ['FOR IMMEDIATE RELEASE', 'Embargoed until 3 May 2020'],
      no: ['Zinc is released on pressure.', 'The embargoed country sent no data.'],
    },
  },
  {
    id: 'source.press.news-release',
    side: 'press_release',
    points: 4,
    most: 1,
    where: 'line',
    title: 'a line that calls it a news release',
    source: PRESS,
    phrases: ['news|press|media release', 'press|media information|statement', 'immediate release'],
    examples: { yes: ['News Release 3-May-2020', 'PRESS RELEASE'], no: ['Release of zinc'] },
  },
  {
    id: 'source.press.contact',
    side: 'press_release',
    points: 4,
    most: 1,
    where: 'anywhere',
    title: 'gives a contact for the media',
    source: PRESS,
    phrases: [
      'media|press|news ~1 contact|contacts|enquiries|inquiries|office|officer|relations',
      'contact for ~2 media|press|journalists',
      'notes|note to|for editors|editor|journalists',
      'for more|further|additional|media information|interviews|interview|enquiries|details ~4 contact|call',
      'to arrange|request|schedule an|interviews|interview',
      'investor ~1 contact|contacts|relations',
      'corporate communications',
    ],
    examples: {
      yes: ['Media contact: Ann Example', 'Notes to editors', 'For further information please contact the office.'],
      no: ['Contact with media of culture was avoided.'],
    },
  },
  {
    id: 'source.press.announces',
    side: 'press_release',
    points: 2,
    most: 2,
    where: 'told',
    title: 'announces',
    source: PRESS,
    phrases: [
      'today announced|announces|reported|reports|unveiled|presented|released',
      'announced|announces today|that|the|positive|results|topline|top',
      'is|are|was pleased|proud|excited to announce',
      'forward - looking statement|statements',
      '( nasdaq|nyse|lse|euronext ~2 :',
      'a ~3 leading|leader|global ~4 company',
      'clinical - stage ~4 company',
      'topline|top - line results|data',
    ],
    examples: {
      yes: ['Sample Pharma today announced results.', 'This release holds forward-looking statements.'],
      no: ['The pump was announced by a bell.'],
    },
  },
];
