import type { ClaimValue } from '../../analysis';
import type { Anchor, Annotation, Body, Note } from '../annotation';
import { annotationToItem, bodyInFull } from './annotation-to-item';
import { conflictId } from './conflict-id';

/** Two versions of one annotation as one; `copy` is the second where both changed the same thing. */
export interface MergedVersions {
  readonly kept: Annotation;
  readonly copy?: Annotation;
}

/**
 * Field by field: what one side changed is taken. Where both changed a field differently, the later version keeps the id
 * and the other is kept whole beside it. Both sides see the same, whichever is called mine.
 * @param base what both began from, if that is known.
 */
export function mergeVersions(base: Annotation | undefined, mine: Annotation, theirs: Annotation): MergedVersions {
  const [here, there] = [content(mine), content(theirs)];
  if (here === there) return { kept: mine };
  if (base) {
    const before = content(base);
    if (here === before) return { kept: theirs };
    if (there === before) return { kept: mine };
  }
  const byField = [base, mine, theirs].every((version) => !version || version.body.kind === 'note');
  const [ours, others] = [fieldsOf(mine, byField), fieldsOf(theirs, byField)];
  const first = base && fieldsOf(base, byField);
  const inConflict = Object.keys(ours).filter((key) => {
    return ours[key] !== others[key] && (!first || (ours[key] !== first[key] && others[key] !== first[key]));
  });
  const words = (fields: Fields): string => JSON.stringify(inConflict.map((key) => fields[key] ?? null));
  const mineWins = isLater([timeOf(mine), words(ours)], [timeOf(theirs), words(others)]);
  const [winner, loser] = mineWins ? [mine, theirs] : [theirs, mine];
  const taken = (key: string): Annotation => {
    if (inConflict.includes(key)) return winner;
    return first && ours[key] === first[key] ? theirs : mine;
  };
  const kept = assemble(taken, byField, winner, placeOf(base, mine, theirs));
  if (inConflict.length === 0) return { kept };
  return { kept, copy: { ...loser, id: conflictId(loser), conflictOf: kept.conflictOf ?? kept.id } };
}

/** True if a reviewer did something to it; that the words around it moved is nothing. */
export function isEdited(before: Annotation, after: Annotation): boolean {
  const [old, now] = [fieldsOf(before, false), fieldsOf(after, false)];
  return before.modified !== after.modified || Object.keys(now).some((key) => now[key] !== old[key]);
}

/** The annotation in full, as text; the same for annotations that are written the same. */
export function content(annotation: Annotation): string {
  return JSON.stringify(annotationToItem(annotation, ''));
}

/** What can be in conflict, each as text that can be compared. */
type Fields = Readonly<Record<string, string | undefined>>;

/**
 * The values of a correction hang together with each other and with the reason: they are one field. Text, label and
 * state of a note are three.
 */
function fieldsOf(annotation: Annotation, byField: boolean): Fields {
  const { body, author, created, conflictOf } = annotation;
  const { text, label, resolved } = body as Note;
  return {
    ...(byField ? { text, label: String(label), resolved: String(resolved) } : { body: bodyInFull(body) }),
    author,
    created,
    conflictOf,
    unknown: unknownOf(annotation),
  };
}

const NOWHERE: Anchor = { start: 0, end: 0, exact: '', prefix: '', suffix: '' };
const NO_MENTION = { type: 'gene', id: null, name: null, text: '' } as const;
const BLANK_BODIES: { readonly [K in Body['kind']]: Body & { kind: K } } = {
  note: { kind: 'note', text: '', label: null, resolved: false },
  reply: { kind: 'reply', text: '', to: '' },
  mention: { kind: 'mention', machine: NO_MENTION, reviewer: NO_MENTION, scope: 'here', reason: '' },
  claim: { kind: 'claim', machine: {} as ClaimValue, reviewer: {}, reason: '' },
  acceptance: { kind: 'acceptance', rule: '', words: '', reason: '' },
};

/** The fields that are not ours: the annotation as it would be written with all that is ours left blank. */
function unknownOf({ body, raw }: Annotation): string {
  const blank = { id: '', anchor: NOWHERE, author: ' ', created: '', modified: '', body: BLANK_BODIES[body.kind] };
  return JSON.stringify(annotationToItem(raw ? { ...blank, raw } : blank, ''));
}

function assemble(
  taken: (key: string) => Annotation,
  byField: boolean,
  winner: Annotation,
  place: Pick<Annotation, 'anchor' | 'modified'>,
): Annotation {
  const { conflictOf } = taken('conflictOf');
  const { raw } = taken('unknown');
  return {
    id: winner.id,
    body: byField ? noteOf(taken) : taken('body').body,
    anchor: place.anchor,
    author: taken('author').author,
    created: taken('created').created,
    modified: place.modified,
    ...(conflictOf === undefined ? {} : { conflictOf }),
    ...(raw === undefined ? {} : { raw }),
  };
}

function noteOf(taken: (key: string) => Annotation): Note {
  const from = (key: string): Note => taken(key).body as Note;
  return { kind: 'note', text: from('text').text, label: from('label').label, resolved: from('resolved').resolved };
}

/** Where it is, is no matter for a conflict: where both moved it, the later place holds. */
function placeOf(
  base: Annotation | undefined,
  mine: Annotation,
  theirs: Annotation,
): Pick<Annotation, 'anchor' | 'modified'> {
  const [here, there] = [JSON.stringify(mine.anchor), JSON.stringify(theirs.anchor)];
  const before = base && JSON.stringify(base.anchor);
  const mineIsLater = isLater([timeOf(mine), here], [timeOf(theirs), there]);
  const takeMine = here === before ? false : there === before ? true : mineIsLater;
  const modified = timeOf(mine) > timeOf(theirs) ? mine.modified : theirs.modified;
  return { anchor: takeMine ? mine.anchor : theirs.anchor, modified };
}

/** Without the zone, which is UTC: so that a fraction of a second comes after none. */
function timeOf({ modified }: Annotation): string {
  return modified.replace(/Z$/u, '');
}

/** Equal times are settled by what is said, so that both sides settle them alike. */
function isLater([mine, words]: readonly [string, string], [theirs, others]: readonly [string, string]): boolean {
  return mine === theirs ? words > others : mine > theirs;
}
