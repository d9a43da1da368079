import type { Sense } from '../../lexicon/lexicon';
import type { SentenceText, Token } from '../../text/paper-text';
import type { LexiconHit, RecognitionContext } from '../context';
import { isHyphen, wordAt } from '../word-at';

/** A name that may be a cell line, in token indexes. */
export interface LineCandidate {
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  /** Null for a name that no list has. */
  readonly sense: Sense | null;
  /** More is written than the list has: "MCF-7/ADR". */
  readonly isPart: boolean;
  /** Could as well be a gene, a drug, a word or a code. */
  readonly ambiguous: boolean;
  /** Needs nothing around it to be believed. */
  readonly unmistakable: boolean;
}

export interface LineCandidates {
  inSentence(sentence: SentenceText): readonly LineCandidate[];
}

/** Letters and digits from which a name with both is unmistakable; shorter ones are codes of many things. */
const LEAST_UNMISTAKABLE = 5;
const LEAST_CLEAR = 4;

/** All names of the lexicon's cell lines that are written like one. */
export function listedCandidates(context: RecognitionContext): LineCandidates {
  const { hits } = context;
  const all: LineCandidate[] = [];
  const starts = new Set<number>();
  for (const hit of hits) if (senseOf(hit)) starts.add(hit.firstToken);
  let reach = -1;
  for (const hit of hits) {
    const sense = senseOf(hit);
    if (!sense || hit.firstToken < reach) continue;
    const candidate = candidateOf(context, hit, sense, starts);
    if (!candidate) continue;
    all.push(candidate);
    reach = candidate.endToken;
  }
  return bySentence(all);
}

/** Sentences are asked for in order. */
function bySentence(all: readonly LineCandidate[]): LineCandidates {
  let next = 0;
  return {
    inSentence({ firstToken, endToken }) {
      while ((all[next]?.firstToken ?? Infinity) < firstToken) next++;
      const from = next;
      while ((all[next]?.firstToken ?? Infinity) < endToken) next++;
      return all.slice(from, next);
    },
  };
}

function senseOf({ senses }: LexiconHit): Sense | null {
  return senses.find(({ type }) => type === 'cellLine') ?? null;
}

function candidateOf(
  context: RecognitionContext,
  { firstToken, endToken, senses }: LexiconHit,
  sense: Sense,
  starts: ReadonlySet<number>,
): LineCandidate | null {
  const text = context.textOf(firstToken, endToken);
  if (!/\p{Lu}/u.test(text) || context.definitionOf(text)) return null;
  const length = text.replace(/[^\p{L}\d]/gu, '').length;
  const isMixed = /\d/.test(text);
  const hasRival = senses.some(({ type }) => type !== 'cellLine');
  const end = endOfSubline(context.tokens, endToken, starts);
  return {
    firstToken,
    endToken: end,
    text,
    sense,
    isPart: end > endToken,
    ambiguous: hasRival || !isMixed || length < LEAST_CLEAR,
    unmistakable: !hasRival && isMixed && length >= LEAST_UNMISTAKABLE,
  };
}

/** "MCF-7/ADR", "HEK293-EGFP": a derived line is written on without a space, unless another line begins there. */
function endOfSubline(tokens: readonly Token[], end: number, starts: ReadonlySet<number>): number {
  const joint = wordAt(tokens, end);
  const next = tokens[end + 1];
  if (!(joint === '/' || isHyphen(joint)) || tokens[end]?.spaced !== false || next?.spaced !== false) return end;
  return /\p{Lu}.*[\p{Lu}\d]/u.test(next.text) && !starts.has(end + 1) ? end + 2 : end;
}
