import type { Knowledge } from '../knowledge';
import type { Lexicon } from '../lexicon/lexicon';
import { MASK, type PaperText, type SentenceText } from '../text/paper-text';
import { findAbbreviations } from './abbreviations/find-abbreviations';
import type { Definition, LexiconHit, RecognitionContext } from './context';

const NO_HITS: readonly LexiconHit[] = [];

/** Looks every token up once and finds the paper's own abbreviations, before any finder runs. */
export function buildContext(paper: PaperText, knowledge: Knowledge): RecognitionContext {
  const { lexicon, taggers, terminology } = knowledge;
  const { tokens } = paper;
  const sentences = paper.sentences.filter(({ part }) => part === 'paper');
  const hitsByToken = new Map<number, LexiconHit[]>();
  const nextMask = maskFinder(paper.prose.text);
  for (const sentence of sentences) collectHits(paper, lexicon, sentence, { hitsByToken, nextMask });
  const spanOf = (firstToken: number, endToken: number) => ({
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
  });
  const textOf = (firstToken: number, endToken: number) => {
    const { start, end } = spanOf(firstToken, endToken);
    return paper.prose.text.slice(start, end);
  };
  const definitions = findDefinitions(paper, sentences);
  const byShortForm = indexByShortForm(definitions);
  return {
    paper,
    lexicon,
    taggers,
    terminology,
    tokens,
    sentences,
    hits: [...hitsByToken.values()].flat(),
    hitsAt: (token) => hitsByToken.get(token) ?? NO_HITS,
    definitions,
    definitionOf: (shortForm) => byShortForm.get(shortForm) ?? byShortForm.get(withoutPlural(shortForm)),
    textOf,
    spanOf,
  };
}

function collectHits(
  paper: PaperText,
  lexicon: Lexicon,
  sentence: SentenceText,
  { hitsByToken, nextMask }: { hitsByToken: Map<number, LexiconHit[]>; nextMask: (from: number) => number },
): void {
  const { tokens } = paper;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const matches = lexicon.match(tokens, at);
    if (matches.length === 0) continue;
    const mask = nextMask(tokens[at]?.start ?? 0);
    const hits: LexiconHit[] = [];
    for (const { endToken, senses } of matches) {
      const isWhole = endToken <= sentence.endToken && (tokens[endToken - 1]?.end ?? 0) <= mask;
      if (isWhole) hits.push({ firstToken: at, endToken, senses });
    }
    if (hits.length > 0) hitsByToken.set(at, hits);
  }
}

/** Gives where the next masked stretch begins, from places that only go on; no name reaches over it. */
function maskFinder(text: string): (from: number) => number {
  let mask = -1;
  return (from) => {
    if (mask < from) {
      const at = text.indexOf(MASK, from);
      mask = at < 0 ? Infinity : at;
    }
    return mask;
  };
}

function findDefinitions(paper: PaperText, sentences: readonly SentenceText[]): Definition[] {
  const { text } = paper.prose;
  return findAbbreviations(paper, sentences).map(({ short, long }) => ({
    short,
    long,
    shortText: text.slice(short.start, short.end),
    longText: text.slice(long.start, long.end),
  }));
}

/** The first definition of a short form holds. */
function indexByShortForm(definitions: readonly Definition[]): Map<string, Definition> {
  const index = new Map<string, Definition>();
  for (const definition of definitions) {
    for (const key of [definition.shortText, withoutPlural(definition.shortText)])
      if (!index.has(key)) index.set(key, definition);
  }
  return index;
}

function withoutPlural(shortForm: string): string {
  return shortForm.length > 2 && shortForm.endsWith('s') ? shortForm.slice(0, -1) : shortForm;
}
