import assert from 'node:assert/strict';
import { STUDY_DESIGNS } from '../../../src/core/analysis';
import { designName, levelLabel, plural, typeName } from '../../../src/core/presentation/wording';

describe('wording', () => {
  it('has a name of its own for every study design', () => {
    const names = STUDY_DESIGNS.map(designName);
    assert.equal(new Set(names).size, STUDY_DESIGNS.length);
    for (const name of names) assert.doesNotMatch(name, /_/);
  });

  it('names the level and the design it rests on', () => {
    assert.equal(levelLabel({ ocebm: 2 }, 'rct'), 'OCEBM 2 · randomised trial');
    assert.equal(levelLabel({ ocebm: 5 }, null), 'OCEBM 5');
  });

  it('says why there is no level when the design is the reason', () => {
    assert.equal(levelLabel({ ocebm: null }, 'narrative_review'), 'no level: review');
    assert.equal(levelLabel({ ocebm: null }, null), 'no level: design cannot be told');
  });

  it('does not blame the design for a missing level that has another reason', () => {
    assert.equal(levelLabel({ ocebm: null }, 'rct'), 'no level');
  });

  it('counts in words', () => {
    assert.equal(plural(1, 'claim'), '1 claim');
    assert.equal(plural(0, 'claim'), '0 claims');
    assert.equal(plural(2, typeName('therapy'), typeName('therapy', 2)), '2 therapies');
    assert.equal(typeName('species', 4), 'species');
  });
});
