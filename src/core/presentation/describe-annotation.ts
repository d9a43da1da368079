import type { Annotation, Body, ClaimCorrection, MentionCorrection, NoteLabel } from '../annotations/annotation';
import type { ClaimValue, Language, MentionValue } from '../analysis';
import { plainText } from './plain-text';
import { civicName, designName, kindWord, ocebmName, plural, strengthWord, typeName } from './wording';

/**
 * The words for what reviewers wrote. Their text and the paper's may say anything: what comes from here is one line
 * without controls and without marks that turn the direction of what follows.
 */

/** Longer texts are cut before anything is done with them; in UTF-16 units. */
const LONGEST = 2000;

const LABEL_NAMES: Readonly<Record<NoteLabel, readonly [one: string, many: string]>> = {
  major: ['Major', 'Major'],
  minor: ['Minor', 'Minor'],
  question: ['Question', 'Questions'],
  praise: ['Praise', 'Praise'],
};

/** The name of a label, in the plural unless `count` is 1; `Unlabelled` for none. */
export function labelName(label: NoteLabel | null, count = 1): string {
  return label === null ? 'Unlabelled' : LABEL_NAMES[label][count === 1 ? 0 : 1];
}

/** The words of the paper that an annotation is about, as they were when it was written. */
export function quoteOf({ anchor }: Annotation, language: Language): string {
  return anchor ? printable(plainText(anchor.exact.slice(0, LONGEST), language)) : '';
}

/**
 * What it says, in one line that is not shortened: the note's words, `“MET”: gene MET → no gene`.
 * @param titleOf what a rule says, for the reader.
 */
export function annotationTitle(annotation: Annotation, language: Language, titleOf: (rule: string) => string): string {
  const { body } = annotation;
  switch (body.kind) {
    case 'note':
    case 'reply':
      return printable(plainText(body.text.slice(0, LONGEST), 'markdown')) || '(no words)';
    case 'mention':
      return printable(mentionTitle(body));
    case 'claim':
      return printable(claimTitle(body, quoteOf(annotation, language)));
    case 'acceptance':
      return printable(`${titleOf(body.rule)}: “${plainText(body.words.slice(0, LONGEST), 'plaintext')}”`);
  }
}

/** What kind of thing it is: `major note`, `correction of a mention`. */
export function annotationKind(body: Body): string {
  switch (body.kind) {
    case 'note':
      return body.label === null ? 'note' : NOTE_KINDS[body.label];
    case 'reply':
      return 'reply';
    case 'mention':
      return 'correction of a mention';
    case 'claim':
      return 'correction of a claim';
    case 'acceptance':
      return 'accepted warning';
  }
}

const NOTE_KINDS: Readonly<Record<NoteLabel, string>> = {
  major: 'major note',
  minor: 'minor note',
  question: 'question',
  praise: 'praise',
};

/** One thing that a correction changes, machine's value first. */
export interface ValueChange {
  readonly what: string;
  readonly machine: string;
  readonly reviewer: string;
}

/** Value by value what a correction says; of a confirmation and of anything else none. */
export function valueChanges(body: Body): readonly ValueChange[] {
  if (body.kind === 'mention') return mentionChanges(body).map(printableChange);
  return body.kind === 'claim' ? claimChanges(body).map(printableChange) : [];
}

/** The reviewer's own words of any kind: a note's text, a reason; may be empty and have several lines. */
export function ownWords(body: Body): string {
  return body.kind === 'note' || body.kind === 'reply' ? body.text : body.reason;
}

/** `2026-11-22 10:15 UTC`; as much of it as there is. */
export function timeWords(iso: string): string {
  const [day = '', time = ''] = printable(iso.slice(0, 30)).split('T');
  return time === '' ? day : `${day} ${time.slice(0, 5)} UTC`;
}

/** `no name` for an author who has set none. */
export function authorName(author: string): string {
  return printable(author.slice(0, LONGEST)) || 'no name';
}

function mentionTitle({ machine, reviewer, scope }: MentionCorrection): string {
  const everywhere = scope === 'paper' ? ', all in this paper' : '';
  if (!reviewer) return machine ? `“${machine.text}” is no ${typeName(machine.type)}${everywhere}` : 'No mention';
  if (!machine) return `“${reviewer.text}” is a ${senseName(reviewer)}, added${everywhere}`;
  if (sameMention(machine, reviewer)) return `“${machine.text}” is a ${senseName(machine)}, confirmed${everywhere}`;
  if (machine.text !== reviewer.text) {
    const sense = sameSense(machine, reviewer) ? '' : `, ${senseName(reviewer)}`;
    return `“${machine.text}” → “${reviewer.text}”${sense}${everywhere}`;
  }
  return `“${machine.text}”: ${senseName(machine)} → ${senseName(reviewer)}${everywhere}`;
}

function mentionChanges({ machine, reviewer }: MentionCorrection): ValueChange[] {
  if (!machine || !reviewer) {
    const none = 'no mention';
    return [
      {
        what: 'Mention',
        machine: machine ? `“${machine.text}”, ${senseName(machine)}` : none,
        reviewer: reviewer ? `“${reviewer.text}”, ${senseName(reviewer)}` : none,
      },
    ];
  }
  const all = [
    { what: 'Words', machine: `“${machine.text}”`, reviewer: `“${reviewer.text}”` },
    { what: 'Type', machine: typeName(machine.type), reviewer: typeName(reviewer.type) },
    { what: 'Sense', machine: idName(machine), reviewer: idName(reviewer) },
  ];
  return all.filter((change) => change.machine !== change.reviewer);
}

/** `gene MET (NCBIGene:4233)`, `gene without a sense`. */
function senseName(value: MentionValue): string {
  return value.id === null ? `${typeName(value.type)} without a sense` : `${typeName(value.type)} ${idName(value)}`;
}

function idName({ id, name }: MentionValue): string {
  if (id === null) return 'no sense';
  return name === null ? id : `${name} (${id})`;
}

function sameSense(one: MentionValue, other: MentionValue): boolean {
  return one.type === other.type && one.id === other.id;
}

function sameMention(one: MentionValue, other: MentionValue): boolean {
  return sameSense(one, other) && one.text === other.text;
}

function claimTitle(body: ClaimCorrection, quote: string): string {
  if (!body.reviewer) return `Not a claim: “${quote}”`;
  if (!body.machine) return `A claim: “${quote}”`;
  const changes = claimChanges(body);
  if (changes.length === 0) return `Claim confirmed: “${quote}”`;
  return changes.map(({ what, machine, reviewer }) => `${what}: ${machine} → ${reviewer}`).join(' · ');
}

type ClaimField = keyof ClaimValue;

/** How each value of a claim is called and said. */
const CLAIM_WORDS: { readonly [F in ClaimField]: readonly [what: string, say: (value: ClaimValue[F]) => string] } = {
  claimKind: ['Kind', kindWord],
  strength: ['Strength', strengthWord],
  design: ['Design', designName],
  ocebm: ['OCEBM', ocebmName],
  civic: ['CIViC', civicName],
};

function claimChanges({ machine, reviewer }: ClaimCorrection): ValueChange[] {
  if (!machine || !reviewer) {
    const [from, to] = [machine ? 'a claim' : 'no claim', reviewer ? 'a claim' : 'no claim'];
    const listed = { what: 'Listed as', machine: from, reviewer: to };
    return reviewer ? [listed, ...claimValues({}, reviewer)] : [listed];
  }
  return claimValues(machine, reviewer).filter((change) => change.machine !== change.reviewer);
}

function claimValues(machine: Partial<ClaimValue>, reviewer: Partial<ClaimValue>): ValueChange[] {
  return [
    claimValue('claimKind', machine, reviewer),
    claimValue('strength', machine, reviewer),
    claimValue('design', machine, reviewer),
    claimValue('ocebm', machine, reviewer),
    claimValue('civic', machine, reviewer),
  ].flat();
}

function claimValue<F extends ClaimField>(
  field: F,
  { [field]: machine }: Partial<ClaimValue>,
  { [field]: reviewer }: Partial<ClaimValue>,
): ValueChange[] {
  const [what, say] = CLAIM_WORDS[field];
  if (reviewer === undefined) return [];
  return [{ what, machine: machine === undefined ? 'none' : say(machine), reviewer: say(reviewer) }];
}

function printableChange({ what, machine, reviewer }: ValueChange): ValueChange {
  return { what, machine: printable(machine), reviewer: printable(reviewer) };
}

/** `2 replies`; empty for none. */
export function repliesWords(count: number): string {
  return count === 0 ? '' : plural(count, 'reply', 'replies');
}

/** Controls, and marks that turn the direction of what follows: neither belongs to words in a list. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** One line without controls and marks of direction, not longer than any list needs. */
export function printable(words: string): string {
  return words.slice(0, LONGEST).replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim();
}
