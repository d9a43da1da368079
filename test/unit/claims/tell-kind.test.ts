import assert from 'node:assert/strict';
import type { ClaimKind } from '../../../src/core/analysis';
import { tellKind } from '../../../src/core/claims/tell-kind';
import { readStatements } from '../../../src/core/statements/read-statements';
import { readPaper } from '../../../src/core/text/read-paper';

/** The kind of a sentence whose main clause is asserted, whatever hangs from it. */
function kindOf(text: string): ClaimKind {
  const paper = readPaper(text, 'plaintext');
  const [statement] = readStatements(paper);
  assert.ok(statement);
  return tellKind(paper, { ...statement, certainty: 'asserted' }, false).kind;
}

describe('the kind of a claim', () => {
  it('is a hypothesis when what is asserted suggests what might be', () => {
    assert.equal(kindOf('Zinc was bound by the cells, suggesting that it might slow their growth.'), 'hypothesis');
  });
  it('is a finding when something could not be done', () => {
    assert.equal(kindOf('Zinc could not be bound by the cells.'), 'finding');
  });
});
