import { compilePhrases } from '../../rules/phrases';
import type { SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import { isHyphen, wordAt } from '../word-at';
import { proposeTherapy } from './propose-therapy';
import type { NamesInPaper } from './therapy-modifier';
import { isReagent } from './is-reagent';
import { ANTIBODY_TARGETS, THERAPY_PHRASES, THERAPY_TAILS } from './therapy-words';

/** Engineered cells are a therapy where the name says against what. */
const engineeredCells = compilePhrases(
  ['car - t cells', 'car t cells', 'car t - cells', 'car - nk cells', 'car nk cells', 'tcr - t cells'].map(
    (phrase) => ({ phrase, value: phrase }),
  ),
);
const phrases = compilePhrases(THERAPY_PHRASES.map((phrase) => ({ phrase, value: phrase })));

/** Set phrases ("standard of care") and antibodies named by their target alone ("anti-PD-1"). */
export function findTherapyPhrases(context: RecognitionContext, names: NamesInPaper): Proposal[] {
  return context.sentences.flatMap((sentence) => [
    ...setPhrases(context, names, sentence),
    ...engineered(context, names, sentence),
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

/** "CD19 CAR T cells", "BCMA-directed CAR-T cells" */
function engineered(context: RecognitionContext, names: NamesInPaper, sentence: SentenceText): Proposal[] {
  return engineeredCells.find(context.tokens, sentence.firstToken, sentence.endToken).flatMap((hit) => {
    const first = targetBefore(context, names, hit.firstToken);
    if (first === null || first < sentence.firstToken) return [];
    const phrase = {
      firstToken: first,
      headToken: hit.firstToken,
      endToken: hit.endToken,
      modifiers: [],
      isAnti: false,
    };
    return proposeTherapy(context, phrase, 'therapy.phrase');
  });
}

/** First token of the gene before, with "anti-" before it and "-directed" after it. */
function targetBefore({ tokens }: RecognitionContext, { genes }: NamesInPaper, end: number): number | null {
  const isTail = THERAPY_TAILS.has(wordAt(tokens, end - 1));
  const geneEnd = isTail ? end - 2 : isHyphen(wordAt(tokens, end - 1)) ? end - 1 : end;
  const first = genes.get(geneEnd);
  if (first === undefined) return null;
  const anti = isHyphen(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  return wordAt(tokens, anti) === 'anti' ? anti : first;
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
