import { compilePhrases } from '../../rules/phrases';
import type { SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import { isHyphen, wordAt } from '../word-at';
import { proposeTherapy } from './propose-therapy';
import type { NamesInPaper } from './therapy-modifier';
import { isReagent } from './is-reagent';
import { ANTIBODY_TARGETS, THERAPY_PHRASES } from './therapy-words';

const phrases = compilePhrases(THERAPY_PHRASES.map((phrase) => ({ phrase, value: phrase })));

/** Set phrases ("standard of care") and antibodies named by their target alone ("anti-PD-1"). */
export function findTherapyPhrases(context: RecognitionContext, names: NamesInPaper): Proposal[] {
  return context.sentences.flatMap((sentence) => [
    ...setPhrases(context, names, sentence),
    ...antibodies(context, sentence),
  ]);
}

function setPhrases(context: RecognitionContext, names: NamesInPaper, sentence: SentenceText): Proposal[] {
  return phrases.find(context.tokens, sentence.firstToken, sentence.endToken).map(({ firstToken, endToken }) => {
    // "CD19 CAR T-cell therapy", "anti-CD19 CAR-T"
    const target = wordAt(context.tokens, firstToken) === 'car' ? names.genes.get(firstToken) : undefined;
    const first = target !== undefined && target >= sentence.firstToken ? target : firstToken;
    return proposeTherapy(
      context,
      { firstToken: first, headToken: endToken - 1, endToken, modifiers: [], isAnti: false },
      'therapy.phrase',
    );
  });
}

/** "anti-PD-1" with no noun after it: only targets that are treated in patients. */
function antibodies(context: RecognitionContext, sentence: SentenceText): Proposal[] {
  const found: Proposal[] = [];
  const { tokens } = context;
  for (let at = sentence.firstToken; at + 1 < sentence.endToken; at++) {
    if (wordAt(tokens, at) !== 'anti') continue;
    const from = isHyphen(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const end = endOfTarget(context, from, sentence.endToken);
    if (end === null || isReagent(tokens, { firstToken: at, endToken: end }, sentence)) continue;
    const phrase = { firstToken: at, headToken: end - 1, endToken: end, modifiers: [], isAnti: true };
    found.push(proposeTherapy(context, phrase, 'therapy.class.anti-target'));
  }
  return found;
}

const LONGEST_TARGET = 5;

function endOfTarget({ tokens }: RecognitionContext, from: number, sentenceEnd: number): number | null {
  let joined = '';
  let best: number | null = null;
  for (let at = from; at < Math.min(sentenceEnd, from + LONGEST_TARGET); at++) {
    const word = wordAt(tokens, at);
    if (at > from && tokens[at]?.spaced && !isHyphen(word) && !isHyphen(wordAt(tokens, at - 1))) break;
    if (!isHyphen(word)) joined += word;
    if (ANTIBODY_TARGETS.has(joined)) best = at + 1;
  }
  return best;
}
