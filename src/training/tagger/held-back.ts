import { onlyLexicon } from '../../core/knowledge';
import type { Lexicon } from '../../core/lexicon/lexicon';
import { buildContext } from '../../core/recognition/build-context';
import { createTaggers } from '../../core/recognition/tagger/create-taggers';
import { openModel } from '../../core/recognition/tagger/tagger-model';
import { readPaper } from '../../core/text/read-paper';
import type { HeldBackSpan } from './calibrate';
import type { TaggedDocument, TaggedType } from './tagged-document';
import { TYPES } from './train-type';

/**
 * What a model reads in documents it was not trained on. A span is right when it overlaps a name of the document: corpora draw
 * boundaries differently, and what a reader must be able to trust is that there is a name.
 */
export function readHeldBack(
  model: Uint8Array,
  lexicon: Lexicon,
  type: TaggedType,
  documents: readonly TaggedDocument[],
): HeldBackSpan[] {
  const [tagger] = createTaggers([openModel(model)]);
  return documents.flatMap(({ text, spans }) => {
    const context = buildContext(readPaper(text, 'plaintext'), onlyLexicon(lexicon));
    return (tagger?.tag(context, TYPES[type].propose?.(context) ?? []) ?? []).map((span) => {
      const { start, end } = context.paper.prose.toSource(span.start, span.end);
      return { probability: span.confidence, isRight: spans.some((name) => name.start < end && start < name.end) };
    });
  });
}
