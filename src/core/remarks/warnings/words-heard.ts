import type { Token } from '../../text/paper-text';
import type { ClaimView } from './warning-context';

/** Shorter words say little of what a sentence is about, but for names in capitals. */
const SHORTEST = 5;

/** The greatest share of the words of a claim that any one sentence of the results, or of the abstract, has. */
export function wordsHeard(view: ClaimView): number {
  const { findings, sentence, claim, places } = view;
  const { tokens, sentences } = findings.paper;
  const own = contentWords(tokens.slice(sentence.firstToken, sentence.endToken));
  if (own.size === 0) return 1;
  let most = 0;
  sentences.forEach(({ firstToken, endToken }, index) => {
    if (index === claim.sentence || !isOfOwnData(places[index])) return;
    const shared = new Set<string>();
    for (let at = firstToken; at < endToken; at++) {
      const word = stemOf(tokens[at]);
      if (word !== null && own.has(word)) shared.add(word);
    }
    most = Math.max(most, shared.size);
  });
  return most / own.size;
}

function isOfOwnData(place: ClaimView['place'] | undefined): boolean {
  if (place?.kind === 'body') return place.role === 'results';
  return place?.kind === 'summary' || place?.kind === 'title';
}

function contentWords(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap((token) => stemOf(token) ?? []));
}

/** The first letters stand for a word in all its forms; null for what is not a word of content. */
function stemOf(token: Token | undefined): string | null {
  if (!token || !/^\p{L}/u.test(token.text)) return null;
  const isName = /^\p{Lu}[\p{Lu}\d]/u.test(token.text);
  return token.text.length >= SHORTEST || isName ? token.lower.slice(0, SHORTEST) : null;
}
