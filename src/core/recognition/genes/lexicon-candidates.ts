import type { Sense } from '../../lexicon/lexicon';
import type { LexiconHit, RecognitionContext } from '../context';
import type { SentenceText, Token } from '../../text/paper-text';
import type { GeneCandidate, GeneOrigin } from './gene-candidate';

/** Every name of the lexicon that has a gene sense. */
export function lexiconCandidates(context: RecognitionContext, sentence: SentenceText): GeneCandidate[] {
  const candidates: GeneCandidate[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    for (const hit of context.hitsAt(at)) {
      const candidate = fromHit(context, sentence, hit);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

function fromHit(context: RecognitionContext, sentence: SentenceText, hit: LexiconHit): GeneCandidate | null {
  if (beginsMicroRna(context.tokens[hit.firstToken])) return null;
  const senses = hit.senses.filter(isGene);
  if (senses.length === 0) return null;
  const others = senses.length === hit.senses.length ? NONE : hit.senses.filter(isOther).map(({ type }) => type);
  return makeCandidate(context, sentence, {
    firstToken: hit.firstToken,
    endToken: hit.endToken,
    origin: 'lexicon',
    senses,
    otherTypes: others,
  });
}

/** MicroRNAs are read by their pattern: tables give "miR-16" to the gene it targets as well. */
export function beginsMicroRna(token: Token | undefined): boolean {
  return token !== undefined && /^(?:mir|mirna|microrna)s?\d*[a-z]?$/i.test(token.text);
}

const NONE: readonly string[] = [];

function isGene({ type }: Sense): boolean {
  return type === 'gene';
}

function isOther({ type }: Sense): boolean {
  return type !== 'gene';
}

/** Fills in what follows from the tokens. */
export function makeCandidate(
  context: RecognitionContext,
  sentence: SentenceText,
  given: Pick<GeneCandidate, 'firstToken' | 'endToken' | 'senses' | 'otherTypes'> & { origin: GeneOrigin },
): GeneCandidate {
  const span = context.spanOf(given.firstToken, given.endToken);
  const text = context.paper.prose.text.slice(span.start, span.end);
  const { firstToken, endToken, origin, senses, otherTypes } = given;
  return { firstToken, endToken, start: span.start, end: span.end, text, sentence, origin, senses, otherTypes };
}
