import type { Analysis, Claim, Combination, Cue, Entity, Evidence, Language, Sentence, Span } from './analysis';
import type { FoundStatistic, PickedClaim } from './claims/claim';
import { findStatistics } from './claims/find-statistics';
import { pickClaims } from './claims/pick-claims';
import type { Findings, GradedEvidence } from './evidence/evidence';
import { gradeClaims } from './evidence/grade-claims';
import { gradePaper } from './evidence/grade-paper';
import { deepFreeze } from './freeze';
import type { Knowledge } from './knowledge';
import { findCombinations, type FoundCombination } from './recognition/combinations/find-combinations';
import type { Mention, ProseCue } from './recognition/mention';
import { recognise } from './recognition/recognise';
import { readStatements } from './statements/read-statements';
import type { Statement } from './statements/statement';
import { findStudy } from './study/find-study';
import { readPaper } from './text/read-paper';
import type { PaperText } from './text/paper-text';

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
  const study = findStudy(paper, statements);
  const claims = pickClaims(paper, statements, study);
  yield;
  return deepFreeze(assemble(id, { paper, statements, study, recognition, claims }));
}

/** Leaves prose offsets behind: everything in the analysis is in source offsets. */
function assemble(id: string, findings: Findings): Analysis {
  const { paper, statements, study, recognition } = findings;
  const locate = (span: Span): Span => paper.prose.toSource(span.start, span.end);
  return {
    id,
    language: paper.language,
    paper: {
      title: paper.title && locate(paper.title),
      identifiers: paper.identifiers,
      designs: study.designs.map((found) => {
        const span = locate(found);
        return { design: found.design, ...span, quote: sliceOf(paper, span), cues: toCues(paper, found.cues) };
      }),
      sampleSize: study.sampleSize && { value: study.sampleSize.value, ...locate(study.sampleSize) },
      evidence: toEvidence(paper, gradePaper(findings)),
    },
    sections: paper.sections.map(({ title, role, level, ...span }) => ({ ...locate(span), title, role, level })),
    sentences: statements.map((statement) => toSentence(paper, statement)),
    abbreviations: recognition.abbreviations.map(({ short, long }) => ({
      short: paper.prose.text.slice(short.start, short.end),
      long: paper.prose.text.slice(long.start, long.end),
      ...locate(short),
    })),
    entities: recognition.mentions.map((mention) => toEntity(paper, mention)),
    combinations: findCombinations(paper, recognition.mentions).map((found) => toCombination(paper, found)),
    claims: toClaims(findings),
  };
}

function toSentence(paper: PaperText, statement: Statement): Sentence {
  const sentence = at(paper.sentences, statement.sentence);
  const { role, strength, polarity, certainty } = statement;
  const span = paper.prose.toSource(sentence.start, sentence.end);
  return { ...span, section: sentence.section, role, strength, polarity, certainty };
}

function toEntity(paper: PaperText, mention: Mention): Entity {
  const { start, end, why, ...rest } = mention;
  const span = paper.prose.toSource(start, end);
  return { ...span, text: sliceOf(paper, span), ...rest, why: toCues(paper, why) };
}

function toCombination(paper: PaperText, { start, end, entities, why }: FoundCombination): Combination {
  const span = paper.prose.toSource(start, end);
  return { ...span, text: sliceOf(paper, span), entities, why: toCues(paper, why) };
}

function toClaims(findings: Findings): Claim[] {
  const grades = gradeClaims(findings);
  const ranks = rankByScore(findings.claims);
  return findings.claims.map((claim, index) => toClaim(findings, claim, at(grades, index), at(ranks, index)));
}

function toClaim(findings: Findings, claim: PickedClaim, grade: GradedEvidence, rank: number): Claim {
  const { paper, recognition, statements } = findings;
  const { strength, polarity, certainty, why } = at(statements, claim.sentence);
  const span = paper.prose.toSource(claim.start, claim.end);
  return {
    ...span,
    text: sliceOf(paper, span),
    plain: oneLine(paper.prose.text.slice(claim.start, claim.end)),
    section: at(paper.sentences, claim.sentence).section,
    kind: claim.kind,
    strength,
    polarity,
    certainty,
    design: grade.design,
    evidence: toEvidence(paper, grade),
    statistics: findStatistics(paper, claim).map((statistic) => toStatistic(paper, statistic)),
    entities: recognition.mentions.flatMap((m, index) => (m.start >= claim.start && m.end <= claim.end ? [index] : [])),
    why: toCues(paper, [...claim.why, ...why]),
    rank,
  };
}

function toStatistic(paper: PaperText, found: FoundStatistic): Claim['statistics'][number] {
  const span = paper.prose.toSource(found.start, found.end);
  return { kind: found.kind, ...span, text: sliceOf(paper, span) };
}

function toEvidence(paper: PaperText, { ocebm, question, civic, why }: GradedEvidence): Evidence {
  return { ocebm, question, civic, why: toCues(paper, why) };
}

function toCues(paper: PaperText, cues: readonly ProseCue[]): Cue[] {
  return cues.map(({ rule, start, end, origin }) => {
    const span = paper.prose.toSource(start, end);
    return { rule, ...span, text: sliceOf(paper, span), ...(origin && { origin }) };
  });
}

/** 1 for the highest score; ties in document order. */
function rankByScore(claims: readonly PickedClaim[]): number[] {
  const order = claims.map((_, index) => index);
  order.sort((a, b) => at(claims, b).score - at(claims, a).score || a - b);
  const ranks = new Array<number>(claims.length);
  order.forEach((index, position) => (ranks[index] = position + 1));
  return ranks;
}

function sliceOf(paper: PaperText, span: Span): string {
  return paper.prose.source.slice(span.start, span.end);
}

function oneLine(text: string): string {
  return text
    .replace(/\uFFFC/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @throws Error when one stage refers to what another did not make: a mistake of ours, never of the text. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index} among ${list.length}`);
  return item;
}
