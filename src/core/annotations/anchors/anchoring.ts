import type { Span } from '../../analysis';
import type { Anchor, Place } from '../annotation';

/** Makes anchors of places in one text, and finds places by anchors. Making one costs little; its indexes come on demand. */
export interface Anchoring {
  make(span: Span): Anchor;
  find(anchor: Anchor): Place;
}

/** @param text the whole paper, as the editor has it. */
export function createAnchoring(text: string): Anchoring {
  return {
    make: ({ start, end }) => ({
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    }),
    find: ({ start, end, exact }) =>
      text.slice(start, end) === exact ? { state: 'found', start, end } : { state: 'orphaned' },
  };
}
