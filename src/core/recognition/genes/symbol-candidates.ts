import type { Sense } from '../../lexicon/lexicon';
import type { SentenceText, Token } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import type { GeneCandidate, GeneOrigin } from './gene-candidate';
import { beginsMicroRna, makeCandidate } from './lexicon-candidates';

/** Small letters that papers put before a symbol: phospho, human, mouse, rat, soluble, cellular, pro-, mitochondrial. */
const PREFIX = /^(?:phospho|hs|mm|rn|pro|wt|mut|[phmrsctbo])(?=[A-Z])/;

/** Words that end as the names of enzymes and other proteins do, and are none. */
const NOT_PROTEINS = new Set(
  (
    'pathogen pathogens antigen antigens hydrogen nitrogen halogen carcinogen carcinogens allergen disease diseases increase increases decrease decreases release releases phase phases database databases purchase phrase ' +
    'base bases case cases lease ease erase chase cease crease grease tease please showcase uppercase lowercase'
  ).split(' '),
);
const PROTEIN_WORD = /(?:ase|kine|globulin|ogen|opoietin)s?$/;

/** "hepcidin", "osteonectin": the commonest ending of proteins, and of drugs and plain words too. */
const IN_WORD = /^\p{L}\p{Ll}{4,}ins?$/u;
const NOT_IN_WORDS = new Set(
  (
    'within begin begins origin origins margin margins again domain domains remain remains contain contains obtain obtains ' +
    'maintain maintains explain explains certain captain bargain retain retains protein proteins toxin toxins vitamin ' +
    'vitamins therein herein wherein strain strains brain brains cabin cousin robin berlin latin plugin plugins admin ' +
    'login bulletin coffin dolphin muffin penguin pumpkin ruin satin turpentine virgin mountain mountains fountain curtain ' +
    'sustain sustains attain attains entertain pertain pertains constrain refrain terrain restrain ascertain chieftain'
  ).split(' '),
);

/** A symbol: begins with a letter, at least two letters or a letter and a digit, a capital or digit inside. */
const SYMBOL = /^\p{L}[\p{L}\p{N}]{1,11}$/u;

/** Names that no table lists as they stand: prefixed symbols, stems of families, and what merely looks like a symbol. */
export function symbolCandidates(
  context: RecognitionContext,
  sentence: SentenceText,
  known: SymbolMemory,
): GeneCandidate[] {
  const candidates: GeneCandidate[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = context.tokens[at];
    if (!token || token.text.length < 2 || (hasGeneHit(context, at) && !beginsMicroRna(token))) continue;
    const reading = readSymbol(context, at, sentence, known);
    if (reading)
      candidates.push(
        makeCandidate(context, sentence, { firstToken: at, otherTypes: otherTypesAt(context, at), ...reading }),
      );
  }
  return candidates;
}

interface Reading {
  readonly endToken: number;
  readonly origin: GeneOrigin;
  readonly senses: readonly Sense[];
}

/** What was made of each word of the paper, so that each is looked up once. */
export type SymbolMemory = Map<string, Omit<Reading, 'endToken'> | null>;

function readSymbol(
  context: RecognitionContext,
  at: number,
  sentence: SentenceText,
  known: SymbolMemory,
): Reading | null {
  const token = context.tokens[at];
  if (!token) return null;
  const microRnaReading = microRna(context, token, at, sentence);
  if (microRnaReading || beginsMicroRna(token)) return microRnaReading;
  const hyphenated = hyphenatedEnd(context, at, sentence);
  if (hyphenated > 0) return { endToken: hyphenated, ...readUnlisted(context, context.textOf(at, hyphenated)) };
  let reading = known.get(token.text);
  if (reading === undefined) known.set(token.text, (reading = singleToken(context, token.text)));
  return reading && { endToken: at + 1, ...reading };
}

function singleToken(context: RecognitionContext, text: string): Omit<Reading, 'endToken'> | null {
  if (PROTEIN_WORD.test(text) && text.length > 6 && !NOT_PROTEINS.has(text.toLowerCase()))
    return { origin: 'enzyme', senses: [] };
  if (IN_WORD.test(text) && !NOT_IN_WORDS.has(text.toLowerCase())) return { origin: 'protein-word', senses: [] };
  if (!SYMBOL.test(text) || !hasCapitalOrDigitInside(text)) return null;
  const affixed = withoutPrefix(context, text);
  if (affixed.length > 0) return { origin: 'affixed', senses: affixed };
  const family = familyOf(context, text);
  if (family.length > 0) return { origin: 'family', senses: family };
  return { origin: 'unlisted', senses: [] };
}

/** "IL-12", "sFlt-1", "Bcl-X": a symbol, a hyphen and what tells its members apart; 0 where there is none. */
function hyphenatedEnd({ tokens }: RecognitionContext, at: number, sentence: SentenceText): number {
  const end = at + 3;
  if (end > sentence.endToken || !isHyphen(tokens[at + 1])) return 0;
  const member = tokens[at + 2]?.text ?? '';
  const symbol = tokens[at]?.text ?? '';
  const fits = /^(?:\d{1,2}[A-Za-z]?|[A-Z]|[A-Z]\d)$/.test(member) && /^\p{L}[\p{L}\d]{1,5}$/u.test(symbol);
  return fits && /\p{Lu}/u.test(symbol) ? end : 0;
}

/** What a symbol that no table has as it stands is made of: a prefix and a symbol, or the stem of a family. */
export function readUnlisted(context: RecognitionContext, text: string): Omit<Reading, 'endToken'> {
  const bare = text.replace(/[\s‐‑–-]/g, '');
  const affixed = withoutPrefix(context, bare);
  if (affixed.length > 0) return { origin: 'affixed', senses: affixed };
  const family = familyOf(context, bare);
  return family.length > 0 ? { origin: 'family', senses: family } : { origin: 'unlisted', senses: [] };
}

function hasCapitalOrDigitInside(text: string): boolean {
  return /[\p{Lu}\p{N}]/u.test(text.slice(1)) || /^\p{Lu}\p{Ll}{1,3}$/u.test(text);
}

function withoutPrefix(context: RecognitionContext, text: string): Sense[] {
  const prefix = PREFIX.exec(text)?.[0];
  if (!prefix) return [];
  const rest = text.slice(prefix.length);
  return rest.length < 3
    ? []
    : context.lexicon.lookup(rest).filter(({ type, name }) => type === 'gene' && sameLetters(name, rest));
}

function sameLetters(a: string, b: string): boolean {
  return a.replace(/-/g, '').toLowerCase() === b.replace(/-/g, '').toLowerCase();
}

/** "MAPK" where MAPK1 is a symbol; "TLRs" for TLR1: at least two members must be approved symbols. */
function familyOf(context: RecognitionContext, text: string): Sense[] {
  const stem = text.replace(/s$/, '');
  if (stem.length < 2 || !/^[A-Z]/.test(stem)) return [];
  const members = ['1', '2', '3', '4', 'A', 'B'].flatMap((end) =>
    context.lexicon.lookup(stem + end).filter(({ type, kind }) => type === 'gene' && kind === 'preferred'),
  );
  return members.length >= 2 ? members : [];
}

/** "miR-21", "hsa-miR-659-3p", "let-7a", "microRNA-155". */
function microRna(context: RecognitionContext, token: Token, at: number, sentence: SentenceText): Reading | null {
  const { tokens } = context;
  const word = token.text.toLowerCase();
  if (word !== 'let' && !beginsMicroRna(token)) return null;
  let end = at + 1;
  while (end + 1 < sentence.endToken && end - at < 5 && isHyphen(tokens[end]) && isMemberNumber(tokens[end + 1]))
    end += 2;
  if (end === at + 1 && !/\d/.test(word)) return null;
  return { endToken: end, origin: 'patterned', senses: microRnaSenses(context, context.textOf(at, end)) };
}

/** The gene of that number; where there are several ("miR-16" has two) the first. */
function microRnaSenses(context: RecognitionContext, text: string): Sense[] {
  const bare = text.replace(/-[35]p$/i, '').replace(/^micro-?RNA-?|^mirna-?/i, 'miR-');
  const symbol = bare.toLowerCase().startsWith('let') ? `MIR${bare.replace(/-/g, '')}` : bare.replace(/-/g, '');
  for (const names of [
    [bare, symbol],
    [`${symbol}-1`, `${symbol}1`],
  ]) {
    const senses = names.flatMap((name) => context.lexicon.lookup(name)).filter((sense) => isMicroRna(context, sense));
    if (senses.length > 0) return senses.slice(0, MOST_SENSES);
  }
  return [];
}

const MOST_SENSES = 4;

function isMicroRna({ lexicon }: RecognitionContext, { type, concept }: Sense): boolean {
  return type === 'gene' && lexicon.concept(concept).name.startsWith('MIR');
}

function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–]$/.test(token.text);
}

function isMemberNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,4}[a-z]{0,2}$/.test(token.text);
}

function hasGeneHit(context: RecognitionContext, at: number): boolean {
  return context.hitsAt(at).some(({ senses }) => senses.some(({ type }) => type === 'gene'));
}

function otherTypesAt(context: RecognitionContext, at: number): string[] {
  return context
    .hitsAt(at)
    .flatMap(({ endToken, senses }) => (endToken === at + 1 ? senses.map(({ type }) => type) : []));
}
