import assert from 'node:assert/strict';
import type { Body, ClaimCorrection, MentionCorrection } from '../../../src/core/annotations/annotation';
import {
  annotationKind,
  annotationTitle,
  authorName,
  labelName,
  quoteOf,
  timeWords,
  valueChanges,
} from '../../../src/core/presentation/describe-annotation';
import { buildAnnotation, NOTE } from '../../support/build-annotation';

const anchor = { start: 0, end: 20, exact: 'Ice **helped** most.', prefix: '', suffix: '' };
const title = (body: Body) =>
  annotationTitle(buildAnnotation('id', body, { anchor }), 'markdown', (rule) => `Title of ${rule}`);

const met = { type: 'gene', id: 'NCBIGene:4233', name: 'MET', text: 'MET' } as const;
const mention = (parts: Partial<MentionCorrection>): MentionCorrection => {
  return { kind: 'mention', machine: met, reviewer: met, scope: 'here', reason: '', ...parts };
};
const graded = { claimKind: 'finding', strength: 'direct_causal', design: 'cohort', ocebm: 3, civic: null } as const;
const claim = (parts: Partial<ClaimCorrection>): ClaimCorrection => {
  return { kind: 'claim', machine: graded, reviewer: {}, reason: '', ...parts };
};

describe('annotations in words', () => {
  const cases: readonly (readonly [body: Body, expected: string])[] = [
    [NOTE, 'Why so few mice?'],
    [{ ...NOTE, text: '# Why\n\n*so* few\n' }, 'Why so few'],
    [{ ...NOTE, text: ' \n ' }, '(no words)'],
    [{ ...NOTE, text: 'a\u202Eb\u0000c' }, 'abc'],
    [mention({ reviewer: null }), '“MET” is no gene'],
    [mention({ reviewer: null, scope: 'paper' }), '“MET” is no gene, all in this paper'],
    [mention({}), '“MET” is a gene MET (NCBIGene:4233), confirmed'],
    [mention({ machine: null }), '“MET” is a gene MET (NCBIGene:4233), added'],
    [
      mention({ reviewer: { ...met, type: 'therapy', id: null, name: null } }),
      '“MET”: gene MET (NCBIGene:4233) → therapy without a sense',
    ],
    [mention({ reviewer: { ...met, text: 'c-MET' } }), '“MET” → “c-MET”'],
    [mention({ reviewer: { ...met, text: 'MET14', id: 'X:1', name: null } }), '“MET” → “MET14”, gene X:1'],
    [claim({ reviewer: null }), 'Not a claim: “Ice helped most.”'],
    [claim({ machine: null, reviewer: { claimKind: 'finding' } }), 'A claim: “Ice helped most.”'],
    [claim({ reviewer: graded }), 'Claim confirmed: “Ice helped most.”'],
    [
      claim({ reviewer: { design: 'rct', ocebm: 2, strength: 'direct_causal' } }),
      'Design: cohort → randomised trial · OCEBM: OCEBM 3 → OCEBM 2',
    ],
    [
      claim({ reviewer: { design: null, civic: 'B' } }),
      'Design: cohort → design cannot be told · CIViC: no CIViC level → CIViC B',
    ],
    [{ kind: 'acceptance', rule: 'r', words: 'It helps.', reason: '' }, 'Title of r: “It helps.”'],
  ];
  for (const [body, expected] of cases) it(`says ${expected}`, () => assert.equal(title(body), expected));

  it('has one line of bounded length, whatever was written', () => {
    const long = title({ ...NOTE, text: '[a](b'.repeat(100_000) });
    assert.ok(long.length <= 2000 && !long.includes('\n'));
  });

  it('quotes the old words as a reader sees them', () => {
    assert.equal(quoteOf(buildAnnotation('id', NOTE, { anchor }), 'markdown'), 'Ice helped most.');
    assert.equal(quoteOf(buildAnnotation('id', NOTE, { anchor: null }), 'markdown'), '');
  });

  it('sets machine and reviewer against each other, value by value', () => {
    assert.deepEqual(valueChanges(mention({ reviewer: { ...met, type: 'disease' } })), [
      { what: 'Type', machine: 'gene', reviewer: 'disease' },
    ]);
    assert.deepEqual(valueChanges(claim({ machine: null, reviewer: { strength: 'none' } })), [
      { what: 'Listed as', machine: 'no claim', reviewer: 'a claim' },
      { what: 'Strength', machine: 'none', reviewer: 'no relation stated' },
    ]);
    assert.deepEqual(valueChanges(mention({})), []);
    assert.deepEqual(valueChanges(NOTE), []);
  });

  it('names kinds, labels, authors and times', () => {
    assert.equal(annotationKind({ ...NOTE, label: 'minor' }), 'minor note');
    assert.equal(labelName('question', 2), 'Questions');
    assert.equal(labelName(null), 'Unlabelled');
    assert.equal(authorName(''), 'no name');
    assert.equal(timeWords('2026-11-22T10:15:00.000Z'), '2026-11-22 10:15 UTC');
    assert.equal(timeWords('soon'), 'soon');
  });
});
