import type { Analysis, Claim, ClaimValue, Cue, Review, Sentence, Span } from '../analysis';
import { plainText } from '../presentation/plain-text';
import type { Annotation, ClaimCorrection } from './annotation';
import { cueOf, reviewedEvidence } from './apply-claim-levels';

type Correction = Annotation<ClaimCorrection>;

/** Of a claim, all that a reviewer may see otherwise. */
export function claimValue({ kind, strength, design, evidence }: Claim): ClaimValue {
  return Object.freeze({ claimKind: kind, strength, design, ocebm: evidence.ocebm, civic: evidence.civic });
}

/** A claim of the engine's with the reviewer's values, the engine's kept beside them. */
export function reviewedClaim(claim: Claim, correction: Correction, paper: Analysis['paper']): Claim {
  return review(claim, claimValue(claim), correction, paper);
}

/** What a claim that the engine does not list is made from. */
export interface ClaimSource {
  readonly correction: Correction;
  readonly span: Span;
  /** The first sentence of it; undefined outside any. */
  readonly sentence: Sentence | undefined;
  readonly entities: readonly number[];
}

/** What nobody said of a new claim: the engine does not grade what it does not list. */
const UNSAID = { claimKind: 'finding', design: null, ocebm: null, civic: null } as const;

/** Words in no sentence, such as a line of a table. */
const UNREAD: Pick<Sentence, 'section' | 'strength' | 'polarity' | 'certainty' | 'voice'> = {
  section: null,
  strength: 'none',
  polarity: 'affirmed',
  certainty: 'asserted',
  voice: 'paper',
};

/** A claim from sentences that the engine does not list (or no longer does), as far as it read them. */
export function addedClaim(source: ClaimSource, text: string, { language, paper }: Analysis): Claim {
  const { correction, span, sentence, entities } = source;
  const words = text.slice(span.start, span.end);
  const at = { ...span, text: words };
  const { machine } = correction.body;
  const { section, strength: read, polarity, certainty, voice } = sentence ?? UNREAD;
  const { claimKind, strength, design, ocebm, civic } = machine ?? { ...UNSAID, strength: read };
  const grounds = cueOf(at, ocebm === null ? ungradedRule(claimKind, design) : LISTED);
  const claim: Claim = {
    ...at,
    plain: plainText(words, language),
    section,
    kind: claimKind,
    strength,
    polarity,
    certainty,
    design,
    evidence: Object.freeze({ ocebm, question: null, civic, profilePatients: null, why: Object.freeze([grounds]) }),
    statistics: NONE,
    entities: Object.freeze(entities),
    voice,
    citations: NONE,
    carriedBy: NONE,
    why: Object.freeze([cueOf(at, LISTED)]),
    rank: Infinity,
  };
  return review(claim, machine, correction, paper);
}

const LISTED = 'reviewer.claim.listed';
const NONE: readonly never[] = Object.freeze([]);

/** A design without a level has one reason only: the engine did not grade the sentence. */
function ungradedRule(kind: Claim['kind'], design: Claim['design']): string {
  if (kind !== 'finding') return `evidence.none.${kind}`;
  return design === null ? 'evidence.none.unknown_design' : LISTED;
}

function review(claim: Claim, machine: ClaimValue | null, correction: Correction, paper: Analysis['paper']): Claim {
  const { id, body, author, modified } = correction;
  const set = body.reviewer ?? {};
  const value: ClaimValue = { ...claimValue(claim), ...set };
  const evidence = reviewedEvidence(claim, value, set, paper);
  const now: Claim = {
    ...claim,
    kind: value.claimKind,
    strength: value.strength,
    design: value.design,
    evidence,
    why: reasonsFor(claim, value),
  };
  const verdict = machine === null ? 'added' : isSameClaim(machine, claimValue(now)) ? 'confirmed' : 'corrected';
  const said: Review<ClaimValue> = { annotation: id, verdict, machine, reason: body.reason, author, modified };
  return Object.freeze({ ...now, review: Object.freeze(said) });
}

/** Why it is listed as it is: where the reviewer decided, the engine's words for another kind or strength are none. */
function reasonsFor(claim: Claim, value: ClaimValue): readonly Cue[] {
  let why = claim.why;
  if (value.claimKind !== claim.kind)
    why = [...why.filter(({ rule }) => !rule.startsWith('claim.kind.')), cueOf(claim, 'reviewer.claim.kind')];
  if (value.strength !== claim.strength)
    why = [...why.filter(({ rule }) => !rule.startsWith('strength.')), cueOf(claim, 'reviewer.claim.strength')];
  return Object.freeze(why);
}

export function isSameClaim(a: ClaimValue, b: ClaimValue): boolean {
  const others = a.claimKind !== b.claimKind || a.strength !== b.strength || a.design !== b.design;
  return !others && a.ocebm === b.ocebm && a.civic === b.civic;
}
