import type { ClaimValue, MentionValue } from '../../analysis';
import type { Anchor, Annotation, Body, JsonObject, Note, Reply } from '../annotation';
import { labelIn } from './item-to-annotation';
import { NONE } from './sidecar-schema';

const MOTIVATIONS = {
  note: 'commenting',
  reply: 'replying',
  mention: 'identifying',
  claim: 'classifying',
  acceptance: 'assessing',
} as const satisfies Record<Body['kind'], string>;

/**
 * The annotation as the file has it. Ours come first and in this order; what was read beside them follows as it was.
 * @param source the paper, as a relative IRI.
 */
export function annotationToItem(annotation: Annotation, source: string): JsonObject {
  const { id, body, anchor, author, created, modified, conflictOf, raw } = annotation;
  const known = {
    id,
    type: 'Annotation',
    'biogloss:kind': body.kind,
    motivation: MOTIVATIONS[body.kind],
    creator: author === '' ? undefined : creatorOf(author, raw?.['creator']),
    created,
    modified,
    'biogloss:resolved': body.kind === 'note' ? body.resolved : undefined,
    'biogloss:conflictOf': conflictOf,
    body: bodiesOf(body, raw?.['biogloss:kind'] === body.kind ? raw['body'] : undefined),
    target: body.kind === 'reply' ? body.to : targetOf(anchor, source, raw?.['target']),
  };
  return beside(known, raw);
}

function creatorOf(name: string, raw: unknown): JsonObject {
  return beside({ type: isObject(raw) ? raw['type'] : 'Person', name }, raw);
}

/** What we know, then what else stood there. A field of ours that is undefined is left out, even if it stood there. */
export function beside(known: JsonObject, raw: unknown): JsonObject {
  if (!isObject(raw)) return known;
  const unknown = Object.entries(raw).filter(([key]) => !Object.hasOwn(known, key));
  return unknown.length === 0 ? known : { ...known, ...Object.fromEntries(unknown) };
}

/** All that a body says, as text; the same for bodies that say the same, whatever the order of their fields. */
export function bodyInFull(body: Body): string {
  const { resolved } = body as Partial<Note>;
  const { to } = body as Partial<Reply>;
  return JSON.stringify([body.kind, bodiesOf(body), resolved ?? null, to ?? null]);
}

/** Ours first, the label of a note next if it is new, then what else stood there, in its order. */
function bodiesOf(body: Body, raw?: unknown): readonly unknown[] {
  const [first, ...rest] = listOf(raw);
  const own = beside(bodyOf(body, isObject(first) ? first : {}), first);
  return body.kind === 'note' ? [own, ...withLabel(rest, body.label)] : [own, ...rest];
}

function bodyOf(body: Body, raw: JsonObject): JsonObject {
  const value = <T>(what: T | null, write: (what: T) => JsonObject, key: string): JsonObject | typeof NONE =>
    what === null ? NONE : beside(write(what), raw[key]);
  switch (body.kind) {
    case 'note':
    case 'reply':
      return {
        type: 'TextualBody',
        purpose: MOTIVATIONS[body.kind],
        format: raw['format'] ?? 'text/markdown',
        value: body.text,
      };
    case 'mention':
      return {
        type: 'biogloss:MentionCorrection',
        purpose: MOTIVATIONS.mention,
        'biogloss:machine': value(body.machine, mentionValue, 'biogloss:machine'),
        'biogloss:reviewer': value(body.reviewer, mentionValue, 'biogloss:reviewer'),
        'biogloss:scope': body.scope,
        'biogloss:reason': body.reason || undefined,
      };
    case 'claim':
      return {
        type: 'biogloss:ClaimCorrection',
        purpose: MOTIVATIONS.claim,
        'biogloss:machine': value(body.machine, claimValue, 'biogloss:machine'),
        'biogloss:reviewer': value(body.reviewer, claimValue, 'biogloss:reviewer'),
        'biogloss:reason': body.reason || undefined,
      };
    case 'acceptance':
      return {
        type: 'biogloss:Acceptance',
        purpose: MOTIVATIONS.acceptance,
        'biogloss:rule': body.rule,
        'biogloss:words': body.words,
        'biogloss:on': body.on,
        'biogloss:reason': body.reason || undefined,
      };
  }
}

function mentionValue({ type, id, name, text }: MentionValue): JsonObject {
  return {
    'biogloss:type': type,
    'biogloss:id': id ?? undefined,
    'biogloss:name': name ?? undefined,
    'biogloss:text': text,
  };
}

function claimValue({ claimKind, strength, design, ocebm, civic }: Partial<ClaimValue>): JsonObject {
  return {
    'biogloss:claimKind': claimKind,
    'biogloss:strength': strength,
    'biogloss:design': design === null ? NONE : design,
    'biogloss:ocebm': ocebm === null ? NONE : ocebm,
    'biogloss:civic': civic === null ? NONE : civic,
  };
}

function withLabel(rest: readonly unknown[], label: string | null): readonly unknown[] {
  const at = rest.findIndex((body) => labelIn(body) !== null);
  if (at === -1) return label === null ? rest : [tagging(label), ...rest];
  if (label === null) return rest.filter((body) => labelIn(body) === null);
  return rest.map((body, index) => (index === at ? beside(tagging(label), body) : body));
}

function tagging(label: string): JsonObject {
  return { type: 'TextualBody', purpose: 'tagging', value: label };
}

function targetOf(anchor: Anchor | null, source: string, raw: unknown): JsonObject {
  const before = isObject(raw) ? raw : {};
  const selector = anchor ? selectorsOf(anchor, listOf(before['selector'])) : undefined;
  return beside({ type: 'SpecificResource', source, selector }, before);
}

function selectorsOf({ start, end, exact, prefix, suffix }: Anchor, raw: readonly unknown[]): readonly unknown[] {
  const [quote, position, ...rest] = raw;
  return [
    beside({ type: 'TextQuoteSelector', exact, prefix, suffix }, quote),
    beside({ type: 'TextPositionSelector', start, end }, position),
    ...rest,
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
