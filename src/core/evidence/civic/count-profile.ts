import type { Span } from '../../analysis';
import type { ProseCue } from '../../recognition/mention';
import { compilePhrases, type PhraseHit } from '../../rules/phrases';
import { readCount } from '../../study/read-number';
import type { PaperText, SentenceText, Token } from '../../text/paper-text';
import { profileCountClasses, profileCountRules, type ProfileCountRule } from './profile-count-rules';

/** How many patients with the molecular profile a sentence speaks of, and the words that say so. */
export interface ProfileCount {
  readonly value: number;
  readonly at: Span;
  readonly rule: ProfileCountRule;
}

const matcher = compilePhrases(
  profileCountRules.flatMap((rule) => rule.phrases.map((phrase) => ({ phrase, value: rule }))),
  profileCountClasses,
);

/** What a change is written like: `V600E`, `p.Arg175His`, `c.35G`, `T790M`, `E746_A750del`. */
const VARIANT = /^(?:[A-Z][a-z]{0,2}\d{2,5}(?:[A-Z*_]|fs|del|ins|dup)|[pc]\.\S)/;

/** What makes a count one of something else: a share, a time, people without the profile, a profile that was not found. */
const OTHERWISE: ReadonlySet<string> = new Set(
  (
    '% percent no not none without control controls healthy normal trial study weeks years months days dose ' +
    'group groups subgroup subgroups population cohort cohorts derived pairs'
  ).split(' '),
);
/** After these a number is a name: `phase 3`. */
const BEFORE: ReadonlySet<string> = new Set(['no', 'not', 'phase', 'grade', 'stage', 'type', 'exon', 'codon', '%']);

/** In order of the text; where several phrases fit from one place, the first rule of the table decides. */
export function countProfile(paper: PaperText, sentence: SentenceText): readonly ProfileCount[] {
  const tokens = simplify(paper.tokens, sentence);
  const counts = new Map<number, ProfileCount>();
  for (const hit of inOrderOfRules(matcher.find(tokens, 0, tokens.length))) {
    const count = toCount(tokens, hit);
    if (count && !counts.has(count.at.start)) counts.set(count.at.start, count);
  }
  return [...counts.values()].sort((a, b) => a.at.start - b.at.start);
}

/** The first count in these sentences: the one that the claim is about, where several are given. */
export function firstProfileCount(paper: PaperText, sentences: readonly SentenceText[]): ProfileCount | null {
  for (const sentence of sentences) {
    const [first] = countProfile(paper, sentence);
    if (first) return first;
  }
  return null;
}

export function cueOf({ rule, at }: ProfileCount): ProseCue {
  return { rule: rule.id, start: at.start, end: at.end };
}

function inOrderOfRules(hits: readonly PhraseHit<ProfileCountRule>[]): readonly PhraseHit<ProfileCountRule>[] {
  return [...hits].sort((a, b) => profileCountRules.indexOf(a.value) - profileCountRules.indexOf(b.value));
}

/** Counts in words become figures, and a variant the word for it, so that the phrases need to know neither. */
function simplify(tokens: readonly Token[], { firstToken, endToken }: SentenceText): readonly Token[] {
  const simple: Token[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at];
    if (!token) break;
    const count = readCount(tokens, at);
    const last = count && tokens[count.endToken - 1];
    if (count && last) {
      simple.push({ ...token, lower: String(count.value), end: last.end });
      at = count.endToken - 1;
    } else simple.push(VARIANT.test(token.text) ? { ...token, lower: 'variant' } : token);
  }
  return simple;
}

function toCount(
  tokens: readonly Token[],
  { value: rule, firstToken, endToken }: PhraseHit<ProfileCountRule>,
): ProfileCount | null {
  const words = tokens.slice(firstToken, endToken);
  const before = tokens[firstToken - 1]?.lower ?? '';
  if (BEFORE.has(before) || words.some(({ lower }) => OTHERWISE.has(lower))) return null;
  const at = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  if (rule.count === 'one') return { value: 1, at, rule };
  const numbers = words.filter(({ lower }) => /^\d+$/.test(lower));
  const number = rule.count === 'first' ? numbers[0] : numbers.at(-1);
  return number ? { value: Number(number.lower), at: { start: number.start, end: at.end }, rule } : null;
}
