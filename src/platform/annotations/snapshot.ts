import type { Annotation } from '../../core/annotations/annotation';
import { placeAll } from '../../core/annotations/place-annotations';
import type { PaperAnnotations } from './annotations';
import type { LivePlaces } from './live-places';
import type { PaperKeeper } from './paper-keeper';

/** What is known of a paper at this moment, frozen. */
export function takeSnapshot(keeper: PaperKeeper, live: LivePlaces): PaperAnnotations {
  const { document } = live;
  const place = (annotation: Annotation) => live.placeOf(annotation);
  const annotations = placeAll(keeper.annotations().values(), place);
  return Object.freeze({ uri: document.uri, version: document.version, annotations, home: keeper.home() });
}
