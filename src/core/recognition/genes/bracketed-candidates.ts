import type { SentenceText, Token } from '../../text/paper-text';
import type { Definition, RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import { makeCandidate } from './lexicon-candidates';
import { readDefinition } from './read-definition';

/** What may follow the bracket: "-17", "27", "-1α", "-beta1", "-DRB1". */
const TAIL = /^(?:\d{1,3}\p{L}?|\p{Lu}{1,3}\d{0,2}|(?:alpha|beta|gamma|delta|epsilon|kappa|\p{Script=Greek})\d{0,2})$/u;
const GENE_LIKE: ReadonlySet<string> = new Set(['gene', 'gene-words']);
const HYPHEN = /^[-‐‑–]$/;

/** Names that a bracket parts from their end: "interleukin (IL)-17", "heat shock protein (Hsp)27", "hypoxia-inducible factor (HIF)-1α". */
export function bracketedCandidates(context: RecognitionContext, sentence: SentenceText): GeneCandidate[] {
  return context.definitions.flatMap((definition) => {
    if (definition.short.start < sentence.start || definition.short.end > sentence.end) return [];
    return readBracketed(context, sentence, definition) ?? [];
  });
}

function readBracketed(
  context: RecognitionContext,
  sentence: SentenceText,
  definition: Definition,
): GeneCandidate | null {
  const { tokens } = context;
  const { long, short, shortText, longText } = definition;
  const close = firstTokenFrom(tokens, sentence.firstToken, short.end);
  if (tokens[close]?.text !== ')' || long.end > short.start) return null;
  const at = HYPHEN.test(tokens[close + 1]?.text ?? '') ? close + 2 : close + 1;
  const tail = tokens[at];
  if (!tail || at >= sentence.endToken || tail.spaced || tokens[close + 1]?.spaced || !TAIL.test(tail.text))
    return null;
  // "codon (CD)26" is no CD26.
  if (!GENE_LIKE.has(readDefinition(context, definition))) return null;
  const senses = [`${longText} ${tail.text}`, `${shortText}-${tail.text}`, shortText + tail.text]
    .map((name) => context.lexicon.lookup(name).filter(({ type }) => type === 'gene'))
    .find(({ length }) => length > 0);
  if (!senses) return null;
  const firstToken = firstTokenFrom(tokens, sentence.firstToken, long.start);
  return makeCandidate(context, sentence, {
    firstToken,
    endToken: at + 1,
    origin: 'bracketed',
    senses,
    otherTypes: [],
  });
}

/** Index of the first token that begins at or after an offset. */
function firstTokenFrom(tokens: readonly Token[], from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at++;
  return at;
}
