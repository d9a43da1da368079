import assert from 'node:assert/strict';
import { openRoleModel, ROLES } from '../../../../src/core/statements/role-model';
import { readRoleSequence, type RoleSequence, trainRoleModel } from '../../../../src/training/roles/train-role-model';

const [METHODS, RESULTS] = [2, 3];
/** Word 1 stands in methods, word 2 in results, word 3 everywhere; methods come first. */
const sequence: RoleSequence = {
  features: [Uint32Array.of(1, 3), Uint32Array.of(2, 3)],
  roles: [METHODS, RESULTS],
};
const bytes = trainRoleModel(new Array<RoleSequence>(60).fill(sequence));

describe('training the role model', () => {
  it('learns which word speaks for which role', () => {
    const { score } = openRoleModel(bytes);
    const best = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));
    assert.equal(best(score(Uint32Array.of(1))), METHODS);
    assert.equal(best(score(Uint32Array.of(2))), RESULTS);
  });

  it('learns which role follows which', () => {
    const { steps } = openRoleModel(bytes).meta;
    assert.equal(steps.indexOf(Math.max(...steps)), METHODS * ROLES + RESULTS);
  });

  it('gives the same bytes for the same abstracts', () => {
    assert.deepEqual(trainRoleModel(new Array<RoleSequence>(60).fill(sequence)), bytes);
  });

  it('reads each sentence of an abstract with the role of its section', () => {
    const { features, roles } = readRoleSequence({
      pmcid: '',
      licence: 'by 4.0',
      sections: [
        ['Methods', 'Forty rowers were weighed. They were weighed again.'],
        ['Results', 'Weight fell by 2%.'],
      ],
    });
    assert.deepEqual(roles, [METHODS, METHODS, RESULTS]);
    assert.equal(features.length, 3);
    assert.ok(features.every((row) => new Set(row).size === row.length && row.length > 20));
  });
});
