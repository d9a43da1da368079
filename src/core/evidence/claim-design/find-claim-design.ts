import type { StudyDesign } from '../../analysis';
import type { PickedClaim } from '../../claims/claim';
import type { ProseCue } from '../../recognition/mention';
import type { StudyFinding } from '../../study/study';
import type { Findings } from '../evidence';
import { findSetting, type Setting } from './find-setting';

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

export function findClaimDesign({ paper, study }: Findings, claim: PickedClaim): ClaimDesign {
  const reason = reasonByKind[claim.kind];
  if (reason) return { design: null, cue: { rule: reason, start: claim.start, end: claim.end } };
  const primary = study.designs[0];
  if (primary && (withoutResults.has(primary.design) || reviews.has(primary.design))) return byStudy(primary);
  return bySetting(study.designs, findSetting(paper, claim.sentence)) ?? byPrimary(primary, claim);
}

/** A result in mice or cells is that, whatever else the paper reports. */
function bySetting(designs: readonly StudyFinding[], found: Setting | null): ClaimDesign | null {
  if (!found) return null;
  if (found.setting === 'people') {
    const inPeople = designs.find(({ design }) => !bench.has(design));
    return inPeople ? byStudy(inPeople) : null;
  }
  return { design: found.setting, cue: found.cue };
}

function byPrimary(primary: StudyFinding | undefined, claim: PickedClaim): ClaimDesign {
  if (primary) return byStudy(primary);
  return { design: null, cue: { rule: 'evidence.none.unknown_design', start: claim.start, end: claim.end } };
}

/** The strongest words for a design of the paper; its sentence when no words stand out. */
export function byStudy({ design, cues, start, end }: StudyFinding): ClaimDesign {
  return { design, cue: cues[0] ?? { rule: `design.${design}.named`, start, end } };
}
