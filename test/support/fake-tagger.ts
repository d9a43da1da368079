import { onlyLexicon } from '../../src/core/knowledge';
import { buildContext } from '../../src/core/recognition/build-context';
import type { RecognitionContext } from '../../src/core/recognition/context';
import type { TaggedSpan, Tagger } from '../../src/core/recognition/tagger/tagger';
import { readPaper } from '../../src/core/text/read-paper';
import { shippedLexicon } from './lexicon';

const lexicon = shippedLexicon();

/** A tagger that reads just these words, wherever they stand, with the belief given. Earlier rows go first where two begin at one token. */
export function fakeTagger(type: Tagger['type'], believed: Readonly<Record<string, number>>): Tagger {
  return { type, tag: (context) => spansOf(context, Object.entries(believed)) };
}

function spansOf(context: RecognitionContext, believed: readonly (readonly [string, number])[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let at = 0;
  while (at < context.tokens.length) {
    const span = spanAt(context, at, believed);
    if (span) spans.push(span);
    at = span?.endToken ?? at + 1;
  }
  return spans;
}

function spanAt(
  context: RecognitionContext,
  firstToken: number,
  believed: readonly (readonly [string, number])[],
): TaggedSpan | null {
  for (const [words, confidence] of believed) {
    const { start } = context.spanOf(firstToken, firstToken + 1);
    const endToken = 1 + context.tokens.findIndex(({ end }) => end === start + words.length);
    if (endToken <= firstToken || context.textOf(firstToken, endToken) !== words) continue;
    return { firstToken, endToken, ...context.spanOf(firstToken, endToken), confidence };
  }
  return null;
}

/** What finders are given of a plain text, with the shipped lexicon and these taggers. */
export function contextOf(text: string, ...taggers: readonly Tagger[]): RecognitionContext {
  return buildContext(readPaper(text, 'plaintext'), { ...onlyLexicon(lexicon), taggers });
}
