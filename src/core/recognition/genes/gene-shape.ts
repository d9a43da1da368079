/** How a name is written; together with its length the strongest sign of what it may be. */
export type GeneShape =
  | 'symbol' // BRCA1, CD8, IL-2: capitals with digits
  | 'capitals' // TERT, EGFR
  | 'title-symbol' // Trp53, Smad2: as mouse and rat genes are written
  | 'title' // Notch, Insulin
  | 'lower-symbol' // p53, c-fos1
  | 'lower' // insulin
  | 'mixed' // mTOR, NFkB, pSMAD2
  | 'words'; // tumour necrosis factor

const LOWER_LETTER = /\p{Ll}/u;
const UPPER_LETTER = /\p{Lu}/u;

/** The shape of a name, Greek letters, hyphens and blanks aside. */
export function shapeOf(name: string): GeneShape {
  if (isWords(name)) return 'words';
  if (ONE_LETTER_PREFIX.test(name)) return 'mixed';
  const letters = name.replace(/\P{L}/gu, '').replace(/\p{Script=Greek}/gu, '');
  const digits = /\p{N}/u.test(name);
  if (!LOWER_LETTER.test(letters)) return digits ? 'symbol' : 'capitals';
  if (!UPPER_LETTER.test(letters)) return digits ? 'lower-symbol' : 'lower';
  if (UPPER_LETTER.test(letters.charAt(0)) && !UPPER_LETTER.test(letters.slice(1)))
    return digits ? 'title-symbol' : 'title';
  return 'mixed';
}

/** "c-myc", "N - ras", "v-Src". */
const ONE_LETTER_PREFIX = /^\p{L}\s?[-‐‑–]\s?\p{L}\p{Ll}/u;

/** Two stretches of at least three letters, one of them in small letters: a name in words, not a symbol. */
function isWords(name: string): boolean {
  const words = name.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 1 && words.some((word) => LOWER_LETTER.test(word.slice(1)) && !GREEK_NAME.test(word));
}

const GREEK_NAME = /^(?:alpha|beta|gamma|delta|epsilon|zeta|theta|kappa|lambda|sigma|omega)$/i;

/** Letters and digits only. */
export function lengthOf(name: string): number {
  return name.replace(/[^\p{L}\p{N}]/gu, '').length;
}
