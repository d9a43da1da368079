import { compilePhrases } from '../../rules/phrases';
import type { Span } from '../../analysis';
import type { Token } from '../../text/paper-text';
import { isHyphen, wordAt } from '../word-at';

/** Proteins, viruses and genes named after a disease, by what follows its name. */
const FOLLOWERS: readonly string[] = [
  'virus|viruses|viral',
  'a|b|c|d|e virus|viruses|viral',
  'simplex|zoster virus',
  'inhibitory|necrosis|suppressor factor|factors|gene|genes|protein',
  'necrosis factor',
  'suppressor|suppressors|suppression|suppressive|suppressing',
  'inducible|induced factor',
  'inhibitory factor',
  'antigen|antigens',
  'resistance protein|gene',
  'susceptibility protein',
  'protein',
  'stem cell factor',
  'prevention and control',
  'vaccine|vaccines',
  'institute|society|center|centre|foundation|association|registry|hospital|clinic|network|consortium|atlas|genome',
];

/** Longest of the phrases above, and a hyphen. */
const MOST_TOKENS = 4;
const followers = compilePhrases(FOLLOWERS.map((phrase) => ({ phrase, value: true })));

export function isNamedAfterDisease(tokens: readonly Token[], end: number, sentenceEnd: number): boolean {
  const from = isHyphen(wordAt(tokens, end)) ? end + 1 : end;
  if (!FIRST_WORDS.has(wordAt(tokens, from))) return false;
  const to = Math.min(sentenceEnd, from + MOST_TOKENS);
  return followers.find(tokens, from, to).some(({ firstToken }) => firstToken === from);
}

const FIRST_WORDS: ReadonlySet<string> = new Set(FOLLOWERS.flatMap((phrase) => phrase.split(' ')[0]?.split('|') ?? []));

const GENE_NOUNS: ReadonlySet<string> = new Set(
  'gene genes protein proteins locus mrna cdna promoter transcript'.split(' '),
);
const MOST_BRACKETED = 8;

/** "the ALD gene": the word after says that a gene is meant. */
export function isCalledGene(tokens: readonly Token[], end: number): boolean {
  return GENE_NOUNS.has(wordAt(tokens, end));
}

/** Whether the short form in brackets after a long form is called a gene: "Ewing sarcoma (EWS) gene". */
export function isNamedAfterDefined(
  tokens: readonly Token[],
  end: number,
  { short }: { readonly short: Span },
): boolean {
  for (let at = end; at < end + MOST_BRACKETED; at++) {
    if ((tokens[at]?.start ?? 0) >= short.end) return isCalledGene(tokens, wordAt(tokens, at) === ')' ? at + 1 : at);
  }
  return false;
}
