import type { Analysis, Claim, Cue, Remark, Span } from '../../src/core/analysis';

/**
 * An analysis as lines that a person can check against the paper: one finding a line, with its offsets, its value and
 * its words. The words are taken from the source, so a wrong offset shows.
 */
export function describeAnalysis(analysis: Analysis, source: string): string {
  const words = (span: Span): string => source.slice(span.start, span.end).replace(/\s+/g, ' ');
  const line = (kind: string, span: Span, value: string): string => [kind, `${span.start}-${span.end}`, value, words(span)].join('\t');
  const { paper } = analysis;
  return [
    `source\t${paper.source?.kind ?? 'cannot be told'}\t${rules(paper.source?.why ?? [])}`,
    ...(paper.title ? [line('title', paper.title, '')] : []),
    `identifiers\t${JSON.stringify(paper.identifiers)}`,
    ...paper.designs.map((found) => line('design', found, found.design)),
    ...(paper.sampleSize ? [line('n', paper.sampleSize, String(paper.sampleSize.value))] : []),
    `evidence\tOCEBM ${paper.evidence.ocebm ?? 'none'}\t${rules(paper.evidence.why)}`,
    ...analysis.sections.map((section) => `section\t${section.start}-${section.end}\t${section.role}\t${section.title}`),
    ...analysis.abbreviations.map((abbreviation) => line('abbreviation', abbreviation, abbreviation.long)),
    ...analysis.entities.map((entity) => line(entity.type, entity, `${entity.id ?? 'no id'} ${entity.name ?? ''} ${entity.match}`)),
    ...analysis.claims.map((claim) => line('claim', claim, claimValue(claim))),
    ...[...analysis.warnings, ...analysis.observations].map((remark) => line('remark', remark, remarkValue(remark, words))),
    ...analysis.observations.map((remark) => line('observation', remark, remark.rule)),
    ...analysis.warnings.map((remark) => line('warning', remark, remark.rule)),
    '',
  ].join('\n');
}

function claimValue(claim: Claim): string {
  const { ocebm, civic, question } = claim.evidence;
  const axes = [claim.kind, claim.strength, claim.polarity, claim.certainty, claim.design ?? 'no design'];
  const statistics = claim.statistics.map((statistic) => statistic.kind).join(',');
  if (claim.voice === 'reviewer') axes.push('reviewer’s words');
  return [...axes, `OCEBM ${ocebm ?? 'none'}`, `CIViC ${civic ?? 'none'}`, question ?? 'no question', statistics].join(' | ');
}

function remarkValue({ rule, claim, related }: Remark, words: (span: Span) => string): string {
  return [rule, claim === null ? 'no claim' : `claim ${claim}`, ...related.map((cue) => `${cue.rule} “${words(cue)}”`)].join(' | ');
}

function rules(cues: readonly Cue[]): string {
  return cues.map((cue) => cue.rule).join(' → ');
}
