import { ascending } from '../../ascending';
import type { JsonObject } from '../annotation';
import { annotationToItem, beside } from './annotation-to-item';
import { SIDECAR_ENDING, SIDECAR_VERSION, type Sidecar } from './sidecar';

/** A name for our terms in JSON-LD, not an address: there is nothing to fetch. */
const NAMESPACE = 'urn:biogloss:ns#';
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { biogloss: NAMESPACE, 'biogloss:conflictOf': { '@type': '@id' } },
];

/** The file's contents: the same annotations give the same bytes, in a stable order, one annotation a line. */
export function writeSidecar({ paper, annotations, others = [], raw }: Sidecar): string {
  const source = relativeIri(paper);
  const items = [...annotations.map((annotation) => annotationToItem(annotation, source)), ...others];
  const page = {
    '@context': raw?.['@context'] ?? CONTEXT,
    id: `${source}${SIDECAR_ENDING}`,
    type: 'AnnotationPage',
    'biogloss:version': SIDECAR_VERSION,
    'biogloss:paper': paper,
    generator: raw?.['generator'] ?? { type: 'Software', name: 'BioGloss' },
    items: undefined,
  };
  const fields = Object.entries(beside(page, raw)).filter(([, value]) => value !== undefined);
  const head = fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('');
  return `{\n${head}  "items": [${inLines(sorted(items))}]\n}\n`;
}

function inLines(items: readonly unknown[]): string {
  return items.length === 0 ? '' : `\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n  `;
}

/** By id, in the order of UTF-16 units; what has none comes last, as it was. */
function sorted(items: readonly unknown[]): readonly unknown[] {
  const keyed = items.map((item) => ({ item, id: idOf(item) }));
  keyed.sort((a, b) => compareIds(a.id, b.id));
  return keyed.map(({ item }) => item);
}

function idOf(item: unknown): string | null {
  const id = typeof item === 'object' && item !== null ? (item as JsonObject)['id'] : null;
  return typeof id === 'string' ? id : null;
}

function compareIds(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return ascending(a, b);
}

/** A file name may hold anything, half a character included; an IRI may not. */
function relativeIri(fileName: string): string {
  return encodeURIComponent(fileName.replace(/\p{Surrogate}/gu, '\ufffd'));
}
