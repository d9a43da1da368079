import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectSeparator, readRecords, type Separator } from '../../../src/core/terminology/read-records';

const rows = (text: string, separator: Separator = ',') =>
  [...readRecords(text, separator)].map(({ cells, broken }) =>
    broken ? broken.message : cells.map((cell) => cell.text),
  );

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('rows of a table', () => {
  it('are split at the separator and at line ends of all kinds', () => {
    assert.deepEqual(rows('a,b\nc,d\r\ne,f\rg,'), [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', ''],
    ]);
    assert.deepEqual(rows('a;b,c', ';'), [['a', 'b,c']]);
    assert.deepEqual(rows('a\tb c\t\td', '\t'), [['a', 'b c', '', 'd']]);
  });

  it('keep separators, doubled quotes and line ends that stand in quotes', () => {
    assert.deepEqual(rows('"a,b", "say ""x""" ,"two\r\nlines"\nnext'), [['a,b', 'say "x"', 'two\r\nlines'], ['next']]);
    assert.deepEqual(rows('5" tube,b'), [['5" tube', 'b']]);
  });

  it('are not blank lines and comments', () => {
    assert.deepEqual(rows('\uFEFF# mine\n\n  \t\na,b\n#c,d\n'), [['a', 'b']]);
  });

  it('begin where their cells say', () => {
    const text = 'ab, "cd"\n  ef,gh';
    const places = [...readRecords(text, ',')].flatMap(({ cells }) => cells.map(({ at }) => text.slice(at, at + 2)));
    assert.deepEqual(places, ['ab', '"c', 'ef', 'gh']);
  });

  it('cost one line when a quote is wrong', () => {
    const unclosed = 'the quote that opens here is never closed';
    assert.deepEqual(rows('a,"b\nc,d\ne,f'), [unclosed, ['c', 'd'], ['e', 'f']]);
    const early = 'the quote that opens here is closed before the end of its cell; a quote in a cell is doubled';
    assert.deepEqual(rows('a,"b" c\nd,e'), [early, ['d', 'e']]);
    assert.deepEqual(rows('"one\ntwo"x\nthree'), [early, ['two"x'], ['three']]);
  });

  it('come back as they were written, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '#', 'é', '\uFEFF') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (table) => {
        const text = table.map((row) => row.map(quote).join(',')).join('\n');
        assert.deepEqual(rows(text), table);
      }),
    );
  });

  it('are read from any text, each from its own line on', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '""', ',', '\n', '\r\n', ' ', '#') });
    fc.assert(
      fc.property(text, (source) => {
        let last = -1;
        for (const { at } of readRecords(source, ',')) {
          assert.ok(at > last);
          last = at;
        }
      }),
    );
  });

  it('are read in linear time from a file of nothing but quotes', () => {
    for (const line of ['"', '""\n', '"\n', '"a\n', 'a"b,"c\n', '"""\n', '"a"b\n', ' ', ',']) {
      const text = line.repeat(1_000_000 / line.length);
      let count = 0;
      for (const record of readRecords(text, ',')) count += record.cells.length;
      assert.ok(count <= 1_000_001);
    }
  }).timeout(5000);
});

describe('the separator of a table', () => {
  for (const [text, separator] of [
    ['term,type;id', ','],
    ['term;type', ';'],
    ['# a, b\n\nterm\ttype', '\t'],
    ['"a,b";c', ';'],
    ['term', ','],
    ['', ','],
  ] as const) {
    it(`is ${JSON.stringify(separator)} for ${JSON.stringify(text)}`, () =>
      assert.equal(detectSeparator(text), separator));
  }
});
