import type { Language, SourceKind } from '../../../src/core/analysis';

export interface Style {
  readonly name: string;
  /** What it is; null = none of the kinds, or not to be told. */
  readonly kind: SourceKind | null;
  readonly language: Language;
  readonly text: string;
}

/** Texts of our own in the styles that are met. */
export const styles: readonly Style[] = [
  {
    name: 'a public review in three parts',
    kind: 'notes',
    language: 'plaintext',
    text: `Review #1 (Public Review):

Summary: In this study, the authors use CRISPR screens to find genes needed for ferroptosis in pancreatic cancer cells. They identify TXNDC12 and show that its loss slows tumour growth in mice.

Strengths: The screen is well powered and the validation in three lines is convincing.

Weaknesses: The in vivo work uses one line. It is not clear whether TXNDC12 acts through GPX4. The claim that TXNDC12 is a drug target is premature.`,
  },
  {
    name: 'a report of one paragraph',
    kind: 'notes',
    language: 'plaintext',
    text: `This is an interesting study of semaglutide in heart failure. It is the first to look at patients with preserved ejection fraction and no diabetes. The trial is large (n = 1,116), well conducted and clearly reported. My main reservation is about the outcome: a questionnaire can be influenced by weight loss itself. It would be helpful to see the six-minute walk test as well. The claim in the last paragraph that semaglutide "modifies the disease" goes beyond the data. There is no mention of patients who stopped the drug.`,
  },
  {
    name: 'bullet points alone',
    kind: 'notes',
    language: 'markdown',
    text: `## Okafor 2025, JAK inhibitor in alopecia

- RCT, double blind, 3 arms, n=654
- SALT ≤ 20 at wk 36: 35% vs 5% (placebo)
- acne, CPK up
- 52 wk open label → no comparator
- who dropped out?
- *"hair regrowth is durable"* – only 16 wks off drug!
- compare with King 2022`,
  },
  {
    name: 'quotations by the parts of the paper',
    kind: 'notes',
    language: 'plaintext',
    text: `Abstract: "Ketamine rapidly and lastingly relieves depression."

- "lastingly" = 2 weeks. Overstated
- n=41, one site

Results: "No patient had dissociation after day 1."

Table 3 says four did.`,
  },
  {
    name: 'a story of a news agency',
    kind: 'news',
    language: 'plaintext',
    text: `LONDON, March 3 (Reuters) - An experimental pill cut the risk of stroke by a quarter in people with irregular heartbeat, drugmaker Northfield said on Tuesday, citing a late-stage trial of 14,000 patients.

Shares in the company rose 6%.

"This is a clear win," said analyst Peter Lamm of Sample Bank.

The pill blocks factor XI, a protein that helps blood to clot. Bleeding was no more common than with standard treatment, Northfield said.

Full results will be presented at a meeting in August.`,
  },
  {
    name: 'a story made from a release',
    kind: 'news',
    language: 'plaintext',
    text: `Sleep loss ages the immune system, mouse study shows

Date: March 3, 2026
Source: University of Port Amber
Summary: Mice that slept too little for a month had immune cells that looked twice as old.

FULL STORY

Mice deprived of sleep had fewer naive T cells and more inflammation, a team from the University of Port Amber reports in Invented Immunity.

The scientists kept 40 mice awake for part of each day. After four weeks, their T cells showed signs of ageing. A drug that blocks IL-6 reversed the effect.

Story Source:
Materials provided by University of Port Amber. Note: Content may be edited for style and length.`,
  },
  {
    name: 'a release on a portal',
    kind: 'press_release',
    language: 'plaintext',
    text: `NEWS RELEASE 3-MAR-2026

Walking speed predicts dementia risk, according to study of 8,000 adults

Peer-Reviewed Publication
INVENTED UNIVERSITY

Slow walkers are more likely to develop dementia, a study led by Invented University has found.

The researchers followed 8,000 adults for nine years. Those in the slowest fifth had a 1.5 times higher risk.

JOURNAL
Invented Neurology
METHOD OF RESEARCH
Observational study
SUBJECT OF RESEARCH
People
COI STATEMENT
None.`,
  },
  {
    name: 'a release of a hospital',
    kind: 'press_release',
    language: 'plaintext',
    text: `Port Amber University Hospital
Communications Office

New blood test spots liver cancer early

4 March 2026

A blood test developed at Port Amber University Hospital finds liver cancer a year before ultrasound, a study in 2,300 people with cirrhosis shows.

“We can now treat patients when a cure is still possible,” says Dr Hanna Grell, chief of hepatology.

The study appears in the Invented Journal of Hepatology.

For further information please contact:
Ben Orr, press officer, +44 0000 000000`,
  },
  {
    name: 'an abstract that judges trials',
    kind: 'abstract',
    language: 'plaintext',
    text: `Antibiotics for sore throat

Background: Sore throat is a common reason for seeing a doctor.
Objectives: To assess the effects of antibiotics for sore throat.
Search methods: We searched CENTRAL and MEDLINE.
Selection criteria: Randomised trials of antibiotics against placebo.
Main results: We included 27 trials (12,835 cases). Antibiotics shortened symptoms by 16 hours.
Authors' conclusions: Antibiotics confer modest benefits. The authors of most trials did not report harms.`,
  },
  {
    name: 'a short paper that quotes whom it interviewed',
    kind: 'abstract',
    language: 'markdown',
    text: `# Living with ileostomy: a qualitative study

## Abstract

We interviewed 22 adults with an ileostomy. Three themes were found.

## Methods

Semi-structured interviews were done by phone and analysed thematically. Participants were recruited from two clinics. We used purposive sampling until no new themes emerged. Interviews were transcribed and coded by two researchers.

## Results

The first theme was loss of control.

> I never know when it will leak. I am always thinking of it.

Participants planned each trip around toilets. Some stopped travelling.

> Why me? I do not go out any more.

The second theme was support from nurses.

> The nurse was the only one who understood. I would not have managed.

## Discussion

Our findings suggest that nurses should ask about travel. The authors of earlier studies reported similar themes.`,
  },
  {
    name: 'an editorial in the first person',
    kind: null,
    language: 'plaintext',
    text: `Time to rethink screening for thyroid cancer

I have seen many patients with small thyroid cancers in thirty years of practice. I believe that most of them did not need surgery. In this issue, Park and colleagues report a cohort of 1,200 patients under surveillance. The authors should be congratulated. But their follow-up is short, and they did not measure quality of life. Why do we still operate? In my view, guidelines should recommend surveillance for tumours below 1 cm. Randomised trials are needed.`,
  },
  {
    name: 'a response to reviewers',
    kind: null,
    language: 'plaintext',
    text: `Response to reviewers

We thank the reviewers for their comments.

> Reviewer 1: The sample is small. Please report a power calculation.

We have added a power calculation to the methods (page 6, lines 12-18).

> Were the assessors blinded?

Yes. We now say so in the abstract.`,
  },
  {
    name: 'an encyclopedia',
    kind: null,
    language: 'plaintext',
    text: `Neuroblastoma

Neuroblastoma is a type of cancer that forms in certain types of nerve tissue. It most frequently starts from one of the adrenal glands. Symptoms may include bone pain, a lump in the abdomen, neck, or chest, or a painless bluish lump under the skin.

Typically, neuroblastoma occurs due to a genetic mutation occurring in the first trimester of pregnancy. Rarely, it may be due to a mutation inherited.

Treatment and outcomes depend on the risk group a person is in. Treatments may include observation, surgery, radiation, chemotherapy, or stem cell transplantation.`,
  },
  {
    name: 'mail about mice',
    kind: null,
    language: 'plaintext',
    text: `Dear all,

The lab meeting is moved to Thursday. Please bring your data on the TP53 mice. I would like to discuss the figure.

> Can we use room 4?

Yes.

Best,
Ann`,
  },
];
