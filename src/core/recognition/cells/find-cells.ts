import type { Sense } from '../../lexicon/lexicon';
import type { LexiconHit, Proposal, RecognitionContext } from '../context';
import type { SentenceText, Token } from '../../text/paper-text';
import { isPartOfOtherName } from './cell-context';
import { headOf } from './cell-heads';
import { EVERYDAY_NAMES, TOO_GENERAL, VAGUE_ALONE } from './cell-populations';
import { cellShortForms, type CellShortForm } from './cell-short-forms';
import { bestCellSense, isExactKind } from './choose-cell-term';
import { composeCell, type CellPhrase } from './compose-cell';
import { LINE_NOUNS } from './cell-contexts';
import { isTumourWord } from './read-modifier';
import { proposeCell, type CellAnchor } from './propose-cell';
import { wordAt } from '../word-at';

const shortForms: ReadonlyMap<string, CellShortForm> = new Map(cellShortForms.map((form) => [form.short, form]));

/** Cell types in the paper: names of the ontology, and names composed of modifiers and a head noun. */
export function findCells(context: RecognitionContext): Proposal[] {
  const namesByEnd = longestNamesByEnd(context);
  return context.sentences.flatMap((sentence) => findInSentence(context, sentence, namesByEnd));
}

function findInSentence(
  context: RecognitionContext,
  sentence: SentenceText,
  namesByEnd: ReadonlyMap<number, LexiconHit>,
): Proposal[] {
  const found: Proposal[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const anchor = anchorAt(context, at, namesByEnd.get(at + 1));
    if (!anchor || isPartOfName(context.tokens, anchor, sentence.endToken)) continue;
    const phrase = composeCell(context.tokens, anchor.firstToken, anchor.endToken, sentence.firstToken);
    const proposal = isTumourLine(context.tokens, phrase) ? null : proposeCell(context, anchor, phrase);
    if (proposal) found.push(proposal);
  }
  return withoutContained(found);
}

/** What a cell name can hang on at this token: an ontology name that ends here, a head noun, a short form. */
function anchorAt(context: RecognitionContext, at: number, named: LexiconHit | undefined): CellAnchor | null {
  const { tokens } = context;
  const text = tokens[at]?.text ?? '';
  const head = headOf(text.toLowerCase());
  const own = { firstToken: at, endToken: at + 1 };
  if (named && !isEverydayName(tokens, named)) {
    const sense = bestCellSense(named.senses);
    if (sense) return { firstToken: named.firstToken, endToken: named.endToken, kind: 'name', sense, head };
  }
  if (head) return { ...own, kind: 'head', head };
  const form = shortFormOf(text);
  if (form && !context.definitionOf(text)) return { ...own, kind: 'short', form };
  return null;
}

function shortFormOf(text: string): CellShortForm | null {
  const whole = shortForms.get(text);
  if (whole) return whole.plural ? null : whole;
  return (text.endsWith('s') && shortForms.get(text.slice(0, -1))) || null;
}

/** A singular head before a hyphen or another noun may name a disease or a protein. */
function isPartOfName(tokens: readonly Token[], anchor: CellAnchor, sentenceEnd: number): boolean {
  const last = wordAt(tokens, anchor.endToken - 1);
  return !last.endsWith('s') && isPartOfOtherName(tokens, anchor.endToken, sentenceEnd);
}

/** "breast cancer cell lines" */
function isTumourLine(tokens: readonly Token[], { firstToken, endToken }: CellPhrase): boolean {
  if (!LINE_NOUNS.has(wordAt(tokens, endToken))) return false;
  for (let at = firstToken; at < endToken; at++) if (isTumourWord(wordAt(tokens, at))) return true;
  return false;
}

function isEverydayName(tokens: readonly Token[], { firstToken, endToken }: LexiconHit): boolean {
  return endToken === firstToken + 1 && EVERYDAY_NAMES.has(wordAt(tokens, firstToken));
}

/** The longest cell name of the lexicon that ends at each token. */
function longestNamesByEnd({ hits, lexicon, tokens }: RecognitionContext): Map<number, LexiconHit> {
  const byEnd = new Map<number, LexiconHit>();
  for (const hit of hits) {
    const sense = bestCellSense(hit.senses);
    if (!sense || !isTelling(lexicon.concept(sense.concept).id) || !isTrustedName(tokens, hit, sense)) continue;
    if (!byEnd.has(hit.endToken)) byEnd.set(hit.endToken, hit);
  }
  return byEnd;
}

function isTelling(id: string): boolean {
  return !TOO_GENERAL.has(id) && !VAGUE_ALONE.has(id);
}

/** Short names of the ontology are acronyms that mean many things: only our own table of short forms counts. */
const LEAST_LETTERS = 5;
/** A name whose last word is no head noun ("dark adapted rods") must be long to be trusted. */
const LEAST_LETTERS_HEADLESS = 9;

function isTrustedName(tokens: readonly Token[], { firstToken, endToken }: LexiconHit, { kind }: Sense): boolean {
  const last = tokens[endToken - 1]?.text ?? '';
  const isOneWord = endToken === firstToken + 1;
  if (isOneWord && last.slice(1) !== last.slice(1).toLowerCase()) return false;
  if (headOf(last.toLowerCase())) return !isOneWord || last.length >= LEAST_LETTERS;
  if (!isExactKind(kind) || !/^\p{L}{3,}$/u.test(last)) return false;
  let letters = 0;
  for (let at = firstToken; at < endToken; at++) letters += tokens[at]?.text.length ?? 0;
  return letters >= LEAST_LETTERS_HEADLESS;
}

/** "monocyte" in "monocyte-derived macrophages" */
function withoutContained(found: readonly Proposal[]): Proposal[] {
  return found.filter(
    (inner) =>
      !found.some(
        (outer) =>
          outer !== inner && outer.start <= inner.start && inner.end <= outer.end && length(outer) > length(inner),
      ),
  );
}

function length({ start, end }: Proposal): number {
  return end - start;
}
