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
 * A hyphen in a word is a token of its own in the text, so write `double - blind`; a hyphen written inside a word
 * (`double-blind`) is split the same way here.
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
  number: Node<T> | null;
  readonly values: T[];
}

export interface PhraseMatcher<T> {
  /** All hits that begin at a token in `[from, to)` and end by `to`, in order of start; of one value at one start the longest. */
  find(tokens: readonly Token[], from: number, to: number): PhraseHit<T>[];
}

/**
 * The trie is built when it is first asked, so that loading the engine costs nothing.
 *
 * @throws Error when a phrase is empty or a gap has no number: mistakes in our own rule tables.
 */
export function compilePhrases<T>(entries: Iterable<PhraseEntry<T>>): PhraseMatcher<T> {
  const phrases = Array.from(entries, ({ phrase, value }) => ({ parts: splitPhrase(phrase), value }));
  let root: Node<T> | null = null;
  return { find: (tokens, from, to) => findAll((root ??= buildTrie(phrases)), tokens, from, to) };
}

function splitPhrase(phrase: string): readonly string[] {
  const parts = phrase.toLowerCase().replace(/-/g, ' - ').split(' ').filter(Boolean);
  if (parts.length === 0) throw new Error('empty phrase in a rule table');
  const badGap = parts.find((part) => part.startsWith('~') && !/^~[1-9]\d*$/.test(part));
  if (badGap !== undefined) throw new Error(`a gap needs a whole number, as in ~3: ${phrase}`);
  return parts;
}

function buildTrie<T>(phrases: readonly { readonly parts: readonly string[]; readonly value: T }[]): Node<T> {
  const root = newNode<T>();
  for (const { parts, value } of phrases) addPhrase(root, parts, 0, value);
  return root;
}

function newNode<T>(): Node<T> {
  return { words: new Map(), prefixes: new Map(), gaps: [], number: null, values: [] };
}

function addPhrase<T>(node: Node<T>, parts: readonly string[], at: number, value: T): void {
  const part = parts[at];
  if (part === undefined) {
    node.values.push(value);
    return;
  }
  for (const next of branches(node, part)) addPhrase(next, parts, at + 1, value);
}

function branches<T>(node: Node<T>, part: string): Node<T>[] {
  if (part === '#') return [(node.number ??= newNode())];
  if (part.startsWith('~')) return [gapBranch(node, Number(part.slice(1)))];
  return part
    .split('|')
    .map((word) => (word.endsWith('*') ? prefixBranch(node, word.slice(0, -1)) : wordBranch(node, word)));
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

function findAll<T>(root: Node<T>, tokens: readonly Token[], from: number, to: number): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  const longest = new Map<T, number>();
  for (let at = from; at < to; at++) {
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
  const alike = node.prefixes.get(lower.charCodeAt(0));
  if (alike)
    for (const { prefix, node: next } of alike) if (lower.startsWith(prefix)) walk(next, tokens, at + 1, to, longest);
  if (node.number && isNumber(lower)) walk(node.number, tokens, at + 1, to, longest);
}

/** U+2010 and U+2011, which publishers set for the plain hyphen. */
const HYPHENS: ReadonlySet<string> = new Set(['\u2010', '\u2011']);

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^[\d.,·]+$/.test(word);
}
