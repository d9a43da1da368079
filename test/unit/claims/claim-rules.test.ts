import assert from 'node:assert/strict';
import { claimRules } from '../../../src/core/claims/claim-rule-list';
import { pickClaims } from '../../../src/core/claims/pick-claims';
import { scoreSentences } from '../../../src/core/claims/score-sentences';
import { tellKind } from '../../../src/core/claims/tell-kind';
import type { Mention } from '../../../src/core/recognition/mention';
import { readStatements } from '../../../src/core/statements/read-statements';
import { readPaper } from '../../../src/core/text/read-paper';

/** Rules that any sentence of the text carries, for listing or for its kind. */
function firedBy(text: string): Set<string> {
  const paper = readPaper(text, text.startsWith('#') ? 'markdown' : 'plaintext');
  const statements = readStatements(paper);
  const isReview = text.includes('narrative review');
  const scored = scoreSentences(paper, statements, isReview).flatMap(({ why }) => why);
  const kinds = statements.flatMap((statement) => tellKind(paper, statement, isReview).cues);
  const design = { design: 'narrative_review', sentence: 0, start: 0, end: 0, cues: [] } as const;
  const study = { designs: isReview ? [design] : [], sampleSize: null, controlled: null };
  const picked = pickClaims(paper, statements, study, { mentions: zincIn(paper.prose.text), abbreviations: [] });
  return new Set([...scored, ...kinds, ...picked.flatMap(({ why }) => why)].map(({ rule }) => rule));
}

/** Every "zinc" of a text as a drug. */
function zincIn(text: string): Mention[] {
  return Array.from(text.matchAll(/zinc/gi), ({ index }) => ({
    start: index,
    end: index + 4,
    id: 'CHEBI:27363',
    name: 'zinc',
    type: 'therapy',
    xrefs: [],
    match: 'exact',
    candidates: [],
    score: 1,
    source: 'lexicon',
    why: [],
  }));
}

describe('the rules for claims', () => {
  for (const rule of claimRules) {
    it(`${rule.id}: fires on its own examples and on none of the others`, () => {
      for (const text of rule.examples.yes) assert.ok(firedBy(text).has(rule.id), `should fire: ${text}`);
      for (const text of rule.examples.no) assert.ok(!firedBy(text).has(rule.id), `should not fire: ${text}`);
    });
  }

  it('have ids of their own', () => {
    assert.equal(new Set(claimRules.map(({ id }) => id)).size, claimRules.length);
  });
});
