import type { Span } from '../analysis';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { SourceSignal } from './find-source';
import { quotedSpeech } from './quoted-speech';
import type { SourcePhraseRule } from './source-rule';
import { sourcePhrases } from './source-words';
import { spanOfTokens } from '../text/span-of-tokens';

/** So far a text is read: by then its kind has shown. In tokens. */
const READ = 2000;
/** Headings and short paragraphs, in tokens. */
const LONGEST_LINE = 14;

interface Found {
  times: number;
  readonly first: Span;
}

/** What the words say; a rule counts once a sentence. Lists of references say nothing. */
export function readSourceWords(paper: PaperText): SourceSignal[] {
  const found = new Map<SourcePhraseRule, Found>();
  const speech = speechByBlock(paper);
  for (const sentence of paper.sentences) {
    if (sentence.firstToken > READ) break;
    if (isEntry(paper, sentence)) continue;
    for (const [rule, span] of hitsIn(paper, sentence, speech(sentence.block))) {
      const known = found.get(rule);
      if (known) known.times++;
      else found.set(rule, { times: 1, first: span });
    }
  }
  return [...found].map(([rule, { times, first }]) => ({ rule, times: Math.min(times, rule.most), first }));
}

/** Of a list of references, or of a table. */
function isEntry({ blocks }: PaperText, { block, part }: SentenceText): boolean {
  const kind = blocks[block]?.kind;
  return kind === 'tableCell' || (part === 'references' && kind !== 'heading');
}

/** What is said in each block between quotation marks; asked for one block after the other. */
function speechByBlock({ prose, blocks }: PaperText): (block: number) => readonly Span[] {
  let last = -1;
  let spans: readonly Span[] = [];
  return (block) => {
    const of = blocks[block];
    if (block !== last && of) spans = quotedSpeech(prose.text, of);
    last = block;
    return spans;
  };
}

/** The rules whose words a sentence has, each with the first of them. `speech`: what is quoted in its block. */
export function hitsIn(paper: PaperText, sentence: SentenceText, speech: readonly Span[]): Map<SourcePhraseRule, Span> {
  const { tokens } = paper;
  const hits = new Map<SourcePhraseRule, Span>();
  const place = placeOf(paper, sentence);
  for (const { value: rule, firstToken, endToken } of sourcePhrases.find(
    tokens,
    sentence.firstToken,
    sentence.endToken,
  )) {
    const span = spanOfTokens(tokens, firstToken, endToken);
    if (hits.has(rule) || !mayStand(rule.where, place, firstToken)) continue;
    if (rule.where !== 'anywhere' && speech.some((said) => said.start < span.start && span.end < said.end)) continue;
    hits.set(rule, span);
  }
  return hits;
}

interface Place {
  /** Token that is the first word of the sentence. */
  readonly first: number;
  /** The sentence opens a heading or a short paragraph. */
  readonly isLine: boolean;
  readonly isQuoted: boolean;
  readonly isPaper: boolean;
}

function placeOf({ tokens, blocks }: PaperText, { start, block, part, firstToken, endToken }: SentenceText): Place {
  let first = firstToken;
  while (first < endToken && !/^\p{L}/u.test(tokens[first]?.text ?? '')) first++;
  return {
    first,
    isLine: blocks[block]?.start === start && endToken - firstToken <= LONGEST_LINE,
    isQuoted: blocks[block]?.quoted === true,
    isPaper: part === 'paper',
  };
}

function mayStand(where: SourcePhraseRule['where'], place: Place, firstToken: number): boolean {
  if (where === 'anywhere') return true;
  if (place.isQuoted) return false;
  if (where === 'line') return place.isLine && firstToken === place.first;
  return place.isPaper && (where === 'told' || firstToken === place.first);
}
