import type { Anchor, Annotation, Body, JsonObject, NoteLabel } from '../annotation';
import { NOTE_LABELS } from '../annotation';
import type { ClaimValue, MentionValue } from '../../analysis';
import { type ClaimJson, type Item, type MentionJson, NONE, type Target } from './sidecar-schema';

/**
 * @param item what the schema has approved.
 * @param raw the same as it was read: the schema's own copy has lost fields such as `__proto__`.
 */
export function itemToAnnotation(item: Item, raw: JsonObject): Annotation {
  const conflictOf = item['biogloss:conflictOf'];
  return {
    id: item.id,
    body: bodyOf(item),
    anchor: item['biogloss:kind'] === 'reply' ? null : anchorOf(item.target),
    author: item.creator?.name ?? '',
    created: item.created,
    modified: item.modified,
    ...(conflictOf === undefined ? {} : { conflictOf }),
    raw,
  };
}

function bodyOf(item: Item): Body {
  switch (item['biogloss:kind']) {
    case 'note':
      return {
        kind: 'note',
        text: item.body[0].value,
        label: labelOf(item.body),
        resolved: item['biogloss:resolved'] ?? false,
      };
    case 'reply':
      return { kind: 'reply', text: item.body[0].value, to: item.target };
    case 'mention': {
      const [body] = item.body;
      return {
        kind: 'mention',
        machine: orNull(body['biogloss:machine'], mentionOf),
        reviewer: orNull(body['biogloss:reviewer'], mentionOf),
        scope: body['biogloss:scope'],
        reason: body['biogloss:reason'] ?? '',
      };
    }
    case 'claim': {
      const [body] = item.body;
      return {
        kind: 'claim',
        machine: orNull(body['biogloss:machine'], (value) => claimOf(value) as ClaimValue),
        reviewer: orNull(body['biogloss:reviewer'], claimOf),
        reason: body['biogloss:reason'] ?? '',
      };
    }
    case 'acceptance': {
      const [body] = item.body;
      const on = body['biogloss:on'];
      return {
        kind: 'acceptance',
        rule: body['biogloss:rule'],
        words: body['biogloss:words'],
        ...(on === undefined ? {} : { on }),
        reason: body['biogloss:reason'] ?? '',
      };
    }
  }
}

function orNull<J extends object, T>(value: J | typeof NONE, read: (value: J) => T): T | null {
  return typeof value === 'string' ? null : read(value);
}

function mentionOf(value: MentionJson): MentionValue {
  return {
    type: value['biogloss:type'],
    id: value['biogloss:id'] ?? null,
    name: value['biogloss:name'] ?? null,
    text: value['biogloss:text'],
  };
}

/** Only the fields that stand there. */
function claimOf(value: ClaimJson): Partial<ClaimValue> {
  const {
    'biogloss:claimKind': claimKind,
    'biogloss:strength': strength,
    'biogloss:design': design,
    'biogloss:ocebm': ocebm,
    'biogloss:civic': civic,
  } = value;
  return {
    ...(claimKind === undefined ? {} : { claimKind }),
    ...(strength === undefined ? {} : { strength }),
    ...(design === undefined ? {} : { design: design === NONE ? null : design }),
    ...(ocebm === undefined ? {} : { ocebm: ocebm === NONE ? null : ocebm }),
    ...(civic === undefined ? {} : { civic: civic === NONE ? null : civic }),
  };
}

function labelOf(bodies: readonly unknown[]): NoteLabel | null {
  for (const body of bodies) {
    const label = labelIn(body);
    if (label) return label;
  }
  return null;
}

/** The label that a body gives a note; null for a tag that is none of ours, and for every other body. */
export function labelIn(body: unknown): NoteLabel | null {
  if (typeof body !== 'object' || body === null) return null;
  const { purpose, value } = body as JsonObject;
  return purpose === 'tagging' ? (NOTE_LABELS.find((label) => label === value) ?? null) : null;
}

function anchorOf({ selector }: Target): Anchor | null {
  if (!selector) return null;
  const [{ exact, prefix = '', suffix = '' }, { start, end }] = selector;
  return { start, end, exact, prefix, suffix };
}
