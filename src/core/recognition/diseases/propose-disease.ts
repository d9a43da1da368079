import type { Candidate } from '../../analysis';
import type { Sense } from '../../lexicon/lexicon';
import type { Proposal, RecognitionContext } from '../context';
import type { ProseCue } from '../mention';
import { chooseDiseaseTerm, type DiseaseTerm } from './choose-disease-term';
import type { DiseasePhrase } from './compose-disease';
import type { DiseaseHead } from './disease-heads';
import { RESTRICTED_HEADS } from './disease-modifiers';

/** What a disease's name hangs on, in token indexes. */
export type DiseaseAnchor = {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: DiseaseHead;
} & (
  | { readonly kind: 'name'; readonly sense: Sense }
  | { readonly kind: 'head' }
  | { readonly kind: 'short'; readonly long: string }
  | { readonly kind: 'adjective'; readonly long: string }
);

/** Belief in a mention, by what it rests on. */
const SCORES = { name: 0.9, noun: 0.8, composed: 0.75, short: 0.75, adjective: 0.7 };

/** The mention that an anchor and its modifiers make; null when they do not say which disease. */
export function proposeDisease(
  context: RecognitionContext,
  anchor: DiseaseAnchor,
  phrase: DiseasePhrase,
): Proposal | null {
  if (!isTelling(anchor, phrase)) return null;
  const { firstToken, endToken } = phrase;
  const term = termOf(context, anchor, phrase);
  return {
    ...context.spanOf(firstToken, endToken),
    firstToken,
    endToken,
    type: 'disease',
    id: term?.concept.id ?? null,
    name: term?.concept.name ?? null,
    xrefs: term?.concept.xrefs ?? [],
    match: term?.match ?? 'related',
    candidates: conjunctsOf(context, anchor, phrase, term),
    score: scoreOf(anchor),
    source: anchor.kind === 'name' && phrase.modifiers.length === 0 ? 'lexicon' : 'pattern',
    why: cuesOf(context, anchor, phrase, term),
  };
}

/** "disease" and "failure" alone say nothing. */
function isTelling({ kind, head }: DiseaseAnchor, { modifiers }: DiseasePhrase): boolean {
  if (kind !== 'head' || head.strength === 'disease') return true;
  const wanted = RESTRICTED_HEADS.get(head.singular);
  if (wanted) return modifiers.some(({ name }) => name.split(' ').some((word) => wanted.has(word)));
  return modifiers.some(({ defining }) => defining);
}

function scoreOf({ kind, head }: DiseaseAnchor): number {
  if (kind !== 'head') return SCORES[kind];
  return head.strength === 'disease' ? SCORES.noun : SCORES.composed;
}

function termOf(
  { lexicon }: RecognitionContext,
  anchor: DiseaseAnchor,
  { modifiers }: DiseasePhrase,
): DiseaseTerm | null {
  if (anchor.kind === 'head') return chooseDiseaseTerm(lexicon, modifiers, anchor.head.singular);
  const name = anchor.kind === 'name' ? anchor.sense.name : anchor.long;
  const term = chooseDiseaseTerm(lexicon, modifiers, name);
  return term && anchor.kind === 'adjective' ? { ...term, match: 'related' } : term;
}

const CONJUNCT_SCORE = 0.5;

/** "breast cancer" beside "ovarian cancer" in "breast and ovarian cancer" */
function conjunctsOf(
  { lexicon, tokens }: RecognitionContext,
  { head }: DiseaseAnchor,
  { modifiers }: DiseasePhrase,
  shown: DiseaseTerm | null,
): Candidate[] {
  return modifiers.flatMap((modifier) => {
    if (modifier.rule !== 'disease.coordination') return [];
    const name = tokens[modifier.firstToken]?.lower ?? '';
    const concept = chooseDiseaseTerm(lexicon, [{ ...modifier, name }], head.singular)?.concept;
    if (!concept || concept.id === shown?.concept.id) return [];
    return [{ id: concept.id, name: concept.name, score: CONJUNCT_SCORE }];
  });
}

function cuesOf(
  context: RecognitionContext,
  anchor: DiseaseAnchor,
  { modifiers }: DiseasePhrase,
  term: DiseaseTerm | null,
): ProseCue[] {
  const cueAt = (rule: string, from: number, to: number): ProseCue => ({ rule, ...context.spanOf(from, to) });
  const cues = [cueAt(ANCHOR_RULES[anchor.kind], anchor.firstToken, anchor.endToken)];
  for (const { rule, firstToken, endToken } of modifiers) cues.push(cueAt(rule, firstToken, endToken));
  for (const { name, firstToken, endToken } of term?.dropped ?? [])
    if (name !== '') cues.push(cueAt('disease.closest-term', firstToken, endToken));
  return cues;
}

const ANCHOR_RULES = {
  name: 'disease.name',
  head: 'disease.head',
  short: 'disease.short-form',
  adjective: 'disease.adjective',
} as const;
