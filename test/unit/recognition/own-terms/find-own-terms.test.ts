import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../../src/core/analyse';
import type { Language } from '../../../../src/core/analysis';
import { describeRule } from '../../../../src/core/rules/registry';
import { shippedKnowledge } from '../../../support/lexicon';
import { ownTerms } from '../../../support/own-terms';

const shipped = shippedKnowledge();

function entitiesIn(text: string, rows: readonly string[], language: Language = 'plaintext') {
  return analyse({ id: 'a', text, language }, { ...shipped, terminology: ownTerms(...rows) }).entities;
}

/** `words type source`, at their places in the text. */
function read(text: string, rows: readonly string[]): string[] {
  return entitiesIn(text, rows).map(({ start, end, text: words, type, source }) => {
    assert.equal(text.slice(start, end), words);
    return `${start} ${words} ${type} ${source}`;
  });
}

describe('own terms of the reviewer', function () {
  this.timeout(20_000);

  it('are mentions with their type, id and name, certain, and say where they were written', () => {
    const [entity, ...others] = entitiesIn('We gave frost lotions twice.', [
      'thaw,gene',
      'frost lotion,drug,ICE:1,Frigor',
    ]);
    assert.deepEqual(others, []);
    assert.deepEqual(entity, {
      start: 8,
      end: 21,
      text: 'frost lotions',
      type: 'therapy',
      id: 'ICE:1',
      match: 'exact',
      name: 'Frigor',
      xrefs: [],
      candidates: [],
      score: 1,
      source: 'reviewer',
      why: [
        { rule: 'reviewer.term', start: 8, end: 21, text: 'frost lotions', origin: { file: 'terms.csv', line: 3 } },
      ],
    });
    assert.equal(describeRule('reviewer.term')?.title, 'your own term');
  });

  it('stand in the source where they stand in the prose, markup and all', () => {
    const text = 'Cells of *ICE*<sup>+</sup> mice and **frost**&nbsp;lotion.';
    const found = entitiesIn(text, ['frost lotion,drug'], 'markdown').filter(({ source }) => source === 'reviewer');
    assert.deepEqual(
      found.map((entity) => entity.text),
      ['frost**&nbsp;lotion'],
    );
  });

  it('have the name and the cross-references of the concept whose id they have', () => {
    const [entity] = entitiesIn('The frosty one was expressed.', ['frosty one,gene,ncbigene:2064']);
    assert.deepEqual([entity?.id, entity?.name], ['NCBIGene:2064', 'ERBB2']);
    assert.ok(entity?.xrefs.includes('HGNC:3430'));
  });

  it('win over what the lexicon says of the same words, whatever the types', () => {
    const text = 'Trastuzumab was given to HER2 carriers.';
    assert.deepEqual(read(text, []), ['0 Trastuzumab therapy lexicon', '25 HER2 gene lexicon']);
    assert.deepEqual(read(text, ['HER2,disease', 'trastuzumab,chemical']), [
      '0 Trastuzumab chemical reviewer',
      '25 HER2 disease reviewer',
    ]);
  });

  it('win over names that they overlap', () => {
    const text = 'Regulatory T cells were counted.';
    assert.deepEqual(read(text, []), ['0 Regulatory T cells cellType lexicon']);
    assert.deepEqual(read(text, ['cells were counted,disease']), ['13 cells were counted disease reviewer']);
  });

  it('are certain whatever the trained taggers make of their words', () => {
    const text = 'HER2 and HER2-positive cells were stained in every patient with frosty ones among T cells.';
    const own = entitiesIn(text, ['HER2,gene,ICE:1', 'frosty one,cell type', 'stained,gene']);
    assert.deepEqual(
      own.filter(({ source }) => source === 'reviewer').map(({ text: words, score, tagger }) => [words, score, tagger]),
      [
        ['HER2', 1, undefined],
        ['HER2', 1, undefined],
        ['stained', 1, undefined],
        ['frosty ones', 1, undefined],
      ],
    );
  });

  it('leave standing what may lie inside them and around them', () => {
    assert.deepEqual(read('Frosty CD8 squads and CD8 T cells.', ['frosty CD8 squad,cell type', 'CD8,gene']), [
      '0 Frosty CD8 squads cellType reviewer',
      '7 CD8 gene reviewer',
      '22 CD8 T cells cellType lexicon',
      '22 CD8 gene reviewer',
    ]);
  });

  it('are genes even where a name of another kind would take the word', () => {
    const text = 'We used CHOP, and R-CHOP was given.';
    const chop = read(text, ['CHOP,gene']).filter((line) => line.endsWith('reviewer'));
    assert.deepEqual(chop, ['8 CHOP gene reviewer', '20 CHOP gene reviewer']);
  });

  it('give their meaning to the short forms that the paper defines for them', () => {
    const text = 'The frost shock index (FSI) rose. FSI was high. We then gave the FSI kit.';
    assert.deepEqual(read(text, ['frost shock index,disease']), [
      '4 frost shock index disease reviewer',
      '23 FSI disease abbreviation',
      '34 FSI disease abbreviation',
      '65 FSI disease abbreviation',
    ]);
    for (const { source, why } of entitiesIn(text, ['frost shock index,disease'])) {
      const rules = why.map(({ rule }) => rule);
      assert.deepEqual(rules, source === 'reviewer' ? ['reviewer.term'] : ['abbreviation.defined', 'reviewer.term']);
    }
  });

  it('keep their meaning where the paper defines the same short form otherwise', () => {
    const text = 'The monocytes (MS) were seen. MS were counted.';
    const found = entitiesIn(text, ['MS,therapy']).filter(({ text: words }) => words === 'MS');
    assert.deepEqual(
      found.map(({ start, type, source }) => [start, type, source]),
      [
        [15, 'therapy', 'reviewer'],
        [30, 'therapy', 'reviewer'],
      ],
    );
  });

  it('stay as they are where the text speaks of mice, and inside the name of a cell', () => {
    const text = 'Mice lacking frosty one in icy myeloma cells were fed.';
    const found = entitiesIn(text, ['frosty one,gene,NCBIGene:2064', 'icy myeloma,disease']);
    assert.deepEqual(
      found.filter(({ source }) => source === 'reviewer').map(({ text: words, match, score }) => [words, match, score]),
      [
        ['frosty one', 'exact', 1],
        ['icy myeloma', 'exact', 1],
      ],
    );
  });

  it('count for the claims that hold them', () => {
    const text = '# Results\n\nFrost lotion reduced mortality (HR 0.5, 95% CI 0.4-0.7, p < 0.001).\n';
    const analysis = analyse(
      { id: 'a', text, language: 'markdown' },
      { ...shipped, terminology: ownTerms('frost lotion,drug') },
    );
    const [claim] = analysis.claims;
    assert.deepEqual(
      claim?.entities.map((index) => analysis.entities[index]?.text),
      ['Frost lotion'],
    );
  });

  it('are looked for in the paper only, never across sentences', () => {
    const text =
      '# Results\n\nWe saw frost. Lotion was there. `frost lotion`\n\n# References\n\n1. Frost lotion. J Ice 2001.\n';
    assert.deepEqual(
      entitiesIn(text, ['frost lotion,drug'], 'markdown').map((entity) => entity.text),
      [],
    );
  });

  it('have offsets into any text', () => {
    const rows = ['ice cell,cell type', 'ICE,gene', 'α-frost,drug'];
    const word = fc.constantFrom(
      'ice',
      'cells',
      'ICE',
      'α-frost',
      'frost',
      '.',
      '(',
      ')',
      '**',
      ' ',
      '\n\n',
      '\uFFFC',
      '`',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        for (const { start, end, text: said, source } of entitiesIn(text, rows, 'markdown')) {
          assert.equal(text.slice(start, end), said);
          assert.ok(source !== 'reviewer' || /ice|frost/i.test(said), said);
        }
      }),
      { numRuns: 60 },
    );
  });
});
