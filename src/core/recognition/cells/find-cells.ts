import type { Sense } from '../../lexicon/lexicon';
import type { LexiconHit, Proposal, RecognitionContext } from '../context';
import type { SentenceText, Token } from '../../text/paper-text';
import { isPartOfOtherName } from './cell-context';
import { headOf } from './cell-heads';
import { TOO_GENERAL, VAGUE_ALONE } from './cell-populations';
import { bestCellSense, isExactKind } from './choose-cell-term';
import { composeCell, type CellPhrase, type SentenceReading } from './compose-cell';
import { LINE_NOUNS } from './cell-contexts';
import { cellAdjectiveAt } from './find-cell-adjectives';
import { everydayNameReader, isEverydayName } from './everyday-names';
import { isTumourWord, type DefinedKinds } from './read-modifier';
import { definedKindReader, listedShortForm, shortFormReader, type ReadShortForm } from './read-short-form';
import { proposeCell, type CellAnchor } from './propose-cell';
import { wordAt } from '../word-at';

/** What a paper has at its tokens that a cell name can hang on. */
interface Reading {
  readonly namesByEnd: ReadonlyMap<number, LexiconHit>;
  readonly shortFormAt: (at: number) => ReadShortForm | null;
  readonly definedKind: DefinedKinds;
}

/** Cell types in the paper: names of the ontology, and names composed of modifiers and a head noun. */
export function findCells(context: RecognitionContext): Proposal[] {
  const namesByEnd = longestNamesByEnd(context);
  const shortFormAt = shortFormReader(context, idsNamed(context, namesByEnd));
  const reading = { namesByEnd, shortFormAt, definedKind: definedKindReader(context) };
  return context.sentences.flatMap((sentence) => findInSentence(context, sentence, reading));
}

/** Whether the paper has a full name of an ontology id; counted once, when first asked. */
function idsNamed(
  { lexicon }: RecognitionContext,
  namesByEnd: ReadonlyMap<number, LexiconHit>,
): (id: string) => boolean {
  let ids: Set<string> | null = null;
  const idOf = ({ senses }: LexiconHit): string => {
    const sense = bestCellSense(senses);
    return sense ? lexicon.concept(sense.concept).id : '';
  };
  return (id) => (ids ??= new Set([...namesByEnd.values()].map(idOf))).has(id);
}

function findInSentence(context: RecognitionContext, sentence: SentenceText, reading: Reading): Proposal[] {
  const found: Proposal[] = [];
  const sentenceReading = { tokens: context.tokens, floor: sentence.firstToken, definedKind: reading.definedKind };
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const anchor = anchorAt(context, at, reading);
    const adjective = anchor ? null : cellAdjectiveAt(context, at, sentence.endToken);
    if (adjective) found.push(adjective);
    if (!anchor || isPartOfName(context.tokens, anchor, sentence.endToken)) continue;
    const phrase = composePhrase(sentenceReading, anchor);
    const proposal = isTumourLine(context.tokens, phrase) ? null : proposeCell(context, anchor, phrase);
    if (proposal) found.push(proposal);
  }
  return withoutContained(found);
}

/** What stands before an anchor; a short form is no modifier of another: "NK-DC", "NK+DC" are two cells. */
function composePhrase(reading: SentenceReading, anchor: CellAnchor): CellPhrase {
  const phrase = composeCell(reading, anchor.firstToken, anchor.endToken);
  if (anchor.kind !== 'short') return phrase;
  const other = phrase.modifiers.filter((each) => listedShortForm(reading.tokens[each.firstToken]?.text ?? '')).at(-1);
  return other ? composeCell({ ...reading, floor: other.endToken }, anchor.firstToken, anchor.endToken) : phrase;
}

/** What a cell name can hang on at this token: an ontology name that ends here, a head noun, a short form. */
function anchorAt({ tokens }: RecognitionContext, at: number, reading: Reading): CellAnchor | null {
  const head = headOf(wordAt(tokens, at));
  const own = { firstToken: at, endToken: at + 1 };
  const named = reading.namesByEnd.get(at + 1);
  const sense = named && bestCellSense(named.senses);
  if (sense) return { firstToken: named.firstToken, endToken: named.endToken, kind: 'name', sense, head };
  // "MEF cells", "MSN cells"
  const before = head?.strength === 'cell' ? reading.shortFormAt(at - 1) : null;
  if (before) return { firstToken: at - 1 - before.tokensBefore, endToken: at + 1, kind: 'short', form: before };
  if (head) return { ...own, kind: 'head', head };
  const form = reading.shortFormAt(at);
  return form && { firstToken: at - form.tokensBefore, endToken: at + 1, kind: 'short', form };
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

/** The longest cell name of the lexicon that ends at each token. */
function longestNamesByEnd({ hits, lexicon, tokens }: RecognitionContext): Map<number, LexiconHit> {
  const byEnd = new Map<number, LexiconHit>();
  const meansCell = everydayNameReader(tokens);
  for (const hit of hits) {
    const sense = bestCellSense(hit.senses);
    if (!sense || !isTelling(lexicon.concept(sense.concept).id)) continue;
    if (!(isEveryday(tokens, hit) ? meansCell(hit.firstToken) : isTrustedName(tokens, hit, sense))) continue;
    if (!byEnd.has(hit.endToken)) byEnd.set(hit.endToken, hit);
  }
  return byEnd;
}

function isTelling(id: string): boolean {
  return !TOO_GENERAL.has(id) && !VAGUE_ALONE.has(id);
}

function isEveryday(tokens: readonly Token[], { firstToken, endToken }: LexiconHit): boolean {
  return endToken === firstToken + 1 && isEverydayName(wordAt(tokens, firstToken));
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
