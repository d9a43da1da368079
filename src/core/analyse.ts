import type { Analysis, Language } from './analysis';
import { assemble } from './assemble';
import { pickClaims } from './claims/pick-claims';
import { gradeClaims } from './evidence/grade-claims';
import { gradePaper } from './evidence/grade-paper';
import { findSource } from './source/find-source';
import { studyToldIn } from './source/study-told-in';
import { withoutRemarks } from './source/without-remarks';
import { deepFreeze } from './freeze';
import type { Knowledge } from './knowledge';
import { recognise } from './recognition/recognise';
import { readStatements } from './statements/read-statements';
import { findStudy } from './study/find-study';
import { readPaper } from './text/read-paper';
import type { PaperText } from './text/paper-text';
import { findObservations } from './remarks/observations/find-observations';
import { findWarnings } from './remarks/warnings/find-warnings';

export interface AnalysisInput {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

/** The whole pipeline, from text to one frozen value. Pure: same input and knowledge, same bytes. */
export function analyse(input: AnalysisInput, knowledge: Knowledge): Analysis {
  const steps = analyseInSteps(input.id, readPaper(input.text, input.language), knowledge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same for a text that is read already, one stage at a time: between two a caller may attend to others, or stop. */
export function* analyseInSteps(
  id: string,
  paper: PaperText,
  knowledge: Knowledge,
): Generator<undefined, Analysis, void> {
  const recognition = recognise(paper, knowledge);
  yield;
  const statements = readStatements(paper, knowledge.roleModel);
  yield;
  const source = findSource(paper);
  const told = withoutRemarks(paper, source);
  const study = studyToldIn(source, findStudy(told, statements, source?.kind ?? null));
  const claims = pickClaims(told, statements, study, recognition, source);
  yield;
  const findings = { paper, statements, study, source, recognition, claims };
  const grades = { paper: gradePaper(findings), claims: gradeClaims(findings) };
  const observations = findObservations(findings);
  const warnings = findWarnings(findings, grades.claims);
  return deepFreeze(assemble(id, findings, grades, { observations, warnings }));
}
