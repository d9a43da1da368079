import type { Question, StudyDesign } from '../../analysis';
import type { RuleInfo } from '../../rules/rule';

const SOURCE = 'OCEBM Levels of Evidence Working Group, 2011';

/** Why there is no OCEBM level. Applies by design or by question; both when neither is given. */
export interface NoLevelRule extends RuleInfo {
  readonly designs?: readonly StudyDesign[];
  readonly questions?: readonly (Question | 'unknown')[];
}

/** First line that applies; the last one applies always. */
export const noLevelRules: readonly NoLevelRule[] = [
  {
    id: 'ocebm.none.review',
    title: 'No level: OCEBM 2011 gives a review without a systematic search none. What it cites may have one.',
    source: SOURCE,
    designs: ['narrative_review'],
    examples: { yes: ['narrative_review, benefit'], no: ['systematic_review, benefit'] },
  },
  {
    id: 'ocebm.none.opinion',
    title: 'No level: OCEBM 2011 has none for guidelines, editorials and expert opinion',
    source: SOURCE,
    designs: ['guideline_opinion'],
    examples: { yes: ['guideline_opinion, benefit'], no: ['rct, benefit'] },
  },
  {
    id: 'ocebm.none.protocol',
    title: 'No level: the study is planned and has no results yet',
    source: SOURCE,
    designs: ['protocol'],
    examples: { yes: ['protocol, benefit'], no: ['rct, benefit'] },
  },
  {
    id: 'ocebm.none.methods',
    title: 'No level: the paper is about a method or a tool, not about patients',
    source: SOURCE,
    designs: ['methods'],
    examples: { yes: ['methods, diagnosis'], no: ['cross_sectional, diagnosis'] },
  },
  {
    id: 'ocebm.none.unranked_design',
    title: 'No level: OCEBM 2011 does not rank qualitative studies or laboratory experiments on volunteers',
    source: SOURCE,
    designs: ['qualitative', 'human_experiment'],
    examples: { yes: ['qualitative, benefit'], no: ['rct, benefit'] },
  },
  {
    id: 'ocebm.none.mechanism',
    title:
      'No level: animals, cells and computation do not answer a question of prognosis, prevalence or association in people',
    source: SOURCE,
    designs: ['animal', 'in_vitro', 'in_silico'],
    questions: ['prognosis', 'prevalence', 'association'],
    examples: { yes: ['animal, prognosis', 'in_vitro, association'], no: ['animal, benefit'] },
  },
  {
    id: 'ocebm.none.association',
    title: 'No level: only an association is stated, and OCEBM 2011 has no row for that',
    source: SOURCE,
    questions: ['association'],
    examples: { yes: ['cohort, association'], no: ['cohort, prognosis'] },
  },
  {
    id: 'ocebm.none.unknown_question',
    title: 'No level: what kind of question this is cannot be told, and OCEBM 2011 ranks designs by question',
    source: SOURCE,
    questions: ['unknown'],
    examples: { yes: ['cohort, unknown'], no: ['cohort, association'] },
  },
  {
    id: 'ocebm.none.no_cell',
    title: 'No level: OCEBM 2011 ranks no such design for this kind of question',
    source: SOURCE,
    examples: { yes: ['rct, prevalence'], no: ['rct, benefit'] },
  },
];

/** Why a claim rests on no study of the authors'. */
export const noOwnStudyRules: readonly RuleInfo[] = [
  {
    id: 'evidence.none.cited',
    title: 'No level: this is reported from other work, whose design is not known here',
    source: SOURCE,
    examples: { yes: ['cited'], no: ['finding'] },
  },
  {
    id: 'evidence.none.hypothesis',
    title: 'No level: this is a hypothesis, not yet shown',
    source: SOURCE,
    examples: { yes: ['hypothesis'], no: ['finding'] },
  },
  {
    id: 'evidence.none.recommendation',
    title: 'No level: this is advice; OCEBM 2011 ranks evidence, not recommendations',
    source: SOURCE,
    examples: { yes: ['recommendation'], no: ['finding'] },
  },
  {
    id: 'evidence.none.unknown_design',
    title: 'No level: the design of the study cannot be told from the text',
    source: SOURCE,
    examples: { yes: ['no design'], no: ['rct'] },
  },
];
