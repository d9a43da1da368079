import type { Token } from '../../text/paper-text';
import { geneCues, type CueSide } from './gene-cues';

/** A cue that fired at a token. */
export interface FiredCue {
  readonly rule: string;
  readonly token: number;
}

type CueIndex = Readonly<
  Record<CueSide, { exact: ReadonlyMap<string, string>; prefixes: readonly [string, string][] }>
>;

const index = buildIndex();

function buildIndex(): CueIndex {
  const sides = { after: newSide(), before: newSide(), joined: newSide() };
  for (const { id, side, words } of geneCues) {
    for (const word of words.split(' ')) {
      if (word.endsWith('*')) sides[side].prefixes.push([word.slice(0, -1), id]);
      else if (!sides[side].exact.has(word)) sides[side].exact.set(word, id);
    }
  }
  return sides;
}

function newSide(): { exact: Map<string, string>; prefixes: [string, string][] } {
  return { exact: new Map(), prefixes: [] };
}

function cueFor(side: CueSide, word: string): string | undefined {
  const { exact, prefixes } = index[side];
  return exact.get(word) ?? prefixes.find(([prefix]) => word.startsWith(prefix))?.[1];
}

const HYPHENS = new Set(['-', '‐', '‑', '–']);
/** Words between a name and its cue that do not part them: "expression of the ABC1", "ABC1 (alias) gene". */
const PASSED_BEFORE = new Set(
  'of in the a an for to by with and both that human mouse murine " “ ( : as , or'.split(' '),
);
const PASSED_AFTER = new Set(') ( ’ " ”'.split(' '));
const MOST_PASSED = 3;

/** Cues directly beside the tokens `[firstToken, endToken)`, within `[from, to)`. */
export function readGeneCues(
  tokens: readonly Token[],
  name: { firstToken: number; endToken: number },
  within: { from: number; to: number },
): FiredCue[] {
  const fired = [after(tokens, name.endToken, within.to), before(tokens, name.firstToken, within.from)];
  return fired.filter((cue) => cue !== null);
}

function after(tokens: readonly Token[], from: number, to: number): FiredCue | null {
  const joined = joinedTo(tokens, from, to);
  if (joined) return joined;
  for (let at = from; at < to && at - from <= MOST_PASSED; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    const rule = cueFor('after', word);
    if (rule) return { rule, token: at };
    if (!PASSED_AFTER.has(word)) return null;
  }
  return null;
}

/** "-mediated", "- / -" of knockouts, "+/-". */
function joinedTo(tokens: readonly Token[], from: number, to: number): FiredCue | null {
  const hyphen = tokens[from];
  const next = tokens[from + 1];
  if (!hyphen || !next || from + 1 >= to || !HYPHENS.has(hyphen.text)) return null;
  if (next.text === '/' && HYPHENS.has(tokens[from + 2]?.text ?? ''))
    return { rule: 'gene.joined.modified', token: from };
  const rule = cueFor('joined', next.text.toLowerCase());
  return rule ? { rule, token: from + 1 } : null;
}

function before(tokens: readonly Token[], firstToken: number, from: number): FiredCue | null {
  for (let at = firstToken - 1, passed = 0; at >= from && passed <= MOST_PASSED; at--) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (HYPHENS.has(word) && at === firstToken - 1) continue;
    const rule = isNumber(word) ? numberCue(at, firstToken) : cueFor('before', word);
    if (rule) return { rule, token: at };
    if (!PASSED_BEFORE.has(word)) return null;
    passed++;
  }
  return null;
}

function numberCue(at: number, firstToken: number): string | undefined {
  return at === firstToken - 1 ? cueFor('before', '#') : undefined;
}

function isNumber(word: string): boolean {
  return /^\d[\d.,]*$/.test(word);
}
