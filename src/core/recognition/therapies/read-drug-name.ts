import type { Concept, NameKind, Sense } from '../../lexicon/lexicon';
import type { SentenceText } from '../../text/paper-text';
import type { LexiconHit, RecognitionContext } from '../context';
import { isHyphen, wordAt } from '../word-at';
import { isReagent } from './is-reagent';
import { readNameContext, type NameReading } from './drug-context';
import { EXPOSURE_RULE } from './drug-context-cues';
import {
  ENDOGENOUS_NAMES,
  EVERYDAY_DRUG_NAMES,
  EXPOSURE_NAMES,
  EXPOSURE_WORDS,
  KNOWN_DRUG_SHORT_FORMS,
  OFTEN_GIVEN_NAMES,
  SALT_WORDS_ALONE,
  SALTS,
} from './drug-names';

/** A drug name of the lexicon in the paper, and how the words around read it. Token indexes, half-open. */
export interface DrugName {
  readonly firstToken: number;
  readonly endToken: number;
  readonly concept: Concept;
  readonly isPreferred: boolean;
  readonly isKnownShortForm: boolean;
  /** A short form that is the drug only where the words around say that it is given. */
  readonly isGivenShortForm: boolean;
  /** Of the body's molecules, one that papers mostly give: a therapy unless they measure it. */
  readonly isOftenGiven: boolean;
  /** The body or the diet has it too. */
  readonly isOfTheBody: boolean;
  readonly isAlsoGene: boolean;
  /** Null where the words around say nothing, and where it does not matter. */
  readonly reading: NameReading | null;
}

const TRUSTED: ReadonlySet<NameKind> = new Set(['preferred', 'name', 'exact']);
/** A synonym shorter than this is an acronym or an everyday word; the paper must define it. */
const SHORTEST_NAME = 5;

/** Reads a lexicon hit as a drug; null where it is an everyday word, an acronym, or defined by the paper itself. */
export function readDrugName(context: RecognitionContext, sentence: SentenceText, hit: LexiconHit): DrugName | null {
  const sense = drugSense(context, hit);
  const text = context.textOf(hit.firstToken, hit.endToken);
  if (!sense || isOtherThing(context, sentence, hit, text)) return null;
  const isKnownShortForm = KNOWN_DRUG_SHORT_FORMS.has(written(text));
  if (!isKnownShortForm && context.definitionOf(text)) return null;
  const isUnsure = !isKnownShortForm && isShortForm(written(text)) && !isNameInCapitals(written(text), sense);
  const exposure = exposureOf(context, hit, text);
  const isOfTheBody = exposure !== null || isListed(ENDOGENOUS_NAMES, text);
  const isAlsoGene = !isKnownShortForm && hasGene(hit);
  const needsReading = [isOfTheBody, isAlsoGene, isUnsure].includes(true);
  const reading = exposure ?? (needsReading ? readNameContext(context.tokens, hit, sentence) : null);
  if (isUnsure && !isGivenAcronym(written(text), isAlsoGene, reading)) return null;
  return {
    firstToken: hit.firstToken,
    endToken: isOfTheBody && !isListed(OFTEN_GIVEN_NAMES, text) ? hit.endToken : endWithSalt(context, hit, sentence),
    concept: context.lexicon.concept(sense.concept),
    isPreferred: sense.kind === 'preferred',
    isKnownShortForm,
    isGivenShortForm: isUnsure,
    isOfTheBody,
    isOftenGiven: isListed(OFTEN_GIVEN_NAMES, text),
    isAlsoGene,
    reading,
  };
}

function hasGene({ senses }: LexiconHit): boolean {
  return senses.some(({ type }) => type === 'gene');
}

/** Without the spaces that a tokenised text has around hyphens. */
function written(text: string): string {
  return text.replace(/\s+/g, '');
}

/** An everyday word, the word "plus" before a name (which look-up takes for a sign), an antibody on a slide, a salt alone. */
function isOtherThing(context: RecognitionContext, sentence: SentenceText, hit: LexiconHit, text: string): boolean {
  if (isListed(EVERYDAY_DRUG_NAMES, text) || /^(?:plus|\+)\s/i.test(text)) return true;
  // An antibody that is named by its target: "anti-CD3" on a slide is no drug.
  if (/^anti\b/i.test(text) && isReagent(context.tokens, hit, sentence)) return true;
  return SALT_WORDS_ALONE.has(text.toLowerCase());
}

/** "cocaine users": taken, not given. */
function exposureOf({ tokens }: RecognitionContext, { endToken }: LexiconHit, text: string): NameReading | null {
  if (!isListed(EXPOSURE_NAMES, text)) return null;
  const at = isHyphen(wordAt(tokens, endToken)) ? endToken + 1 : endToken;
  const token = tokens[at];
  if (!token || !EXPOSURE_WORDS.has(wordAt(tokens, at))) return null;
  return { reading: 'measured', cue: { rule: EXPOSURE_RULE.id, start: token.start, end: token.end } };
}

/** "MESNA": the drug's own name. */
function isNameInCapitals(text: string, { kind }: Sense): boolean {
  return kind === 'preferred' && text.length >= SHORTEST_NAME;
}

/** "CBZ 200 mg": three capitals or more that no gene has, where somebody gets them. */
function isGivenAcronym(text: string, isAlsoGene: boolean, reading: NameReading | null): boolean {
  return /^\p{Lu}{3,6}$/u.test(text) && !isAlsoGene && reading?.reading === 'therapy';
}

function isListed(names: ReadonlySet<string>, text: string): boolean {
  const name = text.toLowerCase();
  return names.has(name) || (name.endsWith('s') && names.has(name.slice(0, -1)));
}

/** The reading as a drug, the most trusted name first. */
function drugSense({ lexicon }: RecognitionContext, { senses }: LexiconHit): Sense | null {
  const drugs = senses.filter(
    ({ type, kind, concept }) => type === 'therapy' && TRUSTED.has(kind) && lexicon.concept(concept).subtype === 'drug',
  );
  return drugs.find(({ kind }) => kind === 'preferred') ?? drugs[0] ?? null;
}

/** Capitals and short words: "EPO", "tPA", "ten"; a code with its number ("FK506") is a name. */
function isShortForm(text: string): boolean {
  if (/^\p{L}/u.test(text) && /\d{3}/.test(text)) return false;
  if (text.length < SHORTEST_NAME && !ENDOGENOUS_NAMES.has(text.toLowerCase())) return true;
  const letters = text.replace(/\P{L}/gu, '');
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  return letters.length <= 6 && capitals >= 2;
}

/** "imatinib mesylate" */
function endWithSalt({ tokens }: RecognitionContext, { endToken }: LexiconHit, sentence: SentenceText): number {
  return endToken < sentence.endToken && SALTS.has(wordAt(tokens, endToken)) ? endToken + 1 : endToken;
}
