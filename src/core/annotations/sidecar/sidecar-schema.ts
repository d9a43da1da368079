import * as v from 'valibot';
import { CIVIC_LEVELS, CLAIM_KINDS, ENTITY_TYPES, OCEBM_LEVELS, STRENGTHS, STUDY_DESIGNS } from '../../analysis';
import { SIDECAR_VERSION } from './sidecar';

/**
 * The sidecar file as it stands on disk (docs/sidecar.md): the one source for what is read, and for the JSON Schema in
 * `media/schemas`. Objects may have fields that are not listed. Messages go after the name of the field: "should be …".
 */

/** For the values null, which JSON-LD would drop. */
export const NONE = 'none';

const object = 'should be an object: { … }';
const list = 'should be a list: [ … ]';
const text = v.string('should be text');
const flag = v.boolean('should be true or false');
const iri = v.pipe(text, v.minLength(1, 'should not be empty'));
const exactly = <const T extends string | number>(value: T) => v.literal(value, `should be ${JSON.stringify(value)}`);
const oneOf = <const T extends readonly (string | number)[]>(values: T) =>
  v.picklist(values, `should be one of ${values.join(', ')}`);
const time = v.pipe(
  text,
  v.regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/,
    'should be a time in UTC such as 2026-11-22T10:15:00.000Z',
  ),
);
const codePoints = v.pipe(
  v.number('should be a number'),
  v.safeInteger('should be a whole number'),
  v.minValue(0, 'should not be below 0'),
);

const quoteSelector = v.looseObject(
  { type: exactly('TextQuoteSelector'), exact: text, prefix: v.optional(text), suffix: v.optional(text) },
  object,
);
const positionSelector = v.pipe(
  v.looseObject({ type: exactly('TextPositionSelector'), start: codePoints, end: codePoints }, object),
  v.check(({ start, end }) => start <= end, 'should not end before it starts'),
);
/** In the paper; without selectors, the paper as a whole. */
export const targetSchema = v.looseObject(
  {
    type: exactly('SpecificResource'),
    source: text,
    selector: v.optional(v.tupleWithRest([quoteSelector, positionSelector], v.unknown(), list)),
  },
  object,
);

const words = v.looseObject(
  { type: exactly('TextualBody'), purpose: oneOf(['commenting', 'replying']), value: text },
  object,
);
const mentionValue = v.looseObject(
  {
    'biogloss:type': oneOf(ENTITY_TYPES),
    'biogloss:id': v.optional(text),
    'biogloss:name': v.optional(text),
    'biogloss:text': text,
  },
  object,
);
const claimFields = {
  'biogloss:claimKind': oneOf(CLAIM_KINDS),
  'biogloss:strength': oneOf(STRENGTHS),
  'biogloss:design': oneOf([...STUDY_DESIGNS, NONE]),
  'biogloss:ocebm': oneOf([...OCEBM_LEVELS, NONE]),
  'biogloss:civic': oneOf([...CIVIC_LEVELS, NONE]),
};
const claimValue = v.looseObject(claimFields, object);
const claimDecision = v.pipe(
  v.partial(claimValue),
  v.check((value) => !Array.isArray(value), object),
);
const orNone = <T extends v.GenericSchema>(schema: T) => v.union([exactly(NONE), schema]);

const mentionBody = v.looseObject(
  {
    type: exactly('biogloss:MentionCorrection'),
    'biogloss:machine': orNone(mentionValue),
    'biogloss:reviewer': orNone(mentionValue),
    'biogloss:scope': oneOf(['here', 'paper']),
    'biogloss:reason': v.optional(text),
  },
  object,
);
const claimBody = v.looseObject(
  {
    type: exactly('biogloss:ClaimCorrection'),
    'biogloss:machine': orNone(claimValue),
    'biogloss:reviewer': orNone(claimDecision),
    'biogloss:reason': v.optional(text),
  },
  object,
);
const acceptanceBody = v.looseObject(
  {
    type: exactly('biogloss:Acceptance'),
    'biogloss:rule': text,
    'biogloss:words': text,
    'biogloss:on': v.optional(text),
    'biogloss:reason': v.optional(text),
  },
  object,
);

const common = {
  id: iri,
  type: exactly('Annotation'),
  creator: v.optional(v.looseObject({ name: text }, object)),
  created: time,
  modified: time,
  'biogloss:conflictOf': v.optional(iri),
};
/** First what is ours, then whatever else: labels of a note are among the rest. */
const bodies = <T extends v.GenericSchema>(first: T) => v.tupleWithRest([first], v.unknown(), list);

/** The annotations that are ours, by `biogloss:kind`. An item of another kind, or of none, is another tool's. */
export const itemSchemas = {
  note: v.looseObject({
    ...common,
    'biogloss:kind': exactly('note'),
    motivation: exactly('commenting'),
    'biogloss:resolved': v.optional(flag),
    body: bodies(words),
    target: targetSchema,
  }),
  reply: v.looseObject({
    ...common,
    'biogloss:kind': exactly('reply'),
    motivation: exactly('replying'),
    body: bodies(words),
    target: iri,
  }),
  mention: v.looseObject({
    ...common,
    'biogloss:kind': exactly('mention'),
    motivation: exactly('identifying'),
    body: bodies(mentionBody),
    target: targetSchema,
  }),
  claim: v.looseObject({
    ...common,
    'biogloss:kind': exactly('claim'),
    motivation: exactly('classifying'),
    body: bodies(claimBody),
    target: targetSchema,
  }),
  acceptance: v.looseObject({
    ...common,
    'biogloss:kind': exactly('acceptance'),
    motivation: exactly('assessing'),
    body: bodies(acceptanceBody),
    target: targetSchema,
  }),
};
export type Kind = keyof typeof itemSchemas;
export type Item = { [K in Kind]: v.InferOutput<(typeof itemSchemas)[K]> }[Kind];
export type Target = v.InferOutput<typeof targetSchema>;
export type MentionJson = v.InferOutput<typeof mentionValue>;
export type ClaimJson = v.InferOutput<typeof claimDecision>;

const KINDS = Object.keys(itemSchemas);
/** An item of a kind that we do not know: anything may stand in it. */
const foreignItem = v.looseObject({ 'biogloss:kind': v.optional(v.pipe(v.any(), v.notValues(KINDS))) });

const pageFields = {
  type: exactly('AnnotationPage'),
  'biogloss:version': exactly(SIDECAR_VERSION),
  'biogloss:paper': text,
};

/** The file without a look into its items, for each of which the message is to name it. */
export const pageSchema = v.looseObject({ ...pageFields, items: v.array(v.unknown(), list) }, object);

/** The file as a whole. */
export const sidecarSchema = v.looseObject({
  ...pageFields,
  items: v.array(v.union([...Object.values(itemSchemas), foreignItem])),
});
