import { createAnchoring } from '../../src/core/annotations/anchors/anchoring';
import { trackEdits } from '../../src/core/annotations/anchors/track-edits';
import type { Place } from '../../src/core/annotations/annotation';
import { time } from './measure';

const COUNT = 5_000;

/** Milliseconds of what happens to 5,000 annotations of one paper. */
export interface AnchorTimes {
  readonly make: number;
  readonly findUnchanged: number;
  /** After an edit at the top of the paper made elsewhere: no position is right. */
  readonly findMoved: number;
  /** In a paper that has none of the words. */
  readonly findRewritten: number;
  /** Following one edit in the editor. */
  readonly track: number;
}

export function anchorTimes(text: string, rewritten: string): AnchorTimes {
  const spans = Array.from({ length: COUNT }, (_, index) => {
    const start = Math.floor((index * (text.length - 100)) / COUNT);
    return { start, end: start + 4 + ((index * 7) % 90) };
  });
  const anchoring = createAnchoring(text);
  const anchors = spans.map((span) => anchoring.make(span));
  const places = spans.map((span): Place => ({ state: 'found', ...span }));
  const findAll = (now: string) => () => {
    const fresh = createAnchoring(now);
    return anchors.map((anchor) => fresh.find(anchor));
  };
  const makeAll = () => {
    const fresh = createAnchoring(text);
    return spans.map((span) => fresh.make(span));
  };
  return {
    make: time(makeAll).median,
    findUnchanged: time(findAll(text)).median,
    findMoved: time(findAll(`A line that was added.\n\n${text}`)).median,
    findRewritten: time(findAll(rewritten)).median,
    track: time(() => trackEdits(places, [{ start: 10, end: 10, length: 1 }]), 25).median,
  };
}
