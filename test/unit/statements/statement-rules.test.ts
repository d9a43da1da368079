import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/analysis';
import { readSignals } from '../../../src/core/statements/read-signals';
import { readStatements } from '../../../src/core/statements/read-statements';
import { statementRules } from '../../../src/core/statements/statement-rules';
import { readPaper } from '../../../src/core/text/read-paper';

/** Rules whose words stand in the text or whose cue a statement carries. */
function firedBy(text: string): Set<string> {
  const language: Language = text.startsWith('#') ? 'markdown' : 'plaintext';
  const paper = readPaper(text, language);
  const hits = Object.values(readSignals(paper.tokens, 0, paper.tokens.length)).flat();
  const cues = readStatements(paper).flatMap(({ why }) => why);
  return new Set([...hits.map(({ value }) => value.id), ...cues.map(({ rule }) => rule)]);
}

describe('the rules for statements', () => {
  for (const rule of statementRules) {
    it(`${rule.id}: fires on its own examples and on none of the others`, () => {
      for (const text of rule.examples.yes) assert.ok(firedBy(text).has(rule.id), `should fire: ${text}`);
      for (const text of rule.examples.no) assert.ok(!decides(rule.id, text), `should not decide: ${text}`);
    });
  }

  it('have ids of their own', () => {
    assert.equal(new Set(statementRules.map(({ id }) => id)).size, statementRules.length);
  });
});

/** A word may stand in the text without deciding anything: "not only" is no negation. */
function decides(rule: string, text: string): boolean {
  const paper = readPaper(text, text.startsWith('#') ? 'markdown' : 'plaintext');
  return readStatements(paper).some(({ why }) => why.some((cue) => cue.rule === rule));
}
