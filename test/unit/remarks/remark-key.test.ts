import assert from 'node:assert/strict';
import type { Remark } from '../../../src/core/analysis';
import { remarkKey } from '../../../src/core/remarks/remark-key';
import { buildAnalysis, buildClaim, buildCue } from '../../support/build-analysis';

const SENTENCE = 'Rowing *reduces* back pain in teachers.';

function keyIn(text: string, words = '*reduces*', claim: number | null = 0, rule = 'warning.a'): string {
  const plain = 'Rowing reduces back pain in teachers.';
  const analysis = buildAnalysis({ claims: [buildClaim(text, SENTENCE, { plain })] });
  const remark: Remark = { ...buildCue(text, words, rule), claim, related: [] };
  return remarkKey(remark, analysis);
}

describe('remarkKey', () => {
  it('is the rule, the words of the claim and its own words, plain', () => {
    assert.equal(keyIn(SENTENCE), 'warning.a|rowing reduces back pain in teachers.|reduces');
  });
  it('does not change when the text around the claim does', () => {
    assert.equal(keyIn(`# A title\n\nSomething before. ${SENTENCE}`), keyIn(SENTENCE));
  });
  it('tells rules, and words of one claim, apart', () => {
    assert.notEqual(keyIn(SENTENCE, '*reduces*', 0, 'warning.b'), keyIn(SENTENCE));
    assert.notEqual(keyIn(SENTENCE, 'teachers'), keyIn(SENTENCE));
  });
  it('of a remark without a claim is that of its own words', () => {
    assert.equal(keyIn(SENTENCE, 'back pain', null), 'warning.a|back pain');
  });
});
