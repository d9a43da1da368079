import type { Question, StudyDesign } from '../../analysis';

/** A checklist for the reports of some kinds of study, under a licence that lets anybody use and adapt it. */
export interface Checklist {
  readonly name: string;
  readonly licence: 'CC BY' | 'CC BY 4.0' | 'CC0';
  /** Who published it, and the year. */
  readonly source: string;
  readonly designs: readonly StudyDesign[];
  /** Only for claims on this question; it goes before checklists for all questions. */
  readonly question?: Question;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  /** As the checklist numbers it; null where the number differs between editions in use, or is not certain. */
  readonly number: string | null;
  /** What it asks for, in our words. */
  readonly topic: string;
  /** Beginnings of the ids of the rules whose remarks it bears on. */
  readonly rules: readonly string[];
}

const interpretation = [
  'warning.causal_on_observational',
  'warning.certainty_over_statistics',
  'warning.no_data_or_citation',
];

const estimates = ['observation.interval-order', 'observation.estimate-outside', 'observation.p-interval'];

/** Topics are our own words; no text of a checklist is copied. */
export const checklists: readonly Checklist[] = [
  {
    name: 'STARD 2015',
    licence: 'CC BY',
    source: 'Bossuyt et al. 2015',
    designs: ['cohort', 'case_control', 'cross_sectional'],
    question: 'diagnosis',
    items: [
      { number: '2', topic: 'a structured abstract', rules: ['warning.stronger_than_body'] },
      {
        number: '24',
        topic: 'estimates of accuracy with their precision',
        rules: ['warning.comparison_without_numbers', ...estimates],
      },
      { number: '26', topic: 'what limits the study', rules: interpretation },
    ],
  },
  {
    name: 'CONSORT 2010',
    licence: 'CC BY',
    source: 'Schulz, Altman and Moher 2010',
    designs: ['rct'],
    items: [
      { number: '1b', topic: 'an abstract that says what the trial found', rules: ['warning.stronger_than_body'] },
      {
        number: '17a',
        topic: 'results of each group with the effect and its precision',
        rules: ['warning.comparison_without_numbers', ...estimates],
      },
      { number: '22', topic: 'conclusions that keep to the results', rules: interpretation },
      { number: '13a', topic: 'how many were assigned to each group', rules: ['observation.arms'] },
      { number: '16', topic: 'how many were analysed in each group', rules: ['observation.people-drift'] },
    ],
  },
  {
    name: 'STROBE',
    licence: 'CC BY',
    source: 'von Elm et al. 2007',
    designs: ['cohort', 'case_control', 'cross_sectional'],
    items: [
      { number: '1b', topic: 'a balanced abstract', rules: ['warning.stronger_than_body'] },
      {
        number: '16',
        topic: 'estimates with their precision',
        rules: ['warning.comparison_without_numbers', ...estimates],
      },
      { number: '20', topic: 'a cautious reading of the results', rules: interpretation },
      { number: '13', topic: 'numbers of participants at each stage', rules: ['observation.people-drift'] },
    ],
  },
  {
    name: 'PRISMA 2020',
    licence: 'CC BY 4.0',
    source: 'Page et al. 2021',
    designs: ['systematic_review', 'meta_analysis_rct'],
    items: [
      { number: '2', topic: 'what the abstract tells', rules: ['warning.stronger_than_body'] },
      {
        number: '20b',
        topic: 'summary estimates with their precision',
        rules: ['warning.comparison_without_numbers', ...estimates],
      },
      { number: '23a', topic: 'the results read beside other evidence', rules: interpretation },
    ],
  },
  {
    name: 'ARRIVE 2.0',
    licence: 'CC0',
    source: 'Percie du Sert et al. 2020',
    designs: ['animal'],
    items: [
      { number: '11', topic: 'an abstract that gives an accurate summary', rules: ['warning.stronger_than_body'] },
      {
        number: '18',
        topic: 'whether and how the findings carry over to other species',
        rules: ['warning.human_claim_on_models'],
      },
      { number: '17', topic: 'the results read with their limits', rules: interpretation },
      {
        number: '10',
        topic: 'results of each group with their variation',
        rules: ['warning.comparison_without_numbers', ...estimates],
      },
    ],
  },
];

/** The item that bears on remarks of a rule about such a claim; null where none with a free licence does. */
export function checklistItemFor(
  rule: string,
  { design, question }: { readonly design: StudyDesign | null; readonly question: Question | null },
): { readonly checklist: Checklist; readonly item: ChecklistItem } | null {
  const checklist = checklists.find(
    (each) =>
      design !== null && each.designs.includes(design) && (each.question === undefined || each.question === question),
  );
  const item = checklist?.items.find(({ rules }) => rules.some((prefix) => rule.startsWith(prefix)));
  return checklist && item ? { checklist, item } : null;
}
