import assert from 'node:assert/strict';
import { likeliestLevel } from '../../../../src/core/evidence/civic/grade-statement';
import { fitCivicWeights, type CivicExample } from '../../../../src/training/civic/fit-civic-weights';
import { writeCivicWeights } from '../../../../src/training/civic/write-civic-weights';

const example = (level: CivicExample['level'], ...fired: string[]): CivicExample => ({
  level,
  fired: new Set(fired),
  weight: 1,
});
const EXAMPLES = [
  ...Array.from({ length: 6 }, () => example('B', 'civic.survival')),
  ...Array.from({ length: 3 }, () => example('D', 'civic.cells')),
  example('C', 'civic.one_patient'),
];

describe('weights of the CIViC rules', () => {
  it('give each level to what speaks for it', () => {
    const weights = fitCivicWeights(EXAMPLES);
    for (const [rule, level] of [
      ['civic.survival', 'B'],
      ['civic.cells', 'D'],
      ['civic.one_patient', 'C'],
    ] as const)
      assert.equal(likeliestLevel([rule], weights), level);
  });
  it('are the same for the same examples', () => {
    assert.equal(writeCivicWeights(fitCivicWeights(EXAMPLES)), writeCivicWeights(fitCivicWeights(EXAMPLES)));
  });
  it('follow the heavier of two examples that disagree', () => {
    const light = { ...example('B', 'civic.trial'), weight: 1 };
    const heavy = { ...example('D', 'civic.trial'), weight: 9 };
    assert.equal(likeliestLevel(['civic.trial'], fitCivicWeights([light, heavy])), 'D');
  });
  it('never give A or E without the wording, however heavy', () => {
    const weights = fitCivicWeights([example('A', 'civic.trial'), example('A', 'civic.trial')]);
    assert.notEqual(likeliestLevel(['civic.trial'], weights), 'A');
    assert.equal(likeliestLevel(['civic.trial', 'civic.approval'], weights), 'A');
  });
});
