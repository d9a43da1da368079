import type { Token } from '../../text/paper-text';
import { remember } from '../remember';
import { isHyphen, isSpaced, wordAt } from '../word-at';
import { type DiseaseHead, diseaseHeadOf } from './disease-heads';
import {
  ADJECTIVE,
  COMPOUND_STARTS,
  COMPOUND_TAILS,
  DEFINING_FOR_TUMOURS,
  diseaseModifierKinds,
  type DiseaseModifierKind,
  EPONYM_HEADS,
  NOT_MODIFIERS,
  LACK_HEADS,
  NEEDS_CELL,
  NUMBERED,
  RESTRICTED_HEADS,
} from './disease-modifiers';

/** A word or compound before the head, in token indexes. */
export interface DiseaseModifier {
  readonly firstToken: number;
  readonly endToken: number;
  readonly rule: string;
  readonly defining: boolean;
  readonly weight: number;
  /** As a name would spell it, lower case. */
  readonly name: string;
}

type WordKind = Pick<DiseaseModifierKind, 'rule' | 'defining' | 'tumoursOnly' | 'weight'>;

const kindOfListed: ReadonlyMap<string, WordKind> = new Map(
  [...diseaseModifierKinds].reverse().flatMap((kind) => kind.words.split(/\s+/).map((word) => [word, kind] as const)),
);

const ADJECTIVE_KIND: WordKind = { rule: 'disease.modifier.kind', defining: true, tumoursOnly: false, weight: 5 };
/** "respiratory distress syndrome", "iron deficiency anaemia" */
const HEAD_KIND: WordKind = { ...ADJECTIVE_KIND, weight: 9 };
const COMPOUND_KIND: WordKind = { rule: 'disease.modifier.compound', defining: false, tumoursOnly: false, weight: 1 };
const EPONYM_KIND: WordKind = { rule: 'disease.modifier.eponym', defining: true, tumoursOnly: false, weight: 9 };

/** The modifier that ends right before `end`, reaching back no further than `floor`; null where the name begins. */
export function diseaseModifierBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  head: DiseaseHead,
): DiseaseModifier | null {
  if (end <= floor) return null;
  const at = isHyphen(wordAt(tokens, end - 1)) ? end - 2 : end - 1;
  if (at < floor) return null;
  return (
    numberedBefore(tokens, at, floor, end) ??
    compoundBefore(tokens, at, floor, end) ??
    wordBefore(tokens, at, floor, end, head) ??
    lackingBefore(tokens, at, floor, end, head) ??
    eponymBefore(tokens, at, floor, end, head)
  );
}

function modifier(tokens: readonly Token[], firstToken: number, endToken: number, kind: WordKind): DiseaseModifier {
  const { rule, defining, weight } = kind;
  const words: string[] = [];
  for (let at = firstToken; at < endToken; at++) if (!isHyphen(wordAt(tokens, at))) words.push(wordAt(tokens, at));
  return { firstToken, endToken, rule, defining, weight, name: words.join(' ') };
}

/** "type 2", "stage IIIB" */
function numberedBefore(tokens: readonly Token[], at: number, floor: number, end: number): DiseaseModifier | null {
  if (at - 1 < floor || !NUMBERED.has(wordAt(tokens, at - 1)) || !isNumeral(wordAt(tokens, at))) return null;
  const isType = wordAt(tokens, at - 1) === 'type';
  return modifier(tokens, at - 1, end, { ...COMPOUND_KIND, defining: isType, weight: isType ? 8 : 1 });
}

export function isNumeral(word: string): boolean {
  return /^(?:\d{1,2}|[ivx]{1,4})[a-d]?$/.test(word);
}

/** "HER2-negative", "castration-resistant", "X-linked"; "ER+" */
function compoundBefore(tokens: readonly Token[], at: number, floor: number, end: number): DiseaseModifier | null {
  const tail = wordAt(tokens, at);
  if (tail === '+' && at > floor && isSymbol(tokens[at - 1])) return modifier(tokens, at - 1, end, COMPOUND_KIND);
  if (!COMPOUND_TAILS.has(tail)) return null;
  if (isHyphen(wordAt(tokens, at - 1)) && at - 2 >= floor && isWord(wordAt(tokens, at - 2))) {
    return modifier(tokens, startOfRun(tokens, at - 2, floor), end, COMPOUND_KIND);
  }
  const isSpacedCompound = isSymbol(tokens[at - 1]) || COMPOUND_STARTS.has(wordAt(tokens, at - 1));
  return at > floor && isSpacedCompound ? modifier(tokens, at - 1, end, COMPOUND_KIND) : null;
}

/** "PD-L1-positive": hyphens and slashes without spaces lead further back. */
function startOfRun(tokens: readonly Token[], first: number, floor: number): number {
  let at = first;
  while (at - 2 >= floor && isJoined(tokens, at) && isWord(wordAt(tokens, at - 2))) at -= 2;
  return at;
}

/** Without white space, by a hyphen or a slash. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return isJoint(wordAt(tokens, at - 1)) && !isSpaced(tokens, at) && !isSpaced(tokens, at - 1);
}

function isJoint(word: string): boolean {
  return isHyphen(word) || word === '/';
}

function wordBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  end: number,
  head: DiseaseHead,
): DiseaseModifier | null {
  const word = wordAt(tokens, at);
  if (NEEDS_CELL.has(word) && !isCellAfter(tokens, at)) return null;
  const kind = kindOf(word) ?? (isOwnDisease(word, head) ? HEAD_KIND : null);
  if (!kind || (kind.tumoursOnly && !head.tumour)) return null;
  const telling = kind.defining || (head.tumour && DEFINING_FOR_TUMOURS.has(word));
  return modifier(tokens, startOfRun(tokens, at, floor), end, { ...kind, defining: telling });
}

/** A disease that another is named by: "cancer syndrome"; not "tumour necrosis" and "cancer metastasis". */
function isOwnDisease(word: string, head: DiseaseHead): boolean {
  const own = head.singular === 'metastasis' ? null : diseaseHeadOf(word);
  if (own === null || own.singular !== word || RESTRICTED_HEADS.has(word)) return false;
  return !(own.tumour && own.strength === 'general') && !VAGUE_HEADS.has(word);
}

const VAGUE_HEADS: ReadonlySet<string> = new Set(['disease', 'disorder', 'lesion', 'infection', 'loss', 'damage']);

const SITE_RULE = 'disease.modifier.site';

/** A word for a part of the body. */
export function isSite(tokens: readonly Token[], at: number): boolean {
  return kindOfListed.get(wordAt(tokens, at))?.rule === SITE_RULE;
}

const MOST_SITE_WORDS = 3;

/** "carcinoma [of the urinary bladder]" */
export function siteAfter(
  tokens: readonly Token[],
  end: number,
  sentenceEnd: number,
  head: DiseaseHead,
): DiseaseModifier | null {
  if (!head.tumour || wordAt(tokens, end) !== 'of') return null;
  const from = wordAt(tokens, end + 1) === 'the' ? end + 2 : end + 1;
  let at = from;
  while (at < Math.min(sentenceEnd, from + MOST_SITE_WORDS) && isSite(tokens, at)) at++;
  if (at === from) return null;
  const name = tokens
    .slice(from, at)
    .map(({ lower }) => lower)
    .join(' ');
  return { firstToken: end, endToken: at, rule: SITE_RULE, defining: true, weight: 8, name };
}

/** "small cell", "large B-cell", "clear-cell" */
function isCellAfter(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) if (wordAt(tokens, next) === 'cell') return true;
  return false;
}

const kindOf: (word: string) => WordKind | null = remember((word) => {
  const listed = kindOfListed.get(word);
  if (listed) return listed;
  return ADJECTIVE.test(word) && !NOT_MODIFIERS.has(word) ? ADJECTIVE_KIND : null;
});

/** "VLCAD deficiency", "arginase deficiency" */
function lackingBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  end: number,
  head: DiseaseHead,
): DiseaseModifier | null {
  const word = tokens[at]?.text ?? '';
  if (!LACK_HEADS.has(head.singular) || !(/^\p{Lu}{2,}$/u.test(word) || word.endsWith('ase'))) return null;
  return modifier(tokens, startOfRun(tokens, at, floor), end, ADJECTIVE_KIND);
}

/** "Peutz-Jeghers syndrome", "Crohn's disease": a capital inside a sentence. */
function eponymBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  end: number,
  head: DiseaseHead,
): DiseaseModifier | null {
  if (!EPONYM_HEADS.has(head.singular)) return null;
  const isPossessive = wordAt(tokens, at) === 's' && APOSTROPHES.has(wordAt(tokens, at - 1));
  const name = isPossessive ? at - 2 : at;
  if (name < floor || !isCapitalised(tokens[name]) || (name === floor && !isPossessive)) return null;
  return modifier(tokens, name, end, EPONYM_KIND);
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}\p{L}+$/u.test(token.text) && !NOT_MODIFIERS.has(token.lower);
}

/** Written like a gene or a marker: "HER2", "ALK". */
function isSymbol(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\d]{2,}$/u.test(token.text) && /\p{Lu}/u.test(token.text);
}

function isWord(word: string): boolean {
  return /^[\p{L}\d]+$/u.test(word);
}
