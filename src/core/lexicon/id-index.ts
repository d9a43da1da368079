import { hashOf, mix } from './key-hash';
import type { Concept } from './lexicon';
import type { LexiconViews } from './lexicon-views';
import type { ConceptReader } from './read-concept';

/** Finds a concept by its CURIE. */
export function byIdIn(views: LexiconViews, id: string, reader: ConceptReader): Concept | undefined {
  const hash = mix(hashOf(id));
  const bucket = hash >>> 16;
  const end = views.idBucket[bucket + 1] ?? 0;
  for (let entry = views.idBucket[bucket] ?? 0; entry < end; entry++) {
    const index = views.idConcept[entry] ?? 0;
    if (views.idLow[entry] === (hash & 0xffff) && reader.idOf(index) === id) return reader.concept(index);
  }
  return undefined;
}
