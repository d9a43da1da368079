import type { CivicLevel, OcebmLevel, Question, StudyDesign } from '../analysis';
import type { PickedClaim } from '../claims/claim';
import type { ProseCue, Recognition } from '../recognition/mention';
import type { Statement } from '../statements/statement';
import type { FoundSource } from '../source/source';
import type { FoundSize, Study } from '../study/study';
import type { PaperText } from '../text/paper-text';

/** `Evidence` in prose offsets. Every level, and every missing level, has at least one cue in `why`. */
export interface GradedEvidence {
  readonly design: StudyDesign | null;
  readonly ocebm: OcebmLevel | null;
  readonly question: Question | null;
  readonly civic: CivicLevel | null;
  readonly profilePatients: FoundSize | null;
  readonly why: readonly ProseCue[];
}

/** What the engine knows when it grades. */
export interface Findings {
  readonly paper: PaperText;
  readonly statements: readonly Statement[];
  readonly study: Study;
  readonly source: FoundSource | null;
  readonly recognition: Recognition;
  readonly claims: readonly PickedClaim[];
}
