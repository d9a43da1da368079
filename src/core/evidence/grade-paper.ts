import type { PickedClaim } from '../claims/claim';
import type { SentenceText } from '../text/paper-text';
import { gradeCivicPaper } from './civic/grade-civic';
import { associationWords } from './claim-design/association-in-trial';
import { byStudy, type ClaimDesign } from './claim-design/find-claim-design';
import type { Findings, GradedEvidence } from './evidence';
import { findQuestions, type FoundQuestion } from './find-question';
import { gradeDesign } from './grade-design';
import { outcomeOfTrial } from './outcome-of-trial';

/** The level of the paper (or note) as a whole: of its primary design and its main question. */
export function gradePaper(findings: Findings): GradedEvidence {
  const design = primaryDesign(findings);
  const graded = gradeDesign(design, mainQuestion(findings, design), findings.study);
  const civic = gradeCivicPaper(findings, graded.design);
  return { ...graded, civic: civic.level, profilePatients: civic.profilePatients, why: [...graded.why, ...civic.why] };
}

function primaryDesign({ paper, study }: Findings): ClaimDesign {
  const primary = study.designs[0];
  if (primary) return byStudy(primary);
  const start = paper.title?.start ?? paper.sentences[0]?.start ?? 0;
  const end = paper.title?.end ?? paper.sentences[0]?.end ?? 0;
  return { design: null, cue: { rule: 'evidence.none.unknown_design', start, end } };
}

/** The first question, of the title and then of the strongest claims, that the design can answer; else the first at all. */
function mainQuestion(findings: Findings, design: ClaimDesign): FoundQuestion | null {
  const { paper, recognition, study } = findings;
  const asked = [...titleSentences(findings), ...claimSentences(findings)].flatMap((sentence) => {
    const found = questionOfPaper(findQuestions(paper, recognition, sentence, design.design));
    if (!found) return [];
    return associationWords(paper, sentence) ? found : outcomeOfTrial(design.design, found);
  });
  return asked.find((question) => gradeDesign(design, question, study).ocebm !== null) ?? asked[0] ?? null;
}

/** A trial of "efficacy and safety" asks for benefit first; a claim of its about both is one about harm. */
function questionOfPaper(asked: readonly FoundQuestion[]): FoundQuestion | undefined {
  const [first] = asked;
  return (first?.question === 'harm' ? asked.find(({ question }) => question === 'benefit') : undefined) ?? first;
}

function titleSentences({ paper }: Findings): readonly SentenceText[] {
  const { title } = paper;
  return title ? paper.sentences.filter(({ start, end }) => start < title.end && end > title.start) : [];
}

function claimSentences({ paper, claims }: Findings): readonly SentenceText[] {
  const findingsFirst = (claim: PickedClaim): number => (claim.kind === 'finding' ? 0 : 1);
  return [...claims]
    .sort((a, b) => findingsFirst(a) - findingsFirst(b) || b.score - a.score || a.start - b.start)
    .flatMap((claim) => paper.sentences[claim.sentence] ?? []);
}
