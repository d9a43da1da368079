import { MAX_SIDECAR_BYTES } from '../../src/core/annotations/sidecar/sidecar';

/** Sidecars made by hand: what stands in them, and what is wrong with others. */

type Json = Record<string, unknown>;

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { biogloss: 'urn:biogloss:ns#', 'biogloss:conflictOf': { '@type': '@id' } },
];

export function page(items: readonly unknown[]): Json & { items: readonly unknown[] } {
  return {
    '@context': CONTEXT,
    id: 'paper.md.biogloss.json',
    type: 'AnnotationPage',
    'biogloss:version': 1,
    'biogloss:paper': 'paper.md',
    generator: { type: 'Software', name: 'BioGloss' },
    items,
  };
}

const target = {
  type: 'SpecificResource',
  source: 'paper.md',
  selector: [
    { type: 'TextQuoteSelector', exact: 'claim', prefix: 'The ', suffix: ' is' },
    { type: 'TextPositionSelector', start: 4, end: 9 },
  ],
};

export function noteItem(other: Json = {}): Json & { body: readonly Json[] } {
  return {
    id: 'urn:uuid:1',
    type: 'Annotation',
    'biogloss:kind': 'note',
    motivation: 'commenting',
    creator: { type: 'Person', name: 'R. Reviewer' },
    created: '2026-11-22T10:15:00Z',
    modified: '2026-11-22T10:15:00.500Z',
    'biogloss:resolved': false,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'Which test?' },
      { type: 'TextualBody', purpose: 'tagging', value: 'minor' },
    ],
    target,
    ...other,
  };
}

/** @param inBody beside the fields of the body. @param inValue beside those of the engine's value. */
export function mentionItem(inBody: Json = {}, inValue: Json = {}): Json {
  return {
    id: 'urn:uuid:3',
    type: 'Annotation',
    'biogloss:kind': 'mention',
    motivation: 'identifying',
    created: '2026-11-22T10:15:00Z',
    modified: '2026-11-22T10:15:00Z',
    body: [
      {
        type: 'biogloss:MentionCorrection',
        purpose: 'identifying',
        'biogloss:machine': {
          'biogloss:type': 'gene',
          'biogloss:id': 'HGNC:10436',
          'biogloss:text': 'ROS',
          ...inValue,
        },
        'biogloss:reviewer': 'none',
        'biogloss:scope': 'paper',
        'biogloss:reason': 'Reactive oxygen species.',
        ...inBody,
      },
    ],
    target,
  };
}

interface Unreadable {
  readonly what: string;
  readonly text: string;
  /** What the message says. */
  readonly says: RegExp;
}

const json = (what: string, value: unknown, says: RegExp): Unreadable => ({ what, text: JSON.stringify(value), says });
const item = (what: string, value: Json, says: RegExp): Unreadable => json(what, page([value]), says);
const selector = (quote: Json, position: Json): Json =>
  noteItem({
    target: {
      ...target,
      selector: [
        { ...target.selector[0], ...quote },
        { ...target.selector[1], ...position },
      ],
    },
  });
const written = JSON.stringify(page([noteItem()]), null, 1);

/** Files that are no JSON. */
export const NO_JSON: readonly Unreadable[] = [
  { what: 'empty', text: '\ufeff \n', says: /^The file is empty\.$/ },
  { what: 'cut off between fields', text: written.slice(0, written.indexOf('"motivation"')), says: /cut off/ },
  { what: 'cut off in a text', text: written.slice(0, -300), says: /cut off/ },
  {
    what: 'a comma missing',
    text: written.replace('"type": "AnnotationPage",', '"type": "AnnotationPage"'),
    says: /line 13/,
  },
  { what: 'no JSON at all', text: '# A paper\n\nwith words\n', says: /^It is no valid JSON \(line 1\)\.$/ },
  {
    what: 'left unmerged by git',
    text: `{\n"items": [\n<<<<<<< HEAD\n{},\n=======\n{"a": 1},\n>>>>>>> other\n]}\n`,
    says: /^Git has left both versions of a merge in it \(line 3\)\. /,
  },
];

/** JSON that is no sidecar. */
export const NO_SIDECAR: readonly Unreadable[] = [
  json('a number', 5, /no file of BioGloss/),
  json('a list', [], /no file of BioGloss/),
  json('null', null, /no file of BioGloss/),
  json('JSON of somebody else', { items: [] }, /“biogloss:version” is missing/),
  json('a newer version', { ...page([]), 'biogloss:version': 2 }, /newer BioGloss \(format 2; this one knows 1\)/),
  json(
    'a version of a kind unheard of',
    { ...page([]), 'biogloss:version': '1' },
    /“biogloss:version” should be 1, and is "1"/,
  ),
  json('no list of items', { ...page([]), items: {} }, /“items” should be a list: \[ … \], and is an object/),
  json('no paper', { ...page([]), 'biogloss:paper': undefined }, /“biogloss:paper” is missing/),
  json('another type of page', { ...page([]), type: 'Annotation' }, /“type” should be "AnnotationPage"/),
];

/** Sidecars in which an annotation of ours is not as it should be. */
export const WRONG_ITEM: readonly Unreadable[] = [
  item('no id', noteItem({ id: undefined }), /^Annotation 1 \(line 1\): “id” is missing\.$/),
  item('an empty id', noteItem({ id: '' }), /“id” should not be empty/),
  item('an id that is no text', noteItem({ id: 5 }), /“id” should be text, and is 5/),
  item(
    'a name that is no text',
    noteItem({ creator: { name: ['x'] } }),
    /“creator › name” should be text, and is a list/,
  ),
  item('a creator without a name', noteItem({ creator: {} }), /“creator › name” is missing/),
  item('no time', noteItem({ created: undefined }), /“created” is missing/),
  item('a day for a time', noteItem({ modified: '2026-11-22' }), /“modified” should be a time in UTC such as/),
  item('a time elsewhere', noteItem({ modified: '2026-11-22T10:00:00+01:00' }), /“modified” should be a time in UTC/),
  item('a note without a body', noteItem({ body: [] }), /“body › 1” is missing/),
  item('a note whose body is no list', noteItem({ body: {} }), /“body” should be a list/),
  item(
    'a note without words',
    noteItem({ body: [{ type: 'TextualBody', purpose: 'commenting' }] }),
    /value” is missing/,
  ),
  item('a note of another motivation', noteItem({ motivation: 'editing' }), /“motivation” should be "commenting"/),
  item('resolved in words', noteItem({ 'biogloss:resolved': 'yes' }), /“biogloss:resolved” should be true or false/),
  item('an address for a target', noteItem({ target: 'paper.md' }), /“target” should be an object/),
  item(
    'a reply to nothing',
    { ...noteItem(), 'biogloss:kind': 'reply', motivation: 'replying' },
    /“target” should be text/,
  ),
  item(
    'one selector',
    noteItem({ target: { ...target, selector: [target.selector[0]] } }),
    /“target › selector › 2” is missing/,
  ),
  item('no words to find', selector({ exact: undefined }, {}), /“target › selector › 1 › exact” is missing/),
  item(
    'a place in words',
    selector({}, { start: '4' }),
    /“target › selector › 2 › start” should be a number, and is "4"/,
  ),
  item('a place before the paper', selector({}, { start: -1 }), /start” should not be below 0, and is -1/),
  item('a place between characters', selector({}, { start: 1.5 }), /start” should be a whole number, and is 1.5/),
  item('no machine value', mentionItem({ 'biogloss:machine': undefined }), /biogloss:machine” is missing/),
  item('a machine value of no kind', mentionItem({ 'biogloss:machine': null }), /biogloss:machine” should be/),
  item(
    'an unknown type',
    mentionItem({}, { 'biogloss:type': 'planet' }),
    /machine › biogloss:type” should be one of gene, /,
  ),
  item(
    'a scope of its own',
    mentionItem({ 'biogloss:scope': 'world' }),
    /biogloss:scope” should be one of here, paper/,
  ),
];

/** What a JSON Schema cannot tell. */
const BEYOND_SCHEMA: readonly Unreadable[] = [
  item('a place that ends before it starts', selector({}, { start: 9, end: 4 }), /should not end before it starts/),
  {
    ...item('a place beyond numbers', selector({}, { end: 77 }), /whole number/),
    text: JSON.stringify(page([selector({}, { end: 77 })])).replace('77', '1e999'),
  },
];

const TOO_LARGE: Unreadable = {
  what: 'larger than allowed',
  text: `${JSON.stringify(page([]))}${' '.repeat(MAX_SIDECAR_BYTES)}`,
  says: /^The file is larger than 32 MB\.$/,
};

export const UNREADABLE: readonly Unreadable[] = [
  TOO_LARGE,
  ...NO_JSON,
  ...NO_SIDECAR,
  ...WRONG_ITEM,
  ...BEYOND_SCHEMA,
];
