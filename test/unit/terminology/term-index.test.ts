import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTerminology, NO_TERMS, spell } from '../../../src/core/terminology/terminology';
import { tokenise } from '../../../src/core/text/tokenise';

const own = (term: string) =>
  spell({ term, type: 'gene', id: null, name: null, match: 'exact', file: 'terms.csv', line: 2 });

/** The words at which these terms are found in a text, longest first at each place. */
function found(terms: readonly string[], text: string): string[] {
  const tokens = tokenise(text);
  const matchesAt = createTerminology(terms.map(own)).matcherFor(tokens);
  return tokens.flatMap((token, at) =>
    matchesAt(at).map(({ endToken, term }) => `${text.slice(token.start, tokens[endToken - 1]?.end)} = ${term.term}`),
  );
}

describe('own terms in a text', () => {
  for (const [term, spellings] of [
    ['frost cell', ['frost cell', 'Frost cells', 'frost-cell', 'frost – cell']],
    ['ICE-20', ['ICE20', 'ICE 20', 'Ice-20', 'ICE‑20']],
    ['TGFx-beta', ['TGFx-β', 'TGFxβ', 'TGFx beta']],
    ['tumour frostbite', ['tumor frostbite', 'Tumour-frostbite']],
    ['antibodies to ice', ['antibodies to ice']],
    ['rime body', ['rime bodies']],
    ['rime bodies', ['rime body', 'rime bodies']],
    ['ICE1+ cell', ['ICE1(+) cells', 'ICE1⁺ cell', 'ICE1-positive cells']],
    ['LB2', ['LB2', 'LB-2', 'LB 2']],
    ['TAM', ['TAM', 'TAMs']],
    ['FROST', ['FROST', 'Frost', 'FROSTs']],
  ] as const) {
    it(`are ${term} in ${spellings.join(', ')}`, () => {
      for (const text of spellings) assert.deepEqual(found([term], text).slice(0, 1), [`${text} = ${term}`]);
    });
  }

  it('of up to three letters in capitals are matched as they are written', () => {
    assert.deepEqual(found(['MS', 'IT2'], 'Ms, ms, it2 and It-2 are not MS and IT-2'), ['MS = MS', 'IT-2 = IT2']);
  });

  it('in capitals are no words in small letters', () => {
    assert.deepEqual(found(['REST'], 'At rest, REST is bound.'), ['REST = REST']);
    assert.deepEqual(found(['rest'], 'At REST, rest.'), ['REST = rest', 'rest = rest']);
  });

  it('are not found where white space stands inside their words', () => {
    assert.deepEqual(found(['wasp'], 'it was p that ruled'), []);
    assert.deepEqual(found(['CD48x'], 'CD4 8x'), []);
  });

  it('are found at every length, the longest first', () => {
    const terms = ['frost', 'frost cell', 'frost cell line'];
    assert.deepEqual(found(terms, 'a frost cell line'), [
      'frost cell line = frost cell line',
      'frost cell = frost cell',
      'frost = frost',
    ]);
  });

  it('are none where there are none', () => {
    assert.deepEqual(NO_TERMS.matcherFor(tokenise('frost'))(0), []);
  });

  it('are found again in any text that they are put into', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'K', '7', 'β', 'é'), minLength: 2, maxLength: 5 });
    const term = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), fc.string(), (terms, before) => {
        const [first = ''] = terms;
        const text = `${before}. ${first} was seen`;
        const at = text.length - ' was seen'.length - first.length;
        const tokens = tokenise(text);
        const matchesAt = createTerminology(terms.map(own)).matcherFor(tokens);
        const start = tokens.findIndex((token) => token.start === at);
        const ends = matchesAt(start).map(({ endToken }) => tokens[endToken - 1]?.end);
        assert.ok(ends.includes(at + first.length), text);
      }),
    );
  });

  it('are found as fast among fifty thousand as among few', () => {
    const words = Array.from({ length: 400 }, (_, i) => `w${(i * 7919) % 997}`);
    const text = Array.from({ length: 20_000 }, (_, i) => words[(i * 31) % 400]).join(' ');
    const tokens = tokenise(text);
    const many = Array.from({ length: 50_000 }, (_, i) => own(`${words[i % 400]} ${words[(i * 7) % 400]} term ${i}`));
    const terminology = createTerminology(many);
    const matchesAt = terminology.matcherFor(tokens);
    const start = performance.now();
    for (let at = 0; at < tokens.length; at++) matchesAt(at);
    // A few milliseconds; a scan of the terms for each token would take minutes.
    assert.ok(performance.now() - start < 1000);
  }).timeout(10_000);
});
