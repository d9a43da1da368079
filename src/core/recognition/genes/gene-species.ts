import { compilePhrases } from '../../rules/phrases';
import type { Proposal, RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import { findSpeciesWords } from '../species/find-species-words';
import { HUMAN, MOUSE, RAT } from '../species/species-words';
import { speciesEvidence } from './species-evidence';

/** Whose gene a mention is, and the words that say so; human where the paper does not say. */
export interface GeneSpecies {
  readonly id: string;
  /** Tokens that it rests on, half-open; null where it is how the paper writes its symbols. */
  readonly word: TokenSpan | null;
}

/** Animals, plants and fungi whose genes papers call by the names of human ones. Germs and their hosts are not among them. */
const WITH_ORTHOLOGUES = new Set([
  MOUSE,
  RAT,
  ...[3702, 4896, 4932, 6239, 7227, 7955, 8355, 8364, 9031, 9541, 9544, 9615, 9669, 9796, 9823, 9913, 9925, 9940].map(
    (taxon) => `NCBITaxon:${taxon}`,
  ),
  'NCBITaxon:9986',
  'NCBITaxon:10029',
  'NCBITaxon:10036',
  'NCBITaxon:10141',
]);

const evidence = compilePhrases(
  speciesEvidence.flatMap(({ species, phrases }) => phrases.map((phrase) => ({ phrase, value: species }))),
);

const HUMAN_GENE: GeneSpecies = { id: HUMAN, word: null };

/** Reads whose genes the paper is about, once; then each mention costs a look at its own sentence. */
export function geneSpeciesReader(
  context: RecognitionContext,
  genes: readonly Proposal[],
): (gene: Proposal) => GeneSpecies {
  const words = speciesWords(context);
  const main = mainSpecies(context, words, genes);
  const inSentence = sentenceSpecies(context, words);
  const before = new Map(words.map((word) => [word.endToken, word]));
  return (gene) => directlyBefore(context, before, gene) ?? inSentence(gene.firstToken) ?? main;
}

interface Evidence {
  readonly species: string | null;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Names of species and words that speak for one, in order; without those that name the host of what is studied. */
function speciesWords(context: RecognitionContext): Evidence[] {
  const found: Evidence[] = findSpeciesWords(context)
    .filter(({ id }) => WITH_ORTHOLOGUES.has(id) || id === HUMAN)
    .map(({ id, firstToken, endToken }) => ({ species: id, firstToken, endToken }));
  const hosts = new Set<number>();
  for (const { firstToken, endToken } of context.sentences) {
    for (const { value, ...at } of evidence.find(context.tokens, firstToken, endToken)) {
      if (value !== null) found.push({ species: value, ...at });
      else for (let token = at.firstToken; token < at.endToken; token++) hosts.add(token);
    }
  }
  return found
    .filter(({ species, firstToken }) => species === HUMAN || !hosts.has(firstToken))
    .sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

/** "mouse Trp53": the word before the name; "hTERT": the letter that stands for one. */
function directlyBefore(
  { paper }: RecognitionContext,
  before: ReadonlyMap<number, Evidence>,
  { firstToken, start, why }: Proposal,
): GeneSpecies | null {
  const word = before.get(firstToken);
  if (word) return toSpecies(word);
  return why[0]?.rule === 'gene.affixed' && paper.prose.text.charAt(start) === 'h' ? HUMAN_GENE : null;
}

function toSpecies({ species, firstToken, endToken }: Evidence): GeneSpecies {
  return { id: species ?? HUMAN, word: { firstToken, endToken } };
}

/** For any token the species of its sentence, if its sentence speaks of one only. */
function sentenceSpecies(
  { sentences, tokens }: RecognitionContext,
  words: readonly Evidence[],
): (token: number) => GeneSpecies | null {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach(({ firstToken, endToken }, index) => sentenceOf.fill(index, firstToken, endToken));
  const only: (Evidence | 'several' | undefined)[] = [];
  for (const word of words) {
    const sentence = sentenceOf[word.firstToken] ?? -1;
    const known = only[sentence];
    if (!known) only[sentence] = word;
    else if (known !== 'several' && known.species !== word.species) only[sentence] = 'several';
  }
  return (token) => {
    const word = only[sentenceOf[token] ?? -1];
    return word && word !== 'several' ? toSpecies(word) : null;
  };
}

/** A word of the title counts as several. */
const TITLE_WORTH = 4;
/** Symbols in the spelling of mice and rats, where they are the rule, count as this many words. */
const SPELLING_WORTH = 3;

/** The species that most speaks for; human where nothing outweighs it. */
function mainSpecies(context: RecognitionContext, words: readonly Evidence[], genes: readonly Proposal[]): GeneSpecies {
  const worth = worthBySpecies(words, context.sentences[0]?.endToken ?? 0);
  if (isSpelledAsInRodents(context, genes)) {
    const rodent = (worth.get(RAT) ?? 0) > (worth.get(MOUSE) ?? 0) ? RAT : MOUSE;
    worth.set(rodent, (worth.get(rodent) ?? 0) + SPELLING_WORTH);
  }
  let best = HUMAN;
  for (const [species, sum] of worth) if (sum > (worth.get(best) ?? 0)) best = species;
  if (best === HUMAN) return HUMAN_GENE;
  const word = words.find(({ species }) => species === best);
  return word ? toSpecies(word) : { id: best, word: null };
}

function worthBySpecies(words: readonly Evidence[], titleEnd: number): Map<string, number> {
  const worth = new Map<string, number>();
  for (const { species, firstToken } of words) {
    const key = species ?? HUMAN;
    worth.set(key, (worth.get(key) ?? 0) + (firstToken < titleEnd ? TITLE_WORTH : 1));
  }
  return worth;
}

const LEAST_SPELLED = 2;

/** More approved symbols as "Trp53" and "Rorc" than as "TP53" and "RORC"; what all species write in capitals does not count. */
function isSpelledAsInRodents({ paper }: RecognitionContext, genes: readonly Proposal[]): boolean {
  const title = new Set<string>();
  const capitals = new Set<string>();
  for (const { start, end, name } of genes) {
    const text = paper.prose.text.slice(start, end);
    if (name === null || text.length < LEAST_SYMBOL || text.toUpperCase() !== name || ALWAYS_CAPITALS.test(name))
      continue;
    if (text === name) capitals.add(text);
    else if (/^[A-Z][a-z\d]+$/.test(text)) title.add(text);
  }
  return title.size >= LEAST_SPELLED && title.size > capitals.size;
}

const LEAST_SYMBOL = 3;
const ALWAYS_CAPITALS = /^(?:CD\d|IL\d|TNF|IFN|CCL|CXC|MTOR)/;
