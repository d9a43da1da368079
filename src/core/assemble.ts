import type {
  Analysis,
  Claim,
  Combination,
  Cue,
  Entity,
  Evidence,
  Remark,
  SampleSize,
  Sentence,
  Span,
} from './analysis';
import type { FoundStatistic, PickedClaim } from './claims/claim';
import { findClaimStatistics } from './claims/find-claim-statistics';
import type { Findings, GradedEvidence } from './evidence/evidence';
import { findCombinations, type FoundCombination } from './recognition/combinations/find-combinations';
import type { Mention, ProseCue } from './recognition/mention';
import type { FoundRemark } from './remarks/remark';
import type { FoundSource } from './source/source';
import { voiceCues, voiceOf } from './source/voice-of';
import type { Statement } from './statements/statement';
import type { FoundSize } from './study/study';
import { firstWhere } from './text/first-where';
import type { PaperText } from './text/paper-text';

/** The levels of the paper, and of its claims in their order. */
export interface Grades {
  readonly paper: GradedEvidence;
  readonly claims: readonly GradedEvidence[];
}

export interface Remarks {
  readonly observations: readonly FoundRemark[];
  readonly warnings: readonly FoundRemark[];
}

/** Leaves prose offsets behind: everything in the analysis is in source offsets. */
export function assemble(id: string, findings: Findings, grades: Grades, remarks: Remarks): Analysis {
  const { paper, statements, study, source, recognition } = findings;
  const locate = (span: Span): Span => paper.prose.toSource(span.start, span.end);
  return {
    id,
    language: paper.language,
    paper: {
      source: source && { kind: source.kind, why: toCues(paper, source.why) },
      title: paper.title && locate(paper.title),
      identifiers: paper.identifiers,
      designs: study.designs.map((found) => {
        const span = locate(found);
        return { design: found.design, ...span, quote: sliceOf(paper, span), cues: toCues(paper, found.cues) };
      }),
      sampleSize: toSize(paper, study.sampleSize),
      evidence: toEvidence(paper, grades.paper),
    },
    sections: paper.sections.map(({ title, role, level, ...span }) => ({ ...locate(span), title, role, level })),
    sentences: statements.map((statement) => toSentence(paper, source, statement)),
    abbreviations: recognition.abbreviations.map(({ short, long }) => ({
      short: paper.prose.text.slice(short.start, short.end),
      long: paper.prose.text.slice(long.start, long.end),
      ...locate(short),
    })),
    entities: recognition.mentions.map((mention) => toEntity(paper, mention)),
    combinations: findCombinations(paper, recognition.mentions).map((found) => toCombination(paper, found)),
    claims: toClaims(findings, grades.claims),
    observations: remarks.observations.map((remark) => toRemark(paper, remark)),
    warnings: remarks.warnings.map((remark) => toRemark(paper, remark)),
  };
}

function toSentence(paper: PaperText, source: FoundSource | null, statement: Statement): Sentence {
  const sentence = at(paper.sentences, statement.sentence);
  const { role, strength, denies, leastCertainty } = statement;
  const span = paper.prose.toSource(sentence.start, sentence.end);
  return {
    ...span,
    section: sentence.section,
    role,
    strength,
    polarity: denies ? 'negated' : 'affirmed',
    certainty: leastCertainty,
    voice: voiceOf(paper, source, sentence),
  };
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

function toClaims(findings: Findings, grades: readonly GradedEvidence[]): Claim[] {
  const ranks = rankByScore(findings.claims);
  return findings.claims.map((claim, index) => toClaim(findings, claim, at(grades, index), at(ranks, index)));
}

function toClaim(findings: Findings, claim: PickedClaim, grade: GradedEvidence, rank: number): Claim {
  const { paper, recognition, source, statements } = findings;
  const sentence = at(paper.sentences, claim.sentence);
  const { strength, polarity, certainty, why } = at(statements, claim.sentence);
  const span = paper.prose.toSource(claim.start, claim.end);
  const voice = voiceOf(paper, source, sentence);
  return {
    ...span,
    text: sliceOf(paper, span),
    plain: oneLine(paper.prose.text.slice(claim.start, claim.end)),
    section: sentence.section,
    kind: claim.kind,
    strength,
    polarity,
    certainty,
    design: grade.design,
    evidence: toEvidence(paper, grade),
    statistics: findClaimStatistics(paper, claim).map((statistic) => toStatistic(paper, statistic)),
    entities: mentionsWithin(recognition.mentions, claim),
    voice,
    citations: claim.citations.map(({ start, end }) => paper.prose.toSource(start, end)),
    carriedBy: claim.carriedBy,
    why: toCues(paper, [...claim.why, ...voiceCues(source, voice, claim), ...why]),
    rank,
  };
}

/** Indexes into `mentions`, which are sorted by start. */
function mentionsWithin(mentions: readonly Mention[], { start, end }: Span): number[] {
  const within: number[] = [];
  for (let index = firstWhere(mentions, (mention) => mention.start >= start); index < mentions.length; index++) {
    const mention = at(mentions, index);
    if (mention.start >= end) break;
    if (mention.end <= end) within.push(index);
  }
  return within;
}

function toStatistic(paper: PaperText, found: FoundStatistic): Claim['statistics'][number] {
  const span = paper.prose.toSource(found.start, found.end);
  return { kind: found.kind, ...span, text: sliceOf(paper, span), figures: found.figures };
}

function toEvidence(paper: PaperText, graded: GradedEvidence): Evidence {
  const { ocebm, question, civic, profilePatients, why } = graded;
  return { ocebm, question, civic, profilePatients: toSize(paper, profilePatients), why: toCues(paper, why) };
}

function toSize(paper: PaperText, size: FoundSize | null): SampleSize | null {
  return size && { value: size.value, ...paper.prose.toSource(size.start, size.end) };
}

function toRemark(paper: PaperText, { rule, start, end, claim, related, detail }: FoundRemark): Remark {
  const span = paper.prose.toSource(start, end);
  const remark = { rule, ...span, text: sliceOf(paper, span), claim, related: toCues(paper, related) };
  return detail === undefined ? remark : { ...remark, detail };
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
