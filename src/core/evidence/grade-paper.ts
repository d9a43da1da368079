import type { PickedClaim } from '../claims/claim';
import type { SentenceText } from '../text/paper-text';
import { gradeCivicPaper } from './civic/grade-civic';
import { byStudy, type ClaimDesign } from './claim-design/find-claim-design';
import type { Findings, GradedEvidence } from './evidence';
import { findQuestion, type FoundQuestion } from './find-question';
import { gradeDesign } from './grade-design';

/** The level of the paper (or note) as a whole: of its primary design and its main question. */
export function gradePaper(findings: Findings): GradedEvidence {
  const graded = gradeDesign(primaryDesign(findings), mainQuestion(findings), findings.study);
  const civic = gradeCivicPaper(findings, graded.design);
  return { ...graded, civic: civic.level, why: [...graded.why, ...civic.why] };
}

function primaryDesign({ paper, study }: Findings): ClaimDesign {
  const primary = study.designs[0];
  if (primary) return byStudy(primary);
  const start = paper.title?.start ?? paper.sentences[0]?.start ?? 0;
  const end = paper.title?.end ?? paper.sentences[0]?.end ?? 0;
  return { design: null, cue: { rule: 'evidence.none.unknown_design', start, end } };
}

/** Of the title when it has one, else of the strongest claim that has one. */
function mainQuestion(findings: Findings): FoundQuestion | null {
  const { paper, recognition } = findings;
  for (const sentence of [...titleSentences(findings), ...claimSentences(findings)]) {
    const found = findQuestion(paper, recognition, sentence);
    if (found && found.question !== 'association') return found;
  }
  for (const sentence of claimSentences(findings)) {
    const found = findQuestion(paper, recognition, sentence);
    if (found) return found;
  }
  return null;
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
