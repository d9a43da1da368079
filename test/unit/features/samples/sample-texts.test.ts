// What a newcomer meets in the samples: one of each thing that BioGloss finds in a paper and in notes on one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../../src/core/analyse';
import type { Analysis, Claim } from '../../../../src/core/analysis';
import { shippedKnowledge } from '../../../support/lexicon';

const read = (file: string): Analysis => {
  const text = readFileSync(`media/samples/${file}`, 'utf8');
  return analyse({ id: file, text, language: 'markdown' }, shippedKnowledge());
};
const rulesOf = (remarks: Analysis['warnings']): string[] => remarks.map(({ rule }) => rule).sort();

describe('the sample paper', () => {
  let paper: Analysis;
  let claims: readonly Claim[];
  const some = (test: (claim: Claim) => boolean) => assert.ok(claims.some(test), JSON.stringify(claims));

  before(() => {
    paper = read('sample-paper.md');
    claims = paper.claims;
  });

  it('is a cohort of 186 people and an experiment in mice, with an outline of some twenty claims', () => {
    assert.deepEqual(
      paper.paper.designs.map(({ design }) => design),
      ['cohort', 'animal'],
    );
    assert.equal(paper.paper.sampleSize?.value, 186);
    assert.ok(claims.length >= 18 && claims.length <= 30, String(claims.length));
  });

  it('has its message among the first three claims, with the sentence of the body that carries it', () => {
    const first = [...claims].sort((a, b) => a.rank - b.rank).slice(0, 3);
    const message = first.find(({ text }) => text.startsWith('Low-dose radiotherapy before CAR-T cells prolongs'));
    assert.ok((message?.carriedBy.length ?? 0) > 0, JSON.stringify(first));
  });

  it('has claims of every kind, shown in people and in mice, and one with a molecular profile', () => {
    some(({ kind, citations }) => kind === 'cited' && citations.length > 0);
    for (const each of ['finding', 'hypothesis', 'recommendation'] as const) some(({ kind }) => kind === each);
    some(({ design, evidence }) => design === 'cohort' && evidence.ocebm === 3);
    some(({ design, evidence }) => design === 'animal' && evidence.ocebm === 5);
    some(({ evidence }) => evidence.civic === 'B' && evidence.profilePatients?.value === 61);
  });

  it('says more than it shows in three places, and has two figures that do not agree', () => {
    assert.deepEqual(rulesOf(paper.warnings), [
      'warning.causal_on_observational',
      'warning.human_claim_on_models',
      'warning.stronger_than_body',
    ]);
    assert.deepEqual(rulesOf(paper.observations), ['observation.estimate-outside', 'observation.percentage']);
  });
});

describe('the sample of notes', () => {
  it('tells what is quoted from the paper from what the reviewer writes', () => {
    const { paper, claims, observations } = read('reviewer-note.md');
    assert.equal(paper.source?.kind, 'notes');
    const voiceOf = (start: string) => claims.find(({ text }) => text.startsWith(start))?.voice;
    assert.equal(voiceOf('Tocilizumab induces remission'), 'paper');
    assert.equal(voiceOf('They report that 29 of 38'), 'reviewer');
    assert.deepEqual(rulesOf(observations), ['observation.percentage']);
  });
});
