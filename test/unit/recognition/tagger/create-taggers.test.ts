import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MODEL_FILES } from '../../../../src/core/knowledge-files';
import { finders } from '../../../../src/core/recognition/finders';
import { createTaggers } from '../../../../src/core/recognition/tagger/create-taggers';
import type { TaggedSpan, Tagger } from '../../../../src/core/recognition/tagger/tagger';
import { openModel } from '../../../../src/core/recognition/tagger/tagger-model';
import { contextOf } from '../../../support/fake-tagger';

const models = MODEL_FILES.map((file) => openModel(readFileSync(file)));
/** Used by all tests, so that its tables of words are full of other texts. */
const used = createTaggers(models);

function tag(taggers: readonly Tagger[], text: string): TaggedSpan[][] {
  const context = contextOf(text);
  const proposals = finders.flatMap((find) => find(context));
  return taggers.map((tagger) => [...tagger.tag(context, proposals)]);
}

const pieces = fc.constantFrom(
  ...[
    'CD8+ T cells',
    'regulatory T cells',
    'IL-6',
    'TNF-α',
    'of',
    'and',
    'expression',
    'BRCA1/2',
    'cisplatin',
    'FOXQ9',
  ],
  ...[
    '(',
    ')',
    ',',
    '.',
    '. ',
    '\n\n',
    ' - ',
    '%',
    'p < 0.05',
    '[12]',
    '¿',
    '🧬',
    'é',
    '\uFFFC',
    '\t',
    '  ',
    'patients',
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('the trained taggers', () => {
  it('give spans in order that never overlap, each within a sentence, with a belief between 0 and 1', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, tokens } = contextOf(text);
        for (const spans of tag(used, text)) {
          let end = 0;
          for (const span of spans) {
            assert.ok(span.firstToken >= end && span.endToken > span.firstToken);
            assert.ok(sentences.some((each) => each.firstToken <= span.firstToken && span.endToken <= each.endToken));
            assert.deepEqual([span.start, span.end], [tokens[span.firstToken]?.start, tokens[span.endToken - 1]?.end]);
            assert.ok(span.confidence >= 0 && span.confidence <= 1);
            end = span.endToken;
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('read a text alike however many others they have read', () => {
    const fresh = createTaggers(models);
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = tag(used, text);
        tag(used, other);
        assert.deepEqual(tag(used, text), first);
        assert.deepEqual(tag(fresh, text), first);
      }),
      { numRuns: 40 },
    );
  });

  const text =
    'Regulatory T cells with high FOXP3 suppressed CD8+ T cells after patients received oral cisplatin daily.';

  it('read alike alone, together and in another order', () => {
    const together = tag(used, text);
    models.forEach((model, index) => assert.deepEqual(tag(createTaggers([model]), text), [together[index]]));
    assert.deepEqual(tag(createTaggers([...models].reverse()), text), [...together].reverse());
  });

  it('read what is plain', () => {
    const words = tag(used, text).map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(
      used.map(({ type }, index) => [type, words[index]]),
      [
        ['gene', ['FOXP3', 'CD8']],
        ['cellType', ['Regulatory T cells', 'CD8+ T cells']],
        ['therapy', ['cisplatin']],
      ],
    );
  });

  it('take what the rules propose as hints', () => {
    const context = contextOf(text);
    const proposals = finders.flatMap((find) => find(context));
    const [hinted, alone] = [proposals, []].map((list) => used[1]?.tag(context, list)[0]?.confidence ?? 0);
    assert.ok((hinted ?? 0) > (alone ?? 1), `${hinted} with hints, ${alone} without`);
  });

  it('read nothing in an empty text', () => {
    assert.deepEqual(tag(used, ''), [[], [], []]);
  });
});
