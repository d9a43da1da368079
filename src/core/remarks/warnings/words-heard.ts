import type { Token } from '../../text/paper-text';
import type { ClaimView } from './warning-context';

/** Shorter words say little of what a sentence is about, but for names in capitals. */
const SHORTEST = 5;

/** The greatest share of the words of a claim that any one sentence of the results, abstract or title has, 0..1. */
export function wordsHeard(view: ClaimView): number {
  return view.places.reduce(
    (most, place, index) => (isOfOwnData(place) ? Math.max(most, shareOfWords(view, index)) : most),
    0,
  );
}

function isOfOwnData(place: ClaimView['place']): boolean {
  if (place.kind === 'body') return place.role === 'results';
  return place.kind === 'summary' || place.kind === 'title';
}

/** The share of the words of a claim that stand anywhere in the results, 0..1. */
export function wordsOfResults({ findings: { paper }, places, sentence }: ClaimView): number {
  const own = contentWords(paper.tokens, sentence);
  const known = new Set<string>();
  paper.sentences.forEach((other, index) => {
    const place = places[index];
    if (place?.kind !== 'body' || place.role !== 'results') return;
    for (const word of contentWords(paper.tokens, other)) if (own.has(word)) known.add(word);
  });
  return own.size === 0 ? 1 : known.size / own.size;
}

/** How much of the words of content of a claim another sentence has too; 0 for the claim's own sentence. */
export function shareOfWords({ findings: { paper }, sentence, claim }: ClaimView, index: number): number {
  const other = paper.sentences[index];
  const own = contentWords(paper.tokens, sentence);
  if (!other || index === claim.sentence || own.size === 0) return 0;
  let shared = 0;
  for (const word of contentWords(paper.tokens, other)) if (own.has(word)) shared++;
  return shared / own.size;
}

function contentWords(
  tokens: readonly Token[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = firstToken; at < endToken; at++) {
    const word = stemOf(tokens[at]);
    if (word !== null) words.add(word);
  }
  return words;
}

/** The first letters stand for a word in all its forms; null for what is not a word of content. */
function stemOf(token: Token | undefined): string | null {
  if (!token || !/^\p{L}/u.test(token.text)) return null;
  const isName = /^\p{Lu}[\p{Lu}\d]/u.test(token.text);
  return token.text.length >= SHORTEST || isName ? token.lower.slice(0, SHORTEST) : null;
}
