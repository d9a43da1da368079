import type { Token } from '../text/paper-text';

/**
 * Phrases as data, matched over tokens with a trie: no regular expressions, no backtracking, linear in the text.
 *
 * Notation, words separated by spaces, case ignored:
 * - `randomised`      that token
 * - `random*`         any token that begins so
 * - `was|were`        one of several (each may end in `*`)
 * - `~3`              a gap of up to three tokens of any kind
 * - `#`               a number token (digits, decimals, thousands separators)
 * - `@people`         a word of the class of that name, where classes are given; both may be one of several
 * A hyphen in a word is a token of its own in the text: `double-blind` and `double - blind` are the same three tokens.
 * Among several words it joins no more than its own: `cohort|case-control` is `cohort` or `case - control`, and
 * `case - control|cohort` is `case - control` or `case - cohort`.
 */
export interface PhraseEntry<T> {
  readonly phrase: string;
  readonly value: T;
}

export interface PhraseHit<T> {
  readonly value: T;
  /** Token indexes, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
}

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  /** By first character, so that a token is compared with few of them. */
  readonly prefixes: Map<number, { readonly prefix: string; readonly node: Node<T> }[]>;
  readonly gaps: { readonly most: number; readonly node: Node<T> }[];
  readonly classes: { readonly words: ReadonlySet<string>; readonly node: Node<T> }[];
  number: Node<T> | null;
  readonly values: T[];
}

export interface PhraseMatcher<T> {
  /** All hits that begin at a token in `[from, to)` and end by `to`, in order of start; of one value at one start the longest. */
  find(tokens: readonly Token[], from: number, to: number): PhraseHit<T>[];
  /** The hits that begin at one token and end by `to`. */
  findAt(tokens: readonly Token[], at: number, to: number): PhraseHit<T>[];
}

/** Words in lower case by the name of their class: `people` for `@people`. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/**
 * The trie is built when it is first asked, so that loading the engine costs nothing.
 *
 * @throws Error when a phrase is empty, a gap has no number or a class is not known: mistakes in our own rule tables.
 */
export function compilePhrases<T>(entries: Iterable<PhraseEntry<T>>, classes: WordClasses = {}): PhraseMatcher<T> {
  const phrases = Array.from(entries).flatMap(({ phrase, value }) =>
    splitPhrase(phrase).map((parts) => ({ parts, value })),
  );
  let root: Node<T> | null = null;
  const trie = (): Node<T> => (root ??= buildTrie(phrases, classes));
  return {
    find: (tokens, from, to) => findAll(trie(), tokens, { from, to }, to),
    findAt: (tokens, at, to) => findAll(trie(), tokens, { from: at, to: Math.min(at + 1, to) }, to),
  };
}

/** The phrase as tokens; several rows where one of several words has a hyphen. */
function splitPhrase(phrase: string): readonly (readonly string[])[] {
  const words = phrase.toLowerCase().split(' ').filter(Boolean);
  if (words.length === 0) throw new Error('empty phrase in a rule table');
  const badGap = words.find((word) => word.startsWith('~') && !/^~[1-9]\d*$/.test(word));
  if (badGap !== undefined) throw new Error(`a gap needs a whole number, as in ~3: ${phrase}`);
  return words
    .map(splitWord)
    .reduce<string[][]>((rows, ways) => rows.flatMap((row) => ways.map((way) => [...row, ...way])), [[]]);
}

/** `a|b-c` → `a`, `b - c`. */
function splitWord(word: string): readonly string[][] {
  const alternatives = word.split('|');
  const plain = alternatives.filter((each) => !isHyphenated(each)).join('|');
  const hyphenated = alternatives.filter(isHyphenated).map((each) => each.replace(/-/g, ' - ').trim().split(' '));
  return plain === '' ? hyphenated : [[plain], ...hyphenated];
}

function isHyphenated(word: string): boolean {
  return word.includes('-') && word !== '-';
}

function buildTrie<T>(
  phrases: readonly { readonly parts: readonly string[]; readonly value: T }[],
  classes: WordClasses,
): Node<T> {
  const root = newNode<T>();
  for (const { parts, value } of phrases) addPhrase(root, parts, 0, value, classes);
  return root;
}

function newNode<T>(): Node<T> {
  return { words: new Map(), prefixes: new Map(), gaps: [], classes: [], number: null, values: [] };
}

function addPhrase<T>(node: Node<T>, parts: readonly string[], at: number, value: T, classes: WordClasses): void {
  const part = parts[at];
  if (part === undefined) {
    node.values.push(value);
    return;
  }
  for (const next of branches(node, part, classes)) addPhrase(next, parts, at + 1, value, classes);
}

function branches<T>(node: Node<T>, part: string, classes: WordClasses): Node<T>[] {
  if (part.startsWith('~')) return [gapBranch(node, Number(part.slice(1)))];
  return part.split('|').map((word) => {
    if (word === '#') return (node.number ??= newNode());
    if (word.startsWith('@')) return classBranch(node, classes[word.slice(1)], word);
    return word.endsWith('*') ? prefixBranch(node, word.slice(0, -1)) : wordBranch(node, word);
  });
}

function classBranch<T>(node: Node<T>, words: ReadonlySet<string> | undefined, name: string): Node<T> {
  if (!words) throw new Error(`no class of words is called ${name}`);
  const known = node.classes.find((one) => one.words === words);
  if (known) return known.node;
  const next = newNode<T>();
  node.classes.push({ words, node: next });
  return next;
}

function wordBranch<T>(node: Node<T>, word: string): Node<T> {
  let next = node.words.get(word);
  if (!next) node.words.set(word, (next = newNode()));
  return next;
}

function prefixBranch<T>(node: Node<T>, prefix: string): Node<T> {
  const first = prefix.charCodeAt(0);
  const alike = node.prefixes.get(first) ?? [];
  const known = alike.find((entry) => entry.prefix === prefix);
  if (known) return known.node;
  const next = newNode<T>();
  node.prefixes.set(first, [...alike, { prefix, node: next }]);
  return next;
}

function gapBranch<T>(node: Node<T>, most: number): Node<T> {
  const known = node.gaps.find((g) => g.most === most);
  if (known) return known.node;
  const next = newNode<T>();
  node.gaps.push({ most, node: next });
  return next;
}

/** @param starts where hits may begin */
function findAll<T>(
  root: Node<T>,
  tokens: readonly Token[],
  starts: { readonly from: number; readonly to: number },
  to: number,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  const longest = new Map<T, number>();
  for (let at = starts.from; at < starts.to; at++) {
    walk(root, tokens, at, to, longest);
    if (longest.size === 0) continue;
    for (const [value, endToken] of longest) hits.push({ value, firstToken: at, endToken });
    longest.clear();
  }
  return hits;
}

/** The trie is shallow and gaps are short, so the recursion is bounded by the longest phrase in the tables. */
function walk<T>(node: Node<T>, tokens: readonly Token[], at: number, to: number, longest: Map<T, number>): void {
  for (const value of node.values) longest.set(value, Math.max(longest.get(value) ?? 0, at));
  for (const gap of node.gaps) {
    for (let skip = 0; skip <= gap.most && at + skip <= to; skip++) walk(gap.node, tokens, at + skip, to, longest);
  }
  const token = tokens[at];
  if (at >= to || !token) return;
  const lower = HYPHENS.has(token.lower) ? '-' : token.lower;
  const exact = node.words.get(lower);
  if (exact) walk(exact, tokens, at + 1, to, longest);
  for (const next of alike(node, lower)) walk(next, tokens, at + 1, to, longest);
}

/** Where a word leads other than by itself: as one that begins so, as one of a class, as a number. */
function alike<T>(node: Node<T>, lower: string): readonly Node<T>[] {
  const prefixes = node.prefixes.get(lower.charCodeAt(0));
  if (!prefixes && !node.number && node.classes.length === 0) return NOWHERE;
  const nodes: Node<T>[] = [];
  for (const { prefix, node: next } of prefixes ?? NOWHERE) if (lower.startsWith(prefix)) nodes.push(next);
  for (const { words, node: next } of node.classes) if (words.has(lower)) nodes.push(next);
  if (node.number && isNumber(lower)) nodes.push(node.number);
  return nodes;
}

const NOWHERE: readonly never[] = [];

/** U+2010 and U+2011, which publishers set for the plain hyphen. */
const HYPHENS: ReadonlySet<string> = new Set(['\u2010', '\u2011']);

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^[\d.,·]+$/.test(word);
}
