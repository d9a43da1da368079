import { wordAfter, wordBefore } from '../core/recognition/genes/boundary-words';
import { tokenise } from '../core/text/tokenise';
import type { Token } from '../core/text/paper-text';
import type { GeneDocument } from './gene-corpora';

interface Tally {
  inside: number;
  outside: number;
}

type Tallies = Record<'left' | 'right', Map<string, Tally>>;

const LEAST_INSIDE = 3;
/** Never part of a name at its edge, whatever the counts say. */
const FUNCTION_WORDS = new Set('a an the of and or anti in for by to'.split(' '));
const LEAST_ODDS = 0.7;

/** Which words beside the rest of a gene's name belong to it: `side` TAB `word` TAB log odds. */
export function boundaryRows(documents: readonly GeneDocument[]): string[] {
  const tallies: Tallies = { left: new Map(), right: new Map() };
  for (const { text, genes, weight } of documents) {
    if (weight < 1) continue;
    const tokens = tokenise(text);
    for (const gene of genes) countGene(tokens, gene, tallies);
  }
  return (['left', 'right'] as const).flatMap((side) =>
    [...tallies[side]]
      .map(([key, { inside, outside }]) => ({ key, inside, odds: Math.log((inside + 0.3) / (outside + 0.3)) }))
      .filter(({ key }) => !FUNCTION_WORDS.has(key.replace(/[-/]/g, '')))
      .filter(({ inside, odds }) => inside >= LEAST_INSIDE && odds >= LEAST_ODDS)
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, odds }) => `${side}\t${key}\t${odds.toFixed(1)}`),
  );
}

function countGene(tokens: readonly Token[], gene: { start: number; end: number }, tallies: Tallies): void {
  const first = tokens.findIndex(({ end }) => end > gene.start);
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < gene.end) end++;
  if (first < 0 || end <= first) return;
  for (let at = end - 1; at > first; at--) count(tallies.left, wordBefore(tokens, at, first)?.key, 'inside');
  for (let at = first + 1; at < end; at++) count(tallies.right, wordAfter(tokens, at, end)?.key, 'inside');
  count(tallies.left, wordBefore(tokens, first, 0)?.key, 'outside');
  count(tallies.right, wordAfter(tokens, end, tokens.length)?.key, 'outside');
}

function count(tallies: Map<string, Tally>, key: string | undefined, where: keyof Tally): void {
  if (key === undefined) return;
  const tally = tallies.get(key) ?? { inside: 0, outside: 0 };
  tally[where]++;
  tallies.set(key, tally);
}
