import type { Concept, NameKind } from '../../lexicon/lexicon';
import type { SentenceText } from '../../text/paper-text';
import type { LexiconHit, Proposal, RecognitionContext } from '../context';
import { proposeAtTokens } from '../propose-at-tokens';
import { wordAt } from '../word-at';
import { readNameContext } from './drug-context';
import { isReagent } from './is-reagent';
import { isTherapeutic } from './is-therapeutic';
import { composeTherapy } from './compose-therapy';
import { proposeTherapy } from './propose-therapy';
import type { NamesInPaper, TherapyGrammar } from './therapy-modifier';
import { withoutHyphens } from './therapy-lookup';
import {
  ADJECTIVE_ENDINGS,
  AFTER_ADJECTIVE,
  isVagueTherapy,
  KNOWN_TREATMENT_SHORT_FORMS,
  NEEDS_GIVING,
} from './vague-therapies';
import { BODY_WORDS, NARROWING_FOR_THERAPY } from './therapy-words';

const TRUSTED: ReadonlySet<NameKind> = new Set(['preferred', 'name', 'exact']);
/** Only words that narrow: the name itself is already a therapy. */
const grammar: TherapyGrammar = {
  defining: new Set(),
  narrowing: withoutHyphens([...NARROWING_FOR_THERAPY, ...BODY_WORDS]),
  names: 'none',
};

/** Classes of drugs, regimens, procedures and control arms that the lexicon has by name. */
export function findNamedTherapies(context: RecognitionContext, names: NamesInPaper): Proposal[] {
  return proposeAtTokens(context, (sentence, at) => proposalAt(context, names, sentence, at));
}

function proposalAt(
  context: RecognitionContext,
  names: NamesInPaper,
  sentence: SentenceText,
  at: number,
): Proposal | null {
  for (const hit of names.therapies.get(at) ?? []) {
    const concept = namedTherapy(context, hit);
    if (!concept || !isWorthShowing(context, hit, concept, sentence)) continue;
    const phrase = composeTherapy(context, names, grammar, hit, sentence.firstToken);
    return proposeTherapy(context, { ...phrase, headToken: hit.firstToken }, ruleOf(concept));
  }
  return null;
}

function namedTherapy({ lexicon }: RecognitionContext, { senses }: LexiconHit): Concept | null {
  for (const { type, kind, concept } of senses) {
    if (type !== 'therapy' || !TRUSTED.has(kind)) continue;
    const found = lexicon.concept(concept);
    if (found.subtype !== 'drug' && isTherapeutic(lexicon, found)) return found;
  }
  return null;
}

function ruleOf({ subtype }: Concept): string {
  return RULES[subtype] ?? 'therapy.procedure';
}

const RULES: Readonly<Record<string, string>> = {
  'drug class': 'therapy.class.named',
  regimen: 'therapy.regimen',
  comparator: 'therapy.comparator',
};

function isWorthShowing(
  context: RecognitionContext,
  hit: LexiconHit,
  concept: Concept,
  sentence: SentenceText,
): boolean {
  const text = context.textOf(hit.firstToken, hit.endToken);
  if (OF_GIVING.test(text)) return false;
  if (isVagueTherapy(text) || context.definitionOf(text) || isOtherWord(text, concept)) return false;
  if ((isShortForm(text) && !KNOWN_TREATMENT_SHORT_FORMS.has(text)) || NEEDS_GIVING.has(text.toLowerCase()))
    return isGiven(context, hit, sentence);
  const isAntibody = wordAt(context.tokens, hit.firstToken) === 'anti';
  return !(isAntibody && isReagent(context.tokens, hit, sentence)) && !isAdjective(context, hit, sentence);
}

/** The ontology names "treatment with aspirin": the name in the paper is "aspirin". */
const OF_GIVING = /^(?:treatment|administration|use) (?:with|of) /i;

const LONGEST_ACRONYM = 5;

/**
 * A name that the text writes as another word: "act" and "prep" where the lexicon has the acronyms ACT and PrEP. Regimens
 * are acronyms all: "carboplatin and paclitaxel" are two drugs. Single words of procedures have a table of their own.
 */
function isOtherWord(text: string, { id, subtype, synonyms }: Concept): boolean {
  if (subtype === 'procedure' && id.startsWith('MAXO:') && !/[\s-]/.test(text)) return true;
  if (CAPITALS.test(text)) return false;
  if (subtype === 'regimen') return true;
  const name = text.toLowerCase();
  const listed = synonyms.find((synonym) => synonym.text.toLowerCase() === name);
  return text.length <= LONGEST_ACRONYM && listed !== undefined && listed.text !== name && CAPITALS.test(listed.text);
}

const CAPITALS = /\p{Lu}{2}/u;

/** "AC", "BEP": letters that mean a regimen only where something is given. */
function isShortForm(text: string): boolean {
  return text.length <= 4 && /^[\p{Lu}\d-]+s?$/u.test(text);
}

function isGiven(context: RecognitionContext, hit: LexiconHit, sentence: SentenceText): boolean {
  return readNameContext(context.tokens, hit, sentence)?.reading === 'therapy';
}

/** "antiviral immunity": an adjective, where no word for a drug follows and the sentence goes on with a noun. */
function isAdjective({ tokens }: RecognitionContext, hit: LexiconHit, sentence: SentenceText): boolean {
  const last = wordAt(tokens, hit.endToken - 1);
  if (!ADJECTIVE_ENDINGS.some((ending) => last.endsWith(ending)) || hit.endToken >= sentence.endToken) return false;
  const next = wordAt(tokens, hit.endToken);
  return !AFTER_ADJECTIVE.has(next) && !/^[.;)\]?!]$/.test(next);
}
