import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Language, Role } from '../../../src/core/analysis';
import { ROLE_MODEL_FILE } from '../../../src/core/knowledge-files';
import { readStatements } from '../../../src/core/statements/read-statements';
import { openRoleModel, ROLES, writeRoleModel } from '../../../src/core/statements/role-model';
import { readPaper } from '../../../src/core/text/read-paper';

const shipped = openRoleModel(readFileSync(ROLE_MODEL_FILE));
/** Knows no word, and prefers conclusions wherever it may. */
const conclusionsOnly = openRoleModel(
  writeRoleModel(
    { corpora: [], scale: 1, steps: Array.from({ length: ROLES * ROLES }, (_, step) => (step % ROLES === 4 ? 1 : 0)) },
    { features: new Uint32Array(0), weights: new Int8Array(0) },
  ),
);

function rolesIn(text: string, model = shipped, language: Language = 'plaintext'): Role[] {
  return readStatements(readPaper(text, language), model).map(({ role }) => role);
}

const ABSTRACT = [
  'Rowers often complain of sore hands, and no ointment is established.',
  'The aim of this trial was to compare zinc ointment with petroleum jelly.',
  'Eighty adult rowers were randomly assigned to either ointment for six weeks.',
  'Soreness was recorded each evening on a scale from 0 to 10.',
  'Soreness fell by 2.1 points with zinc and by 0.4 points with jelly (p < 0.001).',
  'Three rowers in the zinc group had a rash.',
  'Zinc ointment is a safe and cheap option for sore hands.',
];
const ROLES_OF_ABSTRACT = ['background', 'objective', 'methods', 'methods', 'results', 'results', 'conclusion'];

describe('roles by the trained model', () => {
  it('follow the course of an abstract without headings', () => {
    assert.deepEqual(rolesIn(ABSTRACT.join(' ')), ROLES_OF_ABSTRACT);
  });

  it('do not hang on how long each part is', () => {
    const late = [...ABSTRACT.slice(0, 3), ...ABSTRACT.slice(4, 5), ...ABSTRACT.slice(6)];
    assert.deepEqual(rolesIn(late.join(' ')), ['background', 'objective', 'methods', 'results', 'conclusion']);
  });

  it('call an aim the objective, although many authors put it under "Background"', () => {
    assert.equal(
      rolesIn([ABSTRACT[0], 'We aimed to learn whether zinc helps.', ...ABSTRACT.slice(2)].join(' '))[1],
      'objective',
    );
  });

  it('are asked only where no heading tells', () => {
    const text = '# Zinc\n\n## Methods\n\nZinc was weighed. Rowers were weighed. Oars were weighed.\n';
    assert.deepEqual(rolesIn(text, conclusionsOnly, 'markdown').slice(-3), ['methods', 'methods', 'methods']);
  });

  it('are asked only in a text as long as an abstract', () => {
    const short = 'Zinc was weighed. Rowers were weighed.';
    const conclusions = (roles: readonly Role[]): number => roles.filter((role) => role === 'conclusion').length;
    assert.equal(conclusions(rolesIn(short, conclusionsOnly)), 0);
    assert.equal(conclusions(rolesIn(`${short} Oars were weighed.`, conclusionsOnly)) > 0, true);
    assert.equal(conclusions(rolesIn(`${short} `.repeat(16), conclusionsOnly)), 0);
  });
});
