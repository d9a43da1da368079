import fc from 'fast-check';
import { STUDY_DESIGNS, type ClaimValue, type MentionValue } from '../../src/core/analysis';
import { type Anchor, type Annotation, type Body, NOTE_LABELS, type Note } from '../../src/core/annotations/annotation';

/** Any text, half characters and control characters among it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', '\ud83d', 'line\r\nline', '"\\', '\u2028', '__proto__', '<<<<<<< HEAD', '},\n{'),
);
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const id = fc.uuid().map((uuid) => `urn:uuid:${uuid}`);
const anchor: fc.Arbitrary<Anchor> = fc
  .record({ start: fc.nat(), length: fc.nat(), exact: anyText, prefix: anyText, suffix: anyText })
  .map(({ start, length, ...words }) => ({ start, end: start + length, ...words }));

const mentionValue: fc.Arbitrary<MentionValue> = fc.record({
  type: fc.constantFrom('gene', 'cellType', 'therapy', 'disease', 'variant', 'cellLine', 'chemical', 'species'),
  id: fc.option(anyText),
  name: fc.option(anyText),
  text: anyText,
});
const claimValue: fc.Arbitrary<ClaimValue> = fc.record({
  claimKind: fc.constantFrom('finding', 'cited', 'hypothesis', 'recommendation'),
  strength: fc.constantFrom('none', 'correlational', 'conditional_causal', 'direct_causal'),
  design: fc.option(fc.constantFrom(...STUDY_DESIGNS)),
  ocebm: fc.option(fc.constantFrom(1, 2, 3, 4, 5)),
  civic: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'E')),
});
const partialClaim: fc.Arbitrary<Partial<ClaimValue>> = fc
  .tuple(claimValue, fc.subarray(['claimKind', 'strength', 'design', 'ocebm', 'civic'] as const))
  .map(([value, keys]) => Object.fromEntries(keys.map((key) => [key, value[key]])));

export const anyNote: fc.Arbitrary<Note> = fc.record({
  kind: fc.constant('note'),
  text: anyText,
  label: fc.option(fc.constantFrom(...NOTE_LABELS)),
  resolved: fc.boolean(),
});

export const anyBody: fc.Arbitrary<Body> = fc.oneof(
  anyNote,
  fc.record({ kind: fc.constant('reply' as const), text: anyText, to: id }),
  fc.record({
    kind: fc.constant('mention' as const),
    machine: fc.option(mentionValue),
    reviewer: fc.option(mentionValue),
    scope: fc.constantFrom('here', 'paper'),
    reason: anyText,
  }),
  fc.record({
    kind: fc.constant('claim' as const),
    machine: fc.option(claimValue),
    reviewer: fc.option(partialClaim),
    reason: anyText,
  }),
  fc.record(
    { kind: fc.constant('acceptance' as const), rule: anyText, words: anyText, on: anyText, reason: anyText },
    { requiredKeys: ['kind', 'rule', 'words', 'reason'] },
  ),
);

/** Any annotation that a reviewer could have made; of all kinds unless a body is given. */
export function anyAnnotation(body: fc.Arbitrary<Body> = anyBody): fc.Arbitrary<Annotation> {
  return (
    fc
      .record(
        { id, body, anchor: fc.option(anchor), author: anyText, created: time, modified: time, conflictOf: id },
        { requiredKeys: ['id', 'body', 'anchor', 'author', 'created', 'modified'] },
      )
      // A clone is like any other object; what fast-check makes has no prototype.
      .map((made) => structuredClone(made.body.kind === 'reply' ? { ...made, anchor: null } : made))
  );
}

/** As many as one file has, each with an id of its own. */
export function anyAnnotations(maxLength = 8): fc.Arbitrary<readonly Annotation[]> {
  return fc.uniqueArray(anyAnnotation(), { maxLength, selector: (annotation) => annotation.id });
}
