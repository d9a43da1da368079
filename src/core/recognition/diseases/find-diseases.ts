import type { Concept } from '../../lexicon/lexicon';
import type { SentenceText, Token } from '../../text/paper-text';
import type { Definition, LexiconHit, Proposal, RecognitionContext } from '../context';
import { remember } from '../remember';
import { isHyphen, wordAt } from '../word-at';
import { bestDiseaseSense } from './choose-disease-term';
import { composeDisease, type DiseasePhrase } from './compose-disease';
import { type DiseaseHead, diseaseHeadOf } from './disease-heads';
import { BEARERS, DISEASE_ADJECTIVES, EVERYDAY_NAMES, TOO_GENERAL } from './disease-names';
import { diseaseShortForms } from './disease-short-forms';
import { isNamedAfterDefined, isNamedAfterDisease } from './named-after-disease';
import type { DiseaseModifier } from './read-disease-modifier';
import { type DiseaseAnchor, proposeDisease } from './propose-disease';

/** Diseases in the paper: names of the ontologies, and names composed of modifiers and a head noun. */
export function findDiseases(context: RecognitionContext): Proposal[] {
  const namesByEnd = longestNamesByEnd(context);
  const definitions = definitionsByEnd(context);
  return context.sentences.flatMap((sentence) => findInSentence(context, sentence, namesByEnd, definitions));
}

function findInSentence(
  context: RecognitionContext,
  sentence: SentenceText,
  namesByEnd: ReadonlyMap<number, LexiconHit>,
  definitions: ReadonlyMap<number, Definition>,
): Proposal[] {
  const found: Proposal[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const anchor = anchorAt(context, at, namesByEnd.get(at + 1));
    if (!anchor || isNamedAfterDisease(context.tokens, anchor.endToken, sentence.endToken)) continue;
    const composed = composeDisease(context.tokens, anchor, sentence.firstToken, sentence.endToken);
    const phrase = asDefined(context, composed, sentence.firstToken, definitions);
    const proposal = phrase && proposeDisease(context, anchor, phrase);
    if (proposal) keepLongest(found, proposal);
  }
  return found;
}

/** "respiratory distress" gives way to "respiratory distress syndrome". */
function keepLongest(found: Proposal[], proposal: Proposal): void {
  for (let last = found.at(-1); last && last.firstToken >= proposal.firstToken; last = found.at(-1)) found.pop();
  const last = found.at(-1);
  if (!last || last.endToken <= proposal.firstToken) found.push(proposal);
}

/** The paper's own definitions by where their long form ends. */
function definitionsByEnd({ definitions }: RecognitionContext): Map<number, Definition> {
  return new Map(definitions.map((definition) => [definition.long.end, definition]));
}

/**
 * Where the paper defines a short form the long form says where the name begins: "opioid-induced hyperalgesia (OIH)". Null
 * where it is a gene's name: "the Ewing sarcoma (EWS) gene".
 */
function asDefined(
  context: RecognitionContext,
  phrase: DiseasePhrase,
  floor: number,
  definitions: ReadonlyMap<number, Definition>,
): DiseasePhrase | null {
  const { tokens } = context;
  const definition = definitions.get(context.spanOf(phrase.firstToken, phrase.endToken).end);
  if (!definition) return phrase;
  if (isNamedAfterDefined(tokens, phrase.endToken, definition)) return null;
  let first = phrase.firstToken;
  while (first > floor && (tokens[first - 1]?.start ?? -1) >= definition.long.start) first--;
  while (first < phrase.firstToken && !/^[\p{L}\d]/u.test(tokens[first]?.text ?? '')) first++;
  if (first === phrase.firstToken || isOtherThing(tokens, first, phrase.firstToken)) return phrase;
  const words: DiseaseModifier = { ...DEFINED_WORDS, firstToken: first, endToken: phrase.firstToken };
  return { ...phrase, firstToken: first, modifiers: [words, ...phrase.modifiers] };
}

/** "Adjuvant Trial for Gastric Cancer (ATGC)", "stable disease (SD)": what is defined is no disease. */
function isOtherThing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (NOT_IN_DISEASES.has(lower) || !/^[\p{L}\d]|^[-‐‑–/',+]$/u.test(lower)) return true;
  }
  return false;
}

const NOT_IN_DISEASES: ReadonlySet<string> = new Set(
  (
    'of for in with on by from and or the a an stable progressive minimal residual measurable target low partial ' +
    'anti criteria trial study score scale index inventory questionnaire network consortium society'
  ).split(' '),
);

const DEFINED_WORDS = { rule: 'disease.modifier.defined', defining: true, weight: 0, name: '' };

const NO_HEAD: DiseaseHead = { singular: '', strength: 'disease', tumour: false };

/** What a disease's name can hang on at this token: an ontology name that ends here, a head noun, a short form, an adjective. */
function anchorAt(context: RecognitionContext, at: number, named: LexiconHit | undefined): DiseaseAnchor | null {
  const token = context.tokens[at];
  if (!token) return null;
  const head = diseaseHeadOf(token.lower);
  const sense = named && bestDiseaseSense(context.lexicon, named.senses);
  if (named && sense) {
    return { firstToken: named.firstToken, endToken: named.endToken, kind: 'name', sense, head: head ?? NO_HEAD };
  }
  if (head) return { firstToken: at, endToken: at + 1, kind: 'head', head };
  return shortFormAt(context, token, at) ?? adjectiveAt(context, token, at);
}

function shortFormAt(context: RecognitionContext, { text }: Token, at: number): DiseaseAnchor | null {
  const long = longFormOf(text);
  if (long === null || context.definitionOf(text)) return null;
  return { firstToken: at, endToken: at + 1, kind: 'short', long, head: NO_HEAD };
}

const longFormOf: (text: string) => string | null = remember(
  (text) => SHORT_FORMS.get(text) ?? SHORT_FORMS.get(text.replace(/s$/, '')) ?? null,
);

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(Object.entries(diseaseShortForms));
const ADJECTIVES: ReadonlyMap<string, string> = new Map(Object.entries(DISEASE_ADJECTIVES));

/** "diabetic patients", but not "non-diabetic patients" and not "diabetic retinopathy", which is a name of its own. */
function adjectiveAt({ tokens }: RecognitionContext, { lower }: Token, at: number): DiseaseAnchor | null {
  const long = ADJECTIVES.get(lower);
  if (long === undefined || !BEARERS.has(wordAt(tokens, at + 1))) return null;
  if (isHyphen(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'non') return null;
  return { firstToken: at, endToken: at + 1, kind: 'adjective', long, head: NO_HEAD };
}

/** The longest disease of the lexicon that ends at each token. */
function longestNamesByEnd({ hits, lexicon, tokens }: RecognitionContext): Map<number, LexiconHit> {
  const byEnd = new Map<number, LexiconHit>();
  for (const hit of hits) {
    const sense = bestDiseaseSense(lexicon, hit.senses);
    if (!sense || byEnd.has(hit.endToken) || !isTrusted(tokens, hit, sense.name)) continue;
    if (isDisease(lexicon.concept(sense.concept))) byEnd.set(hit.endToken, hit);
  }
  return byEnd;
}

/** OncoTree's uppermost nodes are organs. */
function isDisease({ id, subtype, parents }: Concept): boolean {
  return !TOO_GENERAL.has(id) && !(subtype === 'tumour type' && parents.length === 0);
}

/** Acronyms shorter than this mean many things; our own table and the paper's definitions know them. */
const LEAST_ACRONYM = 4;
const LEAST_WORD = 4;

function isTrusted(tokens: readonly Token[], { firstToken, endToken }: LexiconHit, name: string): boolean {
  if (endToken > firstToken + 1) return isTrustedPhrase(tokens, firstToken, endToken);
  const text = tokens[firstToken]?.text ?? '';
  const lower = text.toLowerCase();
  if (EVERYDAY_NAMES.has(lower) || EVERYDAY_NAMES.has(lower.replace(/e?s$/, ''))) return false;
  const isAcronym = /\p{Lu}/u.test(name.slice(1));
  return isAcronym ? text.length >= LEAST_ACRONYM && text === name : text.length >= LEAST_WORD;
}

/** "a-T" for ataxia telangiectasia is no "a T": a name of several tokens has a real word. */
function isTrustedPhrase(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  for (let at = firstToken; at < endToken; at++) if ((tokens[at]?.text.length ?? 0) >= LEAST_WORD) return true;
  return false;
}
