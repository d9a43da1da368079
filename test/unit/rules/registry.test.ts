import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../../src/core/analyse';
import type { Analysis, Cue } from '../../../src/core/analysis';
import { allRules, describeRule } from '../../../src/core/rules/registry';
import { shippedKnowledge } from '../../support/lexicon';

const SAMPLES = 'media/samples';

function cuesOf({ claims, entities, paper }: Analysis): Cue[] {
  const ofClaims = claims.flatMap((claim) => [...claim.why, ...claim.evidence.why]);
  const ofStudy = [...paper.evidence.why, ...paper.designs.flatMap((design) => design.cues)];
  return [...ofClaims, ...ofStudy, ...entities.flatMap((entity) => entity.why)];
}

describe('registry of rules', () => {
  it('describes every rule that fires on the samples', () => {
    const knowledge = shippedKnowledge();
    const unknown = readdirSync(SAMPLES).flatMap((id) => {
      const text = readFileSync(`${SAMPLES}/${id}`, 'utf8');
      const analysis = analyse({ id, text, language: id.endsWith('.md') ? 'markdown' : 'plaintext' }, knowledge);
      return cuesOf(analysis).flatMap(({ rule }) => (describeRule(rule) ? [] : [rule]));
    });
    assert.deepEqual([...new Set(unknown)], []);
  }).timeout(20_000);

  it('has no two rules of one id', () => {
    const ids = allRules.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('gives every rule a title in words and a source', () => {
    assert.deepEqual(
      allRules.filter(({ title, source }) => title.trim() === '' || source.trim() === '').map(({ id }) => id),
      [],
    );
  });
});
