import type { ClaimView } from './warning-context';

/** The greatest share of the words of a claim that any one sentence of the results, abstract or title has, 0..1. */
export function wordsHeard(view: ClaimView): number {
  return view.whole.places.reduce(
    (most, place, index) => (isOfOwnData(place) ? Math.max(most, shareOfWords(view, index)) : most),
    0,
  );
}

function isOfOwnData(place: ClaimView['place']): boolean {
  if (place.kind === 'body') return place.role === 'results';
  return place.kind === 'summary' || place.kind === 'title';
}

/** The share of the words of a claim that stand anywhere in the results, 0..1. */
export function wordsOfResults({ claim, whole }: ClaimView): number {
  const own = whole.wordsOf(claim.sentence);
  const results = whole.places.flatMap((place, index) =>
    place.kind === 'body' && place.role === 'results' ? [whole.wordsOf(index)] : [],
  );
  const known = [...own].filter((word) => results.some((words) => words.has(word)));
  return own.size === 0 ? 1 : known.length / own.size;
}

/** How much of the words of content of a claim another sentence has too; 0 for the claim's own sentence. */
export function shareOfWords({ claim, whole }: ClaimView, index: number): number {
  const own = whole.wordsOf(claim.sentence);
  if (index === claim.sentence || own.size === 0) return 0;
  const other = whole.wordsOf(index);
  let shared = 0;
  for (const word of own) if (other.has(word)) shared++;
  return shared / own.size;
}
