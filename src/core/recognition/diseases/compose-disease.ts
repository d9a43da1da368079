import type { Token } from '../../text/paper-text';
import type { TokenSpan } from '../token-span';
import { wordAt } from '../word-at';
import type { DiseaseHead } from './disease-heads';
import { type DiseaseModifier, diseaseModifierBefore, isNumeral, isSite, siteAfter } from './read-disease-modifier';

/** A disease's name in token indexes, with the modifiers before what it hangs on, in order. */
export interface DiseasePhrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly modifiers: readonly DiseaseModifier[];
}

const MOST_MODIFIERS = 8;

/** Goes back from an anchor over the words that belong to the name, and forth over "type 1", "in situ" and "of the lung". */
export function composeDisease(
  tokens: readonly Token[],
  anchor: TokenSpan & { readonly head: DiseaseHead },
  floor: number,
  sentenceEnd: number,
): DiseasePhrase {
  const modifiers: DiseaseModifier[] = [];
  let first = anchor.firstToken;
  while (modifiers.length < MOST_MODIFIERS) {
    const next = diseaseModifierBefore(tokens, first, floor, anchor.head);
    const coordinated = next ?? (isSite(tokens, first) ? conjunctBefore(tokens, first, floor, anchor.head) : null);
    if (!coordinated) break;
    modifiers.unshift(coordinated);
    first = coordinated.firstToken;
  }
  const site = siteAfter(tokens, anchor.endToken, sentenceEnd, anchor.head);
  if (site) return { firstToken: first, endToken: site.endToken, modifiers: [...modifiers, site] };
  return { firstToken: first, endToken: endOfName(tokens, anchor.endToken, sentenceEnd), modifiers };
}

/** "of the breast and ovarian cancer" may be the breast, and ovarian cancer. */
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'each', 'of', 'in', 'to']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', '/']);

/** "breast and ovarian cancer": one site after another shares the head. */
function conjunctBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  head: DiseaseHead,
): DiseaseModifier | null {
  if (!CONJUNCTIONS.has(wordAt(tokens, end - 1))) return null;
  const before = diseaseModifierBefore(tokens, end - 1, floor, head);
  if (before?.rule !== 'disease.modifier.site') return null;
  if (isSite(tokens, before.firstToken - 1) || DETERMINERS.has(wordAt(tokens, before.firstToken - 1))) return null;
  return { ...before, endToken: end, rule: 'disease.coordination', weight: 0, name: '' };
}

function endOfName(tokens: readonly Token[], end: number, sentenceEnd: number): number {
  const next = wordAt(tokens, end);
  if (end + 1 >= sentenceEnd) return end;
  if (next === 'type' && isNumeral(wordAt(tokens, end + 1))) return end + 2;
  return next === 'in' && wordAt(tokens, end + 1) === 'situ' ? end + 2 : end;
}
