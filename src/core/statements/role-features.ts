import { hashText, seedOf, toFeature } from '../learned/feature-hash';
import type { PaperText, SentenceText, Token } from '../text/paper-text';
import { citationIn } from './citation-in';
import type { Signals } from './read-signals';
import type { Signal } from './signal';

const [WORD, PAIR, OPENING, RULE, PLACE, NUMBERS, NEIGHBOUR, FORM] = [101, 102, 103, 104, 105, 106, 107, 108].map(
  (kind) => seedOf(kind),
) as [number, number, number, number, number, number, number, number];

/** Axes of a statement that tell something of its role beside the phrases for roles themselves. */
const TELLING: readonly Signal[] = [
  'objective',
  'methods',
  'results',
  'conclusion',
  'background',
  'advice',
  'modal',
  'hedge',
  'softReport',
  'open',
  'association',
  'comparison',
  'causal',
  'changeVerb',
  'registration',
];

const MOST_WORDS = 80;
const OPENING_WORDS = 3;

/**
 * What the role model looks at, for each sentence of a run of sentences: words and pairs of words (numbers as one word),
 * the phrases of the rules, verbs, numbers, citations, length, the place in the run, and how the neighbours begin.
 * Headings are never among them. `signals` are those of the run's sentences.
 */
export function roleFeatures(
  paper: PaperText,
  sentences: readonly SentenceText[],
  signals: readonly Signals[],
): readonly Uint32Array[] {
  const openings = sentences.map((sentence) => openingOf(paper, sentence));
  const rules = signals.map(rulesIn);
  return sentences.map((sentence, index) => {
    const found = new Set<number>();
    addWords(found, wordsOf(paper, sentence));
    addForm(found, paper, sentence);
    addPlace(found, index, sentences.length);
    for (const rule of rules[index] ?? []) add(found, RULE, rule);
    for (const [name, at] of NEIGHBOURS) {
      add(found, NEIGHBOUR, `${name} ${openings[index + at] ?? '-'}`);
      for (const rule of rules[index + at] ?? []) add(found, NEIGHBOUR, `${name} ${rule}`);
    }
    return Uint32Array.from(found);
  });
}

const NEIGHBOURS = [
  ['before', -1],
  ['after', 1],
] as const;

function add(found: Set<number>, seed: number, text: string): void {
  found.add(toFeature(hashText(seed, text)));
}

function rulesIn(signals: Signals): string[] {
  return TELLING.flatMap((signal) => [...new Set((signals[signal] ?? []).map((hit) => hit.value.id))]);
}

function wordsOf({ tokens }: PaperText, { firstToken, endToken }: SentenceText): string[] {
  return tokens.slice(firstToken, Math.min(endToken, firstToken + MOST_WORDS)).map(wordOf);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const wordOf = ({ lower }: Token): string => (isDigit(lower.charCodeAt(0)) ? '#' : lower);

function openingOf(paper: PaperText, sentence: SentenceText): string {
  return wordsOf(paper, sentence).slice(0, 2).join(' ');
}

function addWords(found: Set<number>, words: readonly string[]): void {
  words.forEach((word, at) => {
    add(found, WORD, word);
    add(found, PAIR, `${word} ${words[at + 1] ?? '.'}`);
    if (at < OPENING_WORDS) add(found, OPENING, words.slice(0, at + 1).join(' '));
  });
}

/** Numbers, citations, length, and the verbs that tell of tense and voice. */
function addForm(found: Set<number>, paper: PaperText, sentence: SentenceText): void {
  const words = wordsOf(paper, sentence);
  const numbers = words.filter((word) => word === '#').length;
  add(found, NUMBERS, `numbers ${numbers > 5 ? 6 : numbers > 2 ? 3 : numbers}`);
  if (citationIn(paper, sentence)) add(found, FORM, 'citation');
  add(found, FORM, `length ${Math.min(6, words.length >> 3)}`);
  const verbs = words.filter((word) => VERBS.has(word));
  add(found, FORM, `verbs ${verbs[0] ?? '-'}`);
  if (verbs.every((verb) => PRESENT.has(verb))) add(found, FORM, 'no past');
  if (words[words.length - 2] === ')' || words.at(-1) === ')') add(found, FORM, 'ends in parenthesis');
}

const PRESENT: ReadonlySet<string> = new Set('is are has have can may might could should will'.split(' '));
const VERBS: ReadonlySet<string> = new Set([...PRESENT, ...'was were had did been be'.split(' ')]);

function addPlace(found: Set<number>, index: number, count: number): void {
  const left = count - 1 - index;
  add(found, PLACE, `from start ${Math.min(index, 5)}`);
  add(found, PLACE, `from end ${Math.min(left, 4)}`);
  add(found, PLACE, `tenth ${Math.floor(((index + 0.5) / count) * 10)}`);
  add(found, PLACE, `of ${Math.min(count, 20) >> 2}: ${Math.floor(((index + 0.5) / count) * 6)}`);
}
