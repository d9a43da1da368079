import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionsIn } from '../../support/mentions-in';

const words = fc.constantFrom(
  ...'TP53 the IL-2 and CD8+ T cells, (EGFR) p53/ BRCA1/2 - TNF-α ] tumour necrosis factor ([ of HER2-positive β 2 \n . aspirin'.split(
    ' ',
  ),
);

describe('recognition of any text', () => {
  it('gives sorted mentions inside the text, and none that overlaps another of its type', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        const mentions = mentionsIn(text);
        let last = 0;
        const ends = new Map<string, number>();
        for (const { type, start, end } of mentions) {
          assert.ok(start >= last && start < end && end <= text.length);
          assert.ok(start >= (ends.get(type) ?? 0));
          ends.set(type, end);
          last = start;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads no names across sentences or masked stretches', () => {
    const found = mentionsIn('We saw tumor. Necrosis factor rose. IL https://example.org/a 2 fell in serum.');
    assert.deepEqual(
      found.filter(({ text }) => /tumor|IL/.test(text)).map(({ text }) => text),
      [],
    );
  });

  it('gives the same mentions twice', () => {
    const text = 'The EGFR inhibitor erlotinib was given; CD8+ T cells and TNF-α rose in patients.';
    assert.deepEqual(mentionsIn(text), mentionsIn(text));
  });
});
