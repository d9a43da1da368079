import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../../src/core/analyse';
import {
  STUDY_DESIGNS,
  type Analysis,
  type ClaimValue,
  type MentionValue,
  type Span,
} from '../../../src/core/analysis';
import type { Body, PlacedAnnotation } from '../../../src/core/annotations/annotation';
import { claimValue } from '../../../src/core/annotations/apply-claim-value';
import { applyCorrections } from '../../../src/core/annotations/apply-corrections';
import { mentionValue } from '../../../src/core/annotations/apply-mention-value';
import { plainReader } from '../../../src/core/presentation/plain-text';
import { describeRule } from '../../../src/core/rules/registry';
import { onClaim, onMention, placed } from '../../support/build-correction';
import { shippedKnowledge } from '../../support/lexicon';

const TEXT = readFileSync('media/samples/sample-paper.md', 'utf8');
const ANALYSIS = analyse({ id: 'x', text: TEXT, language: 'markdown' }, shippedKnowledge());

const plain = plainReader('markdown');

const span = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
const type = fc.constantFrom('gene', 'cellType', 'therapy', 'disease', 'chemical');
const newValue: fc.Arbitrary<MentionValue> = fc.record({
  type,
  id: fc.option(fc.constantFrom('NCBIGene:1', 'CL:0000084')),
  name: fc.option(fc.constantFrom('one', 'two')),
  text: fc.constantFrom('T cells', 'tumour', 'x'),
});
const partialClaim: fc.Arbitrary<Partial<ClaimValue>> = fc
  .record({
    claimKind: fc.constantFrom('finding', 'cited', 'hypothesis', 'recommendation'),
    strength: fc.constantFrom('none', 'correlational', 'direct_causal'),
    design: fc.option(fc.constantFrom(...STUDY_DESIGNS)),
    ocebm: fc.option(fc.constantFrom(1, 2, 3)),
    civic: fc.option(fc.constantFrom('A', 'B')),
  } as const)
  .chain((value) =>
    fc
      .subarray(['claimKind', 'strength', 'design', 'ocebm', 'civic'] as const)
      .map((keys) => Object.fromEntries(keys.map((key) => [key, value[key]]))),
  );
const entityIndex = fc.nat(ANALYSIS.entities.length - 1);
const claimIndex = fc.nat(ANALYSIS.claims.length - 1);
const scope = fc.constantFrom('here', 'paper');

type Made = readonly [Body, Span];
const correction: fc.Arbitrary<Made> = fc.oneof(
  fc.tuple(entityIndex, fc.option(newValue), scope).map(([index, reviewer, where]): Made => {
    const entity = ANALYSIS.entities[index];
    assert.ok(entity);
    return [onMention(mentionValue(entity, plain), reviewer, { scope: where }), entity];
  }),
  fc.tuple(span, newValue).map(([at, reviewer]): Made => [onMention(null, reviewer), at]),
  fc.tuple(claimIndex, fc.option(partialClaim)).map(([index, reviewer]): Made => {
    const claim = ANALYSIS.claims[index];
    assert.ok(claim);
    return [onClaim(claimValue(claim), reviewer), claim];
  }),
  fc.tuple(span, partialClaim).map(([at, reviewer]): Made => [onClaim(null, reviewer), at]),
);
const corrections = fc.array(fc.tuple(correction, fc.nat(50), fc.boolean()), { maxLength: 40 }).map((all) =>
  all.map(([[body, at], minute, isFound], index): PlacedAnnotation => {
    const modified = `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
    return placed(body, isFound || index % 3 > 0 ? at : null, { id: `urn:uuid:${index}`, modified });
  }),
);

function assertSound({ entities, claims, combinations, sentences, warnings, observations }: Analysis): void {
  const cues = [...entities, ...claims]
    .flatMap(({ why }) => why)
    .concat(claims.flatMap(({ evidence }) => evidence.why));
  for (const { start, end, text } of [...entities, ...claims, ...combinations, ...cues, ...warnings, ...observations])
    assert.equal(text, TEXT.slice(start, end));
  for (const { rule } of cues) assert.ok(describeRule(rule), rule);
  for (const list of [entities, claims])
    list.forEach((each, index) => assert.ok(index === 0 || (list[index - 1]?.start ?? 0) <= each.start, 'in order'));
  entities.forEach((entity, index) => {
    const next = entities.slice(index + 1).find(({ type: other }) => other === entity.type);
    assert.ok(!next || next.start >= entity.end, `${entity.text} overlaps ${next?.text}`);
  });
  for (const holder of [...claims, ...combinations]) {
    assert.deepEqual(
      [...new Set(holder.entities)].sort((a, b) => a - b),
      holder.entities,
    );
    for (const index of holder.entities) {
      const entity = entities[index];
      assert.ok(entity && entity.start < holder.end && holder.start < entity.end, 'points to what it holds');
    }
  }
  for (const { evidence, carriedBy } of claims) {
    assert.ok(evidence.why.length > 0);
    for (const index of carriedBy) assert.ok(sentences[index]);
  }
  assert.deepEqual(
    claims.map(({ rank }) => rank).sort((a, b) => a - b),
    claims.map((_, index) => index + 1),
  );
  for (const { claim } of [...warnings, ...observations]) assert.ok(claim === null || claims[claim]);
}

describe('a corrected analysis', () => {
  it('is as sound as the engine made it, whatever was corrected', () => {
    assert.ok(ANALYSIS.entities.length > 10 && ANALYSIS.claims.length > 5);
    assertSound(ANALYSIS);
    fc.assert(
      fc.property(corrections, (all) => assertSound(applyCorrections(ANALYSIS, all, TEXT))),
      { numRuns: 500, seed: 5 },
    );
  }).timeout(60_000);

  it('is the same in whatever order the corrections come, and frozen', () => {
    fc.assert(
      fc.property(corrections, (all) => {
        const corrected = applyCorrections(ANALYSIS, all, TEXT);
        assert.deepEqual(applyCorrections(ANALYSIS, [...all].reverse(), TEXT), corrected);
        assert.ok(isFrozen(corrected));
      }),
      { numRuns: 100, seed: 6 },
    );
  }).timeout(60_000);
});

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}
