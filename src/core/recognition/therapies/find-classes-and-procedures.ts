import type { SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import { proposeAtTokens } from '../propose-at-tokens';
import { isHyphen, wordAt } from '../word-at';
import { composeTherapy, type TherapyPhrase } from './compose-therapy';
import { proposeTherapy } from './propose-therapy';
import type { NamesInPaper, TherapyGrammar } from './therapy-modifier';
import { isVagueTherapy } from './vague-therapies';
import { isReagent } from './is-reagent';
import { therapyHeadAt } from './therapy-heads';
import { withoutHyphens, wordEndingAt } from './therapy-lookup';
import { ANTIBODY_TARGETS, BODY_WORDS, CLASS_FILLERS, CLASS_KINDS, NARROWING_FOR_THERAPY } from './therapy-words';

const narrowing = withoutHyphens([...NARROWING_FOR_THERAPY, ...BODY_WORDS]);
const classGrammar: TherapyGrammar = {
  defining: withoutHyphens(CLASS_KINDS),
  narrowing: withoutHyphens([...NARROWING_FOR_THERAPY, ...CLASS_FILLERS]),
  names: 'genes',
};

/** Procedures and classes of drugs, composed of a head noun and the words before it. */
export function findClassesAndProcedures(context: RecognitionContext, names: NamesInPaper): Proposal[] {
  return proposeAtTokens(context, (sentence, at) => proposalAt(context, names, sentence, at));
}

function proposalAt(
  context: RecognitionContext,
  names: NamesInPaper,
  sentence: SentenceText,
  at: number,
): Proposal | null {
  const { tokens } = context;
  const head = therapyHeadAt(tokens, at);
  if (!head) return null;
  const grammar: TherapyGrammar =
    head.kind === 'class'
      ? classGrammar
      : { defining: head.with, narrowing, names: head.takesCells ? 'cells' : 'none' };
  const own = { firstToken: at, endToken: at + 1 };
  const phrase = composeTherapy(context, names, grammar, own, sentence.firstToken);
  const isDefined = phrase.modifiers.some(({ defining }) => defining);
  if (head.kind !== 'noun' && !isDefined) return null;
  if (head.kind === 'class' && isNoTherapyClass(context, phrase, sentence)) return null;
  const whole = widenRight(context, phrase, sentence);
  if (isVagueTherapy(context.textOf(whole.firstToken, whole.endToken))) return null;
  return proposeTherapy(context, whole, ruleOf(head.kind));
}

function ruleOf(kind: 'noun' | 'open' | 'class' | 'className'): string {
  if (kind === 'className') return 'therapy.class.named';
  return kind === 'class' ? 'therapy.class.composed' : 'therapy.noun';
}

/** "checkpoint inhibitor therapies": the noun after a class belongs to its name. */
const AFTER_CLASS: ReadonlySet<string> = new Set(['therapy', 'therapies', 'immunotherapy']);

function widenRight({ tokens }: RecognitionContext, phrase: TherapyPhrase, { endToken }: SentenceText): TherapyPhrase {
  const next = phrase.endToken;
  return next < endToken && AFTER_CLASS.has(wordAt(tokens, next)) ? { ...phrase, endToken: next + 1 } : phrase;
}

/** Proteins that are called inhibitors ("plasminogen activator inhibitor-1") and antibodies that are reagents. */
function isNoTherapyClass(context: RecognitionContext, phrase: TherapyPhrase, sentence: SentenceText): boolean {
  const { tokens } = context;
  const next = phrase.endToken;
  if (isHyphen(wordAt(tokens, next)) && /^\d/.test(wordAt(tokens, next + 1))) return true;
  if (/^(?:of|protein|proteins|cocktail|gene|complex|domain|subunit|binding|\d.*)$/.test(wordAt(tokens, next)))
    return true;
  const head = wordAt(tokens, phrase.headToken);
  return /^antibod|^mabs?$/.test(head) && (!hasTreatedTarget(context, phrase) || isReagent(tokens, phrase, sentence));
}

/** Antibodies are therapies against few targets only; against most they are reagents or the patient's own. */
function hasTreatedTarget({ tokens }: RecognitionContext, { firstToken, headToken }: TherapyPhrase): boolean {
  for (let end = headToken; end > firstToken; end--) {
    const first = wordEndingAt(tokens, end, firstToken, ANTIBODY_TARGETS);
    if (first !== null || TREATING_ANTIBODIES.has(wordAt(tokens, end - 1))) return true;
  }
  return false;
}

const TREATING_ANTIBODIES: ReadonlySet<string> = new Set([
  'checkpoint',
  'therapeutic',
  'oncology',
  'bispecific',
  'angiogenic',
]);
