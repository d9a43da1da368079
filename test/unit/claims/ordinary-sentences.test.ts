import assert from 'node:assert/strict';
import type { Certainty, ClaimKind, Polarity, Strength } from '../../../src/core/analysis';
import { pickClaims } from '../../../src/core/claims/pick-claims';
import { tellKind } from '../../../src/core/claims/tell-kind';
import { readStatements } from '../../../src/core/statements/read-statements';
import type { StudyDesign } from '../../../src/core/analysis';
import type { Study } from '../../../src/core/study/study';
import { readPaper } from '../../../src/core/text/read-paper';

type Listed = 'claim' | 'no claim';
type Row = readonly [text: string, Strength, Polarity, Certainty, ClaimKind, Listed];

const [NONE, TOGETHER, MAYBE, CAUSE] = ['none', 'correlational', 'conditional_causal', 'direct_causal'] as const;
const [YES, NO] = ['affirmed', 'negated'] as const;
const [SURE, HEDGED, OPEN] = ['asserted', 'hedged', 'speculative'] as const;

/** The sentence in the section of a paper, among others that say nothing. */
interface Setting {
  readonly heading: string;
  readonly design: StudyDesign | null;
}

function judge(text: string, { heading, design }: Setting): Row {
  const filler = 'The lake lies in the hills. '.repeat(20);
  const source = `# Notes on a lake\n\n## Methods\n\n${filler}\n\n## ${heading}\n\n${filler}${text} ${filler}\n`;
  const paper = readPaper(source, 'markdown');
  const statements = readStatements(paper);
  const index = paper.sentences.findIndex(({ start, end }) => paper.prose.text.slice(start, end) === text);
  const statement = statements[index];
  assert.ok(statement, `is not one sentence: ${text}`);
  const evidence = design ? [{ design, cues: [] }] : [];
  const study = { designs: evidence, sampleSize: null, controlled: null } as unknown as Study;
  const claim = pickClaims(paper, statements, study).find(({ sentence }) => sentence === index);
  const { kind } = claim ?? tellKind(paper, statement, design === 'narrative_review');
  const { strength, polarity, certainty } = statement;
  return [text, strength, polarity, certainty, kind, claim ? 'claim' : 'no claim'];
}

const TRIAL: readonly Row[] = [
  [
    'Overall survival was longer with zinc than with placebo (HR 0.71, 95% CI 0.55-0.92).',
    TOGETHER,
    YES,
    SURE,
    'finding',
    'claim',
  ],
  ['The drug did not improve survival compared with placebo.', CAUSE, NO, SURE, 'finding', 'claim'],
  ['No difference in response rate was seen between the two arms (p = 0.41).', TOGETHER, NO, SURE, 'finding', 'claim'],
  ['Adding zinc to chemotherapy reduced the risk of relapse by a third.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Nausea was more common in the zinc arm than in the placebo arm.', TOGETHER, YES, SURE, 'finding', 'claim'],
  ['Falls occurred in 12 of 40 patients on zinc and in 24 of 41 on placebo.', NONE, YES, SURE, 'finding', 'claim'],
  ['Patients were randomised in a 1:1 ratio to zinc or placebo.', NONE, YES, SURE, 'finding', 'no claim'],
  ['Baseline characteristics were well balanced between the arms.', NONE, YES, SURE, 'finding', 'no claim'],
  ['This study was funded by the society of rowers.', NONE, YES, SURE, 'finding', 'no claim'],
  ['All participants gave written informed consent.', NONE, YES, SURE, 'finding', 'no claim'],
  ['Details of all adverse events are listed in Table 3.', NONE, YES, SURE, 'finding', 'no claim'],
  ['Zinc was well tolerated and led to fewer infections.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Treatment with zinc, without any other drug, was able to reduce relapse.', CAUSE, YES, SURE, 'finding', 'claim'],
];

const COHORT: readonly Row[] = [
  ['High CD8 counts were associated with longer survival (p = 0.003).', TOGETHER, YES, SURE, 'finding', 'claim'],
  ['Smoking was an independent risk factor for relapse.', TOGETHER, YES, SURE, 'finding', 'claim'],
  ['Age was not associated with relapse in any of the models.', TOGETHER, NO, SURE, 'finding', 'claim'],
  [
    'Patients who did not respond had higher levels of ferritin than those who did.',
    TOGETHER,
    YES,
    SURE,
    'finding',
    'claim',
  ],
  ['Serum zinc correlated with grip strength (r = 0.41, p < 0.001).', TOGETHER, YES, SURE, 'finding', 'claim'],
  ['Although age did not matter, smoking predicted relapse.', TOGETHER, YES, SURE, 'finding', 'claim'],
  ['The records of 212 patients were reviewed by two physicians.', NONE, YES, SURE, 'finding', 'no claim'],
  ['Zinc may lower the risk of relapse in smokers.', MAYBE, YES, HEDGED, 'hypothesis', 'claim'],
  [
    'Carriers of the variant had worse survival than other patients (HR 2.1, p = 0.01).',
    TOGETHER,
    YES,
    SURE,
    'finding',
    'claim',
  ],
  [
    'Mortality was higher, particularly if treatment was not started within a day.',
    TOGETHER,
    YES,
    SURE,
    'finding',
    'claim',
  ],
];

const BENCH: readonly Row[] = [
  ['Zinc induced apoptosis in neuroblastoma cells.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Loss of the receptor abolished the response of T cells to zinc.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Knockdown of the gene did not affect the growth of the cells.', CAUSE, NO, SURE, 'finding', 'claim'],
  [
    'Tumours treated with both drugs were smaller than tumours treated with either alone.',
    TOGETHER,
    YES,
    SURE,
    'finding',
    'claim',
  ],
  ['These results suggest that zinc activates macrophages.', CAUSE, YES, HEDGED, 'finding', 'claim'],
  ['The protein is required for the growth of the tumour in mice.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Cells were cultured in medium with ten per cent serum.', NONE, YES, SURE, 'finding', 'no claim'],
  ['The cells were then washed twice and stained with antibodies.', NONE, YES, SURE, 'finding', 'no claim'],
  ['Zinc slows growth through the absence of iron in these cells.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Zinc inhibited growth not only in mice but also in rats.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Whether zinc acts on the receptor is unknown.', NONE, YES, OPEN, 'finding', 'no claim'],
  ['Zinc could not be detected in any of the samples.', NONE, NO, SURE, 'finding', 'no claim'],
  ['Of the 90 genes tested, 59 met quality control criteria.', NONE, YES, SURE, 'finding', 'no claim'],
  ['The experiments are shown in Figure 2.', NONE, YES, SURE, 'finding', 'no claim'],
];

const DISCUSSION: readonly Row[] = [
  ['In conclusion, zinc shortens colds in rowers.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Our findings show that zinc improves the response to immunotherapy.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['We hypothesise that zinc activates natural killer cells.', CAUSE, YES, HEDGED, 'hypothesis', 'claim'],
  ['Clinicians should measure ferritin before the first infusion.', NONE, YES, SURE, 'recommendation', 'claim'],
  [
    'We recommend that patients with this mutation receive the inhibitor first.',
    NONE,
    YES,
    SURE,
    'recommendation',
    'claim',
  ],
  [
    'It should be noted that the control arm lasted as long as it was meant to.',
    NONE,
    YES,
    SURE,
    'finding',
    'no claim',
  ],
  ['Zinc should be preferred to iron in rowers who train in winter.', NONE, YES, SURE, 'recommendation', 'claim'],
  ['We would not recommend zinc to rowers who train in winter.', NONE, NO, SURE, 'recommendation', 'claim'],
  ['It had long been thought that zinc slows the growth of moss.', CAUSE, YES, HEDGED, 'cited', 'no claim'],
  ['Zinc increased both and , in rowers who trained in winter.', CAUSE, YES, SURE, 'finding', 'no claim'],
  ['A survey of rowers does not prove cause and effect.', NONE, NO, SURE, 'finding', 'no claim'],
  ['Zinc halves the colds of rowers who train in winter.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Rowers on zinc had half as many colds as rowers on placebo.', TOGETHER, YES, SURE, 'finding', 'claim'],
  ['Colds were fewer with zinc, a difference that could be due to chance.', TOGETHER, YES, HEDGED, 'finding', 'claim'],
  ['These results should be interpreted with caution.', NONE, YES, SURE, 'finding', 'no claim'],
  ['In conclusion, zinc supplements prevent colds in rowers.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Our study has several limitations.', NONE, YES, SURE, 'finding', 'no claim'],
  ['Previous studies have shown that zinc reduces relapse [12].', CAUSE, YES, SURE, 'cited', 'claim'],
  ['Smith et al. found that zinc reduces relapse in swimmers.', CAUSE, YES, SURE, 'cited', 'claim'],
  ['Zinc may explain why the cells survive.', NONE, YES, HEDGED, 'hypothesis', 'claim'],
  ['The authors declare no competing interests.', NONE, NO, SURE, 'finding', 'no claim'],
];

const REVIEW: readonly Row[] = [
  ['Chemotherapy has been shown to induce the death of tumour cells.', CAUSE, YES, SURE, 'cited', 'claim'],
  ['Macrophages play an important role in the spread of tumours.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['Inhibitors of the kinase could improve the response to chemotherapy.', MAYBE, YES, HEDGED, 'hypothesis', 'claim'],
  ['In a trial of 300 patients, the inhibitor improved survival.', CAUSE, YES, SURE, 'finding', 'claim'],
  ['This review focuses on the role of macrophages in tumours.', CAUSE, YES, SURE, 'finding', 'no claim'],
  ['For an excellent review, see the chapter on macrophages.', NONE, YES, SURE, 'finding', 'no claim'],
];

const NEWS: readonly Row[] = [
  [
    'The researchers found that radiotherapy restores the response to immunotherapy.',
    CAUSE,
    YES,
    SURE,
    'finding',
    'claim',
  ],
  [
    '"We need a new paradigm for the treatment of rowers," explained the head of the team.',
    NONE,
    YES,
    SURE,
    'hypothesis',
    'no claim',
  ],
  ['The findings are important for how future boats should be designed.', NONE, YES, SURE, 'finding', 'no claim'],
  ['The results were published in a journal for rowers.', NONE, YES, SURE, 'finding', 'no claim'],
  [
    'According to the researchers, this is the first successful use of T cells in rowers.',
    NONE,
    YES,
    SURE,
    'finding',
    'claim',
  ],
  ['"Zinc reduces the number of relapses", says the leader of the group.', CAUSE, YES, SURE, 'finding', 'claim'],
];

function check(rows: readonly Row[], setting: Setting): void {
  for (const row of rows) it(row[0], () => assert.deepEqual(judge(row[0], setting), row));
}

describe('ordinary sentences', () => {
  describe('of a trial', () => check(TRIAL, { heading: 'Results', design: 'rct' }));
  describe('of a cohort', () => check(COHORT, { heading: 'Results', design: 'cohort' }));
  describe('of the bench', () => check(BENCH, { heading: 'Results', design: 'in_vitro' }));
  describe('of a discussion', () => check(DISCUSSION, { heading: 'Discussion', design: 'cohort' }));
  describe('of a review', () => check(REVIEW, { heading: 'What zinc does', design: 'narrative_review' }));
  describe('of the news', () => check(NEWS, { heading: 'What zinc does', design: null }));
});
