import assert from 'node:assert/strict';
import { DICTIONARY_ROWS, dictionaryMarks, markSpan } from '../../../../src/core/recognition/tagger/dictionary-marks';
import { addMarkFeatures } from '../../../../src/core/recognition/tagger/mark-features';
import { ruleMarks } from '../../../../src/core/recognition/tagger/rule-marks';
import { contextOf } from '../../../support/fake-tagger';
import { proposalOf } from '../../../support/proposal-of';

function rowsOf(text: string): Record<string, string> {
  const rows = dictionaryMarks(contextOf(text));
  return Object.fromEntries(DICTIONARY_ROWS.map((type, row) => [type, (rows[row] ?? []).join(' ')]));
}

describe('marks of the dictionary', () => {
  it('say of each token where in a name of each type it stands, and how far the name is trusted', () => {
    // 1 to 4: begin, inside, end, single of approved names; 5 to 8 of their synonyms; 9 to 12 of the rest.
    assert.deepEqual(rowsOf('Sorted regulatory T cells with TP53.'), {
      gene: '0 0 0 12 0 4 0',
      cellType: '0 1 2 3 0 0 0',
      therapy: '0 0 0 0 0 0 0',
      chemical: '0 0 0 0 0 0 0',
      disease: '0 0 0 0 0 0 0',
      cellLine: '0 0 0 0 0 0 0',
      species: '0 0 0 0 0 0 0',
    });
  });

  it('are those of the longest name from the left', () => {
    assert.equal(rowsOf('CD4-positive, alpha-beta T cell').cellType?.includes('1 2'), true);
    assert.equal(rowsOf('T cell T cell').cellType, '1 3 1 3');
  });

  it('of groups never meet', () => {
    const marks = new Uint8Array(6);
    markSpan(marks, { firstToken: 0, endToken: 3 }, 0);
    markSpan(marks, { firstToken: 3, endToken: 5 }, 1);
    markSpan(marks, { firstToken: 5, endToken: 6 }, 2);
    assert.deepEqual([...marks], [1, 2, 3, 5, 7, 12]);
  });
});

describe('marks of the rules', () => {
  const context = contextOf('Loss of human TP53 protein slowed growth of FOXK7.');
  const marksOf = (...proposals: readonly ReturnType<typeof proposalOf>[]): number[] => [
    ...ruleMarks(proposals, 'gene', context.tokens.length),
  ];

  it('are of the longest proposal from each place, exact ids, related ids and none apart', () => {
    const exact = { id: 'NCBIGene:7157' };
    assert.deepEqual(
      marksOf(
        proposalOf(context, 'TP53', exact),
        proposalOf(context, 'TP53 protein', { ...exact, match: 'related' }),
        proposalOf(context, 'FOXK7'),
        proposalOf(context, 'Loss', exact),
      ),
      [4, 0, 0, 5, 7, 0, 0, 0, 12, 0],
    );
  });

  it('leave out other types and what the rules hardly believe', () => {
    const marks = marksOf(
      proposalOf(context, 'TP53', { score: 0.49 }),
      proposalOf(context, 'FOXK7', { type: 'therapy' }),
    );
    assert.deepEqual(marks, new Array(10).fill(0));
  });
});

describe('features of marks', () => {
  function featuresOf(at: number, ...rows: readonly Uint8Array[]): number[] {
    const features: number[] = [];
    addMarkFeatures(rows, at, features);
    return features;
  }

  it('are a token’s own mark, its neighbours’ and the three together', () => {
    assert.deepEqual(featuresOf(1, Uint8Array.of(0, 4, 0)), [1160977, 2340410, 3081371, 791821]);
  });

  it('are none where nothing is marked', () => {
    assert.deepEqual(featuresOf(1, Uint8Array.of(0, 0, 0, 4)), []);
  });

  it('tell the rows apart', () => {
    const [row, none] = [Uint8Array.of(0, 4, 0), Uint8Array.of(0, 0, 0)];
    const [first, second] = [featuresOf(1, row, none), featuresOf(1, none, row)];
    assert.equal(first.length, 4);
    assert.deepEqual(
      first.filter((each) => second.includes(each)),
      [],
    );
  });
});
