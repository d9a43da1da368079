import assert from 'node:assert/strict';
import { compilePhrases } from '../../../src/core/rules/phrases';
import { tokenise } from '../../../src/core/text/tokenise';

const find = (phrases: readonly string[], text: string): string[] => {
  const tokens = tokenise(text);
  const hits = compilePhrases(phrases.map((phrase) => ({ phrase, value: phrase }))).find(tokens, 0, tokens.length);
  return hits.map((hit) => `${hit.value} @${hit.firstToken}-${hit.endToken}`);
};

describe('compilePhrases', () => {
  it('finds words whatever their case', () => {
    assert.deepEqual(find(['was randomised'], 'It WAS Randomised.'), ['was randomised @1-3']);
  });
  it('takes the hyphens of publishers for the plain one', () => {
    assert.deepEqual(find(['double-blind'], 'a double\u2010blind trial'), ['double-blind @1-4']);
    assert.deepEqual(find(['double-blind'], 'a double\u2011blind trial'), ['double-blind @1-4']);
  });
  it('finds words by their beginning', () => {
    assert.deepEqual(find(['random*'], 'random, randomly, strand'), ['random* @0-1', 'random* @2-3']);
  });
  it('finds one of several words', () => {
    assert.deepEqual(find(['was|were treat*|given'], 'mice were treated, one was given'), [
      'was|were treat*|given @1-3',
      'was|were treat*|given @5-7',
    ]);
  });
  it('lets a gap be empty or as long as it says, not longer', () => {
    assert.deepEqual(find(['no ~2 effect'], 'no effect'), ['no ~2 effect @0-2']);
    assert.deepEqual(find(['no ~2 effect'], 'no very clear effect'), ['no ~2 effect @0-4']);
    assert.deepEqual(find(['no ~2 effect'], 'no such very clear effect'), []);
  });
  it('finds numbers, with decimals and thousands', () => {
    assert.deepEqual(find(['# patients'], '1,204 patients, 2.5 patients, p53 patients'), [
      '# patients @0-2',
      '# patients @3-5',
    ]);
  });
  it('joins no more than its own word by a hyphen among several', () => {
    const text = 'a cohort, a case-control and a cohort-control study';
    assert.deepEqual(find(['cohort|case-control study'], text), []);
    assert.deepEqual(find(['cohort|case-control'], text), [
      'cohort|case-control @1-2',
      'cohort|case-control @4-7',
      'cohort|case-control @9-10',
    ]);
    assert.deepEqual(find(['cohort|case - control'], text), [
      'cohort|case - control @4-7',
      'cohort|case - control @9-12',
    ]);
  });

  it('splits hyphens in a phrase as the text splits them', () => {
    assert.deepEqual(find(['double-blind'], 'a double-blind trial'), ['double-blind @1-4']);
  });
  it('gives the longest hit of one value at one place, and all values', () => {
    const tokens = tokenise('no effect at all');
    const matcher = compilePhrases([
      { phrase: 'no effect', value: 'a' },
      { phrase: 'no effect at all', value: 'a' },
      { phrase: 'no', value: 'b' },
    ]);
    assert.deepEqual(matcher.find(tokens, 0, tokens.length), [
      { value: 'b', firstToken: 0, endToken: 1 },
      { value: 'a', firstToken: 0, endToken: 4 },
    ]);
  });
  it('looks only between the tokens it is given', () => {
    const tokens = tokenise('a b a b');
    const matcher = compilePhrases([{ phrase: 'a b', value: 1 }]);
    assert.deepEqual(matcher.find(tokens, 1, 4), [{ value: 1, firstToken: 2, endToken: 4 }]);
    assert.deepEqual(matcher.find(tokens, 0, 1), []);
  });
  it('finds what begins at one token', () => {
    const tokens = tokenise('no effect on no death');
    const matcher = compilePhrases([{ phrase: 'no ~1 effect|death', value: 1 }]);
    assert.deepEqual(matcher.findAt(tokens, 3, 5), [{ value: 1, firstToken: 3, endToken: 5 }]);
    assert.deepEqual(matcher.findAt(tokens, 1, 5), []);
    assert.deepEqual(matcher.findAt(tokens, 3, 4), []);
    assert.deepEqual(matcher.findAt(tokens, 3, 3), []);
  });
  it('finds what comes after a prefix and after the exact word that has it', () => {
    assert.deepEqual(find(['treat* mice', 'treated rats'], 'treated mice'), ['treat* mice @0-2']);
  });
  it('finds the words of a class, beside other words or a number', () => {
    const tokens = tokenise('ten men and 20 women');
    const classes = { people: new Set(['men', 'women']), number: new Set(['ten']) };
    const matcher = compilePhrases([{ phrase: '#|@number @people', value: 1 }], classes);
    assert.deepEqual(
      matcher.find(tokens, 0, tokens.length).map(({ firstToken, endToken }) => [firstToken, endToken]),
      [
        [0, 2],
        [3, 5],
      ],
    );
  });
  it('refuses phrases that are not in the notation', () => {
    assert.throws(() => compilePhrases([{ phrase: '  ', value: 1 }]), /empty phrase/u);
    assert.throws(() => compilePhrases([{ phrase: 'a ~x b', value: 1 }]), /whole number/u);
    assert.throws(() => compilePhrases([{ phrase: 'a ~0 b', value: 1 }]), /whole number/u);
    const unknown = compilePhrases([{ phrase: '@people', value: 1 }]);
    assert.throws(() => unknown.find(tokenise('men'), 0, 1), /no class of words/u);
  });
});
