import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitsPart, readTermPatterns } from '../../../../src/platform/terminology/term-patterns';

const paths = (...entries: readonly string[]) => readTermPatterns(entries).patterns.map((parts) => parts.join('/'));
const refused = (...entries: readonly string[]) => readTermPatterns(entries).refused;

describe('the setting for terminology files', () => {
  it('takes paths and globs from the folder down, braces one after another', () => {
    assert.deepEqual(paths('terms.csv', './lists/*.obo', 'a{,-b}/{x,y}.csv', 'lists\\win.tsv'), [
      'terms.csv',
      'lists/*.obo',
      'a/x.csv',
      'a/y.csv',
      'a-b/x.csv',
      'a-b/y.csv',
      'lists/win.tsv',
    ]);
    assert.deepEqual(readTermPatterns(['./lists/*.obo', ' a.csv ']).globs, ['lists/*.obo', 'a.csv']);
  });

  it('refuses whatever leads or could lead out of the folder', () => {
    const out = [
      '/etc/terms.csv',
      '../terms.csv',
      'lists/../../terms.csv',
      'C:\\terms.csv',
      'c:/terms.csv',
      '\\\\server\\terms.csv',
      'file:///terms.csv',
      '~/terms.csv',
      '{..,a}/terms.csv',
      '{.,a}./terms.csv',
      '{/,a}/terms.csv',
      '{a,/etc}/terms.csv',
      '',
      'a//b.csv',
    ];
    assert.deepEqual(refused(...out, 'fine.csv'), out);
  });

  it('refuses braces that are nested, open or too many', () => {
    const wrong = ['{a,{b,c}}.csv', '{a.csv', 'a}.csv', '{a,b,c}'.repeat(5), 'x'.repeat(501)];
    assert.deepEqual(refused(...wrong), wrong);
  });

  it('never gives a part that goes up, from any entry', () => {
    const piece = fc.constantFrom('.', '..', '/', '\\', '{', '}', ',', 'a', '*', '~', ':');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const parts of readTermPatterns([pieces.join('')]).patterns)
          assert.ok(parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[/\\{}]/.test(part)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a part of a path', () => {
  it('fits names with stars and question marks', () => {
    for (const [name, part] of [
      ['a.csv', '*.csv'],
      ['a.csv', '?.csv'],
      ['a.csv', '*'],
      ['a.csv', 'a*c*v'],
      ['', '*'],
      ['aab', '*ab'],
    ] as const)
      assert.ok(fitsPart(name, part), `${name} ${part}`);
    for (const [name, part] of [
      ['a.csvx', '*.csv'],
      ['A.csv', 'a.csv'],
      ['a', '??'],
      ['a', ''],
      ['b', 'a*'],
    ] as const)
      assert.ok(!fitsPart(name, part), `${name} ${part}`);
  });
});
