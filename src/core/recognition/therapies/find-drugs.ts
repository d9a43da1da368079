import type { Concept, NameKind, Sense } from '../../lexicon/lexicon';
import type { SentenceText } from '../../text/paper-text';
import type { LexiconHit, Proposal, RecognitionContext } from '../context';
import type { ProseCue } from '../mention';
import { wordAt } from '../word-at';
import { readNameContext } from './drug-context';
import { ENDOGENOUS_NAMES, EVERYDAY_DRUG_NAMES, KNOWN_DRUG_SHORT_FORMS, SALTS } from './drug-names';
import { stemOf } from './inn-stems';
import { therapyNamed } from './choose-therapy-term';

/** Belief in a drug mention, by what it rests on. */
const SCORES = { name: 0.92, synonym: 0.85, given: 0.8, stem: 0.75, shortForm: 0.85, chemical: 0.7 };
/** A synonym shorter than this is an acronym or an everyday word; the paper must define it. */
const SHORTEST_NAME = 5;
const TRUSTED: ReadonlySet<NameKind> = new Set(['preferred', 'name', 'exact']);

/** Drugs by name, by well-known short form, and by the ending of their name. */
export function findDrugs(context: RecognitionContext): Proposal[] {
  return context.sentences.flatMap((sentence) => findInSentence(context, sentence));
}

function findInSentence(context: RecognitionContext, sentence: SentenceText): Proposal[] {
  const found: Proposal[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const proposal = proposalAt(context, sentence, at);
    if (proposal) found.push(proposal);
    at = proposal?.endToken ?? at + 1;
  }
  return found;
}

function proposalAt(context: RecognitionContext, sentence: SentenceText, at: number): Proposal | null {
  for (const hit of context.hitsAt(at)) {
    const sense = drugSense(context, hit);
    const proposal = sense && proposeName(context, sentence, hit, sense);
    if (proposal) return proposal;
  }
  return proposeStem(context, at);
}

/** The reading as a drug, the most trusted name first. */
function drugSense({ lexicon }: RecognitionContext, { senses }: LexiconHit): Sense | null {
  const drugs = senses.filter(({ type, concept }) => type === 'therapy' && lexicon.concept(concept).subtype === 'drug');
  return drugs.find(({ kind }) => kind === 'preferred') ?? drugs[0] ?? null;
}

function proposeName(
  context: RecognitionContext,
  sentence: SentenceText,
  hit: LexiconHit,
  sense: Sense,
): Proposal | null {
  const text = context.textOf(hit.firstToken, hit.endToken);
  const word = text.toLowerCase();
  if (EVERYDAY_DRUG_NAMES.has(word) || !TRUSTED.has(sense.kind)) return null;
  const concept = context.lexicon.concept(sense.concept);
  if (KNOWN_DRUG_SHORT_FORMS.has(text))
    return propose(context, hit, concept, SCORES.shortForm, 'therapy.drug.short-form');
  if (isShortForm(text) || context.definitionOf(text)) return null;
  const isOfTheBody = ENDOGENOUS_NAMES.has(word);
  if (!isOfTheBody && !isAlsoGene(hit)) {
    const score = sense.kind === 'preferred' ? SCORES.name : SCORES.synonym;
    return propose(context, withSalt(context, hit, sentence), concept, score, 'therapy.drug');
  }
  return proposeByContext(context, sentence, hit, concept, isOfTheBody);
}

/** A molecule that the body has too: a therapy where it is given, a chemical where it is not, nothing where it is a gene. */
function proposeByContext(
  context: RecognitionContext,
  sentence: SentenceText,
  hit: LexiconHit,
  concept: Concept,
  isOfTheBody: boolean,
): Proposal | null {
  const reading = readNameContext(context.tokens, hit, sentence);
  if (reading?.reading === 'therapy') {
    const proposal = propose(context, hit, concept, SCORES.given, 'therapy.drug');
    return { ...proposal, why: [...proposal.why, reading.cue] };
  }
  if (!isOfTheBody || isAlsoGene(hit)) return null;
  const proposal = propose(context, hit, concept, SCORES.chemical, 'therapy.drug');
  return { ...proposal, type: 'chemical', why: reading ? [...proposal.why, reading.cue] : proposal.why };
}

function isAlsoGene({ senses }: LexiconHit): boolean {
  return senses.some(({ type }) => type === 'gene');
}

/** Capitals and short words: "EPO", "tPA", "ten". */
function isShortForm(text: string): boolean {
  if (text.length < SHORTEST_NAME && !ENDOGENOUS_NAMES.has(text.toLowerCase())) return true;
  const letters = text.replace(/\P{L}/gu, '');
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  return letters.length <= 6 && capitals >= 2;
}

/** "imatinib mesylate" */
function withSalt({ tokens }: RecognitionContext, hit: LexiconHit, sentence: SentenceText): LexiconHit {
  const salted = hit.endToken < sentence.endToken && SALTS.has(wordAt(tokens, hit.endToken));
  return salted ? { ...hit, endToken: hit.endToken + 1 } : hit;
}

function propose(
  context: RecognitionContext,
  { firstToken, endToken }: Pick<LexiconHit, 'firstToken' | 'endToken'>,
  concept: Concept | null,
  score: number,
  rule: string,
): Proposal {
  const span = context.spanOf(firstToken, endToken);
  const why: ProseCue[] = [{ rule, ...span }];
  return {
    ...span,
    firstToken,
    endToken,
    type: 'therapy',
    id: concept?.id ?? null,
    name: concept?.name ?? null,
    xrefs: concept?.xrefs ?? [],
    match: 'exact',
    candidates: [],
    score,
    source: concept ? 'lexicon' : 'pattern',
    why,
  };
}

/** A drug in no list: its ending gives it away. */
function proposeStem(context: RecognitionContext, at: number): Proposal | null {
  const text = context.tokens[at]?.text ?? '';
  const stem = /^\p{L}\p{Ll}+$/u.test(text) ? stemOf(text.toLowerCase()) : null;
  if (!stem || context.hitsAt(at).length > 0) return null;
  // The class that the ending stands for is the nearest thing with an id.
  const drugClass = therapyNamed(context.lexicon, singularOf(stem.meaning))?.concept ?? null;
  const name = { firstToken: at, endToken: at + 1 };
  return {
    ...propose(context, name, drugClass, SCORES.stem, 'therapy.drug.stem'),
    match: 'related',
    source: 'pattern',
  };
}

function singularOf(meaning: string): string {
  return meaning.endsWith('ies') ? `${meaning.slice(0, -3)}y` : meaning.replace(/s$/, '');
}
