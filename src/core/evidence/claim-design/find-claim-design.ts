import type { StudyDesign } from '../../analysis';
import type { PickedClaim } from '../../claims/claim';
import type { ProseCue } from '../../recognition/mention';
import { compilePhrases } from '../../rules/phrases';
import type { StudyFinding } from '../../study/study';
import type { PaperText } from '../../text/paper-text';
import type { Findings } from '../evidence';
import { findSetting, type Setting } from './find-setting';
import { findTherapyInModel } from './find-therapy-in-model';
import { comparisonOfArms, withinTrialRule } from './setting-rules';

/** The design that supports one claim, or why there is none. */
export interface ClaimDesign {
  readonly design: StudyDesign | null;
  /** The words that show the design, or the reason for none. */
  readonly cue: ProseCue;
}

const bench: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['animal', 'in_vitro', 'in_silico']);
/** Whatever a claim in such a paper is about, the paper brings no results of its own. */
const withoutResults: ReadonlySet<StudyDesign> = new Set<StudyDesign>([
  'narrative_review',
  'guideline_opinion',
  'protocol',
]);
const reviews: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['systematic_review', 'meta_analysis_rct']);

const reasonByKind: Readonly<Record<PickedClaim['kind'], string | null>> = {
  finding: null,
  cited: 'evidence.none.cited',
  hypothesis: 'evidence.none.hypothesis',
  recommendation: 'evidence.none.recommendation',
};

/** `onlyInModel`: what `therapiesOnlyInModel` found, once for all claims. */
export function findClaimDesign(
  { paper, recognition, study }: Findings,
  claim: PickedClaim,
  onlyInModel: ReadonlySet<string>,
): ClaimDesign {
  const reason = reasonByKind[claim.kind];
  if (reason) return { design: null, cue: { rule: reason, start: claim.start, end: claim.end } };
  const primary = study.designs[0];
  if (primary && (withoutResults.has(primary.design) || reviews.has(primary.design))) return byStudy(primary);
  return (
    bySetting(study.designs, findSetting(paper, claim.sentence)) ??
    findTherapyInModel(recognition.mentions, onlyInModel, claim) ??
    associationInTrial(paper, primary, claim) ??
    byPrimary(primary, claim)
  );
}

/** A result in mice or cells is that, whatever else the paper reports. */
function bySetting(designs: readonly StudyFinding[], found: Setting | null): ClaimDesign | null {
  if (!found) return null;
  if (found.setting === 'people') return inPeople(designs);
  const reported = designs.some(({ design }) => design === found.setting) || designs.length === 0;
  return found.own || reported ? { design: found.setting, cue: found.cue } : null;
}

/** The second design when the first one is not in people; the first is seen to later. */
function inPeople(designs: readonly StudyFinding[]): ClaimDesign | null {
  const [primary, second] = designs;
  return primary && bench.has(primary.design) && second && !bench.has(second.design) ? byStudy(second) : null;
}

const matcher = compilePhrases([
  ...withinTrialRule.phrases.map((phrase) => ({ phrase, value: 'association' })),
  ...comparisonOfArms.map((phrase) => ({ phrase, value: 'arms' })),
]);
const trials: ReadonlySet<StudyDesign> = new Set<StudyDesign>(['rct', 'nonrandomised_trial']);

function associationInTrial(
  paper: PaperText,
  primary: StudyFinding | undefined,
  claim: PickedClaim,
): ClaimDesign | null {
  const sentence = paper.sentences[claim.sentence];
  if (!sentence || !primary || !trials.has(primary.design)) return null;
  const hits = matcher.find(paper.tokens, sentence.firstToken, sentence.endToken);
  const hit = hits.some(({ value }) => value === 'arms') ? undefined : hits[0];
  const start = hit && paper.tokens[hit.firstToken]?.start;
  const end = hit && paper.tokens[hit.endToken - 1]?.end;
  return start === undefined || end === undefined
    ? null
    : { design: 'cohort', cue: { rule: withinTrialRule.id, start, end } };
}

function byPrimary(primary: StudyFinding | undefined, claim: PickedClaim): ClaimDesign {
  if (primary) return byStudy(primary);
  return { design: null, cue: { rule: 'evidence.none.unknown_design', start: claim.start, end: claim.end } };
}

/** The strongest words for a design of the paper; its sentence when no words stand out. */
export function byStudy({ design, cues, start, end }: StudyFinding): ClaimDesign {
  return { design, cue: cues[0] ?? { rule: `design.${design}.named`, start, end } };
}
