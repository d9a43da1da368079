import type { MentionValue, Span } from '../../core/analysis';
import type { Annotation, AnnotationEdit, MentionCorrection } from '../../core/annotations/annotation';
import type { Services } from '../../platform/services';
import { carryOut } from './carry-out';
import { mentionCorrections, type MentionTarget, paperWide } from './mention-target';
import { isOwn, reword } from '../../platform/own-word';
import type { Scope } from './parts';

/** What a reviewer says of a mention. */
export interface Decision {
  /** null: it is none. */
  readonly reviewer: MentionValue | null;
  readonly scope: Scope;
  readonly reason?: string;
  /** Other boundaries than those of the target. */
  readonly at?: Span;
}

/** Keeps a decision, and says so. */
export function decide(services: Services, target: MentionTarget, decision: Decision): Promise<void> {
  return carryOut(services, { document: target.document, edits: editsFor(services, target, decision) });
}

/** Says of a thing, however it is written, that it is or is none, in the whole paper and in one step. */
export function decideThing(
  services: Services,
  { document }: MentionTarget,
  spellings: readonly MentionTarget[],
  verdict: 'confirm' | 'reject',
): Promise<void> {
  const edits = spellings.flatMap((target) => {
    const reviewer = verdict === 'confirm' ? target.shown : null;
    return editsFor(services, target, { reviewer, scope: 'paper' });
  });
  return carryOut(services, { document, edits });
}

/**
 * A change of mind is another form of the same annotation; what somebody else wrote stays, and the later word counts. A word
 * on the whole paper replaces one's earlier one on the same term; a word on one place leaves that on all others.
 */
export function editsFor(services: Services, target: MentionTarget, decision: Decision): AnnotationEdit[] {
  const { machine, correction } = target;
  const { reviewer, reason = '' } = decision;
  // What the engine had missed has no other mentions of its own.
  const scope = machine === null ? 'here' : decision.scope;
  const own = correction && isOwn(services, target.document, correction.annotation) ? correction : null;
  if (machine === null && reviewer === null) return correction ? [{ remove: correction.annotation.id }] : [];
  const body: MentionCorrection = { kind: 'mention', machine, reviewer, scope, reason };
  const revised = own && (own.annotation.body.scope === 'here' || scope === 'paper') ? own : null;
  const put = revised ? reviseAt(services, target, body, decision) : create(services, target, body, decision);
  return [...outdated(services, target, put), { put }];
}

function create(services: Services, { document, span }: MentionTarget, body: MentionCorrection, { at }: Decision) {
  return services.annotations.create(document, body, at ?? span);
}

function reviseAt(
  services: Services,
  { document, span, correction }: MentionTarget,
  body: MentionCorrection,
  { at }: Decision,
): Annotation<MentionCorrection> {
  if (!correction) return services.annotations.create(document, body, at ?? span);
  const revised = reword(services, document, correction.annotation, body);
  const wanted = at ?? span;
  const { place } = correction;
  const isThere = place.state === 'found' && place.start === wanted.start && place.end === wanted.end;
  if (isThere || (body.scope === 'paper' && place.state !== 'orphaned' && !at)) return revised;
  return services.annotations.attach(document, revised, wanted);
}

/** One's earlier words on all mentions of a term, when there is a new one. */
function outdated(services: Services, { document }: MentionTarget, put: Annotation<MentionCorrection>) {
  const { machine, scope } = put.body;
  const known = services.annotations.current(document);
  if (scope === 'here' || machine === null || !known) return [];
  return paperWide(mentionCorrections(known.annotations), machine)
    .filter(({ annotation }) => annotation.id !== put.id && isOwn(services, document, annotation))
    .map(({ annotation }) => ({ remove: annotation.id }));
}
