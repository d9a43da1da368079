import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClaimKind, Language } from '../../../src/core/analysis';
import { pickClaims } from '../../../src/core/claims/pick-claims';
import { readStatements } from '../../../src/core/statements/read-statements';
import { readPaper } from '../../../src/core/text/read-paper';

const NO_STUDY = { designs: [], sampleSize: null, controlled: null };

function claimsOf(text: string, language: Language = 'plaintext'): { text: string; kind: ClaimKind; score: number }[] {
  const paper = readPaper(text, language);
  return pickClaims(paper, readStatements(paper), NO_STUDY).map(({ start, end, kind, score }) => ({
    text: paper.prose.text.slice(start, end),
    kind,
    score,
  }));
}
const wordsOf = (text: string, language?: Language): string[] => claimsOf(text, language).map((claim) => claim.text);

const ABSTRACT = [
  'Colds are one of the most common reasons for missed training.',
  'The aim of this trial was to test whether zinc shortens colds.',
  'Forty rowers were randomised to zinc or placebo.',
  'Colds lasted 3.1 days with zinc and 5.2 days with placebo (p < 0.01).',
  'These findings suggest that zinc shortens colds in rowers.',
];

describe('picking claims from an abstract', () => {
  it('lists what the authors make of their results, not aims, methods or lines of figures', () => {
    assert.deepEqual(wordsOf(ABSTRACT.join(' ')), [ABSTRACT[4]]);
  });
  it('lists an early announcement of the main finding', () => {
    const early = 'Here we show that zinc may slow the growth of tumours, suggesting a new role for this metal.';
    assert.ok(wordsOf([ABSTRACT[0], early, ...ABSTRACT.slice(2)].join(' ')).includes(early));
  });
  it('ranks the conclusion above the rest', () => {
    const text = [...ABSTRACT.slice(0, 4), 'Zinc may act on the nose.', 'In conclusion, zinc shortens colds.'].join(
      ' ',
    );
    const [best] = claimsOf(text).sort((a, b) => b.score - a.score);
    assert.equal(best?.text, 'In conclusion, zinc shortens colds.');
  });
});

describe('picking claims from a single sentence', () => {
  it('lists a finding that says so', () => {
    assert.deepEqual(wordsOf('We found that zinc shortens colds in rowers.').length, 1);
  });
  it('lists nothing for an aim, a method, a question or a remark', () => {
    for (const text of [
      'The aim of this trial was to test whether zinc shortens colds.',
      'Forty rowers were randomised to zinc or placebo.',
      'Does zinc shorten colds?',
      'Thanks to all rowers.',
      '',
    ])
      assert.deepEqual(wordsOf(text), [], text);
  });
});

const FILLER = 'The lake lies in the hills. '.repeat(34);
const PAPER = `# Zinc shortens colds in rowers

## Abstract

${ABSTRACT.join(' ')}

## Introduction

${FILLER}

## Methods

Zinc reduces clotting in the tubes, so plastic tubes were used. ${FILLER}

## Results

Colds were shorter in rowers who took zinc than in those who took placebo.

## Discussion

Zinc was associated with fewer colds in swimmers [3]. ${FILLER} Our data show that zinc shortens colds. Zinc may also reduce the number of colds in runners and swimmers. Coaches should offer zinc to their rowers.

## References

Zinc inhibits the growth of tumours in mice.
`;

describe('picking claims from a whole paper', () => {
  const claims = claimsOf(PAPER, 'markdown');
  const kindOf = (words: string): ClaimKind | undefined => claims.find(({ text }) => text.includes(words))?.kind;

  it('lists the title when it states a finding, and not when it names a topic', () => {
    assert.ok(kindOf('Zinc shortens colds in rowers'));
    const topic = PAPER.replace('# Zinc shortens colds in rowers', '# Zinc against colds in rowers: a trial');
    assert.ok(!wordsOf(topic, 'markdown').some((text) => text.startsWith('Zinc against')));
  });
  it('lists results, discussion and conclusions with their kind', () => {
    assert.equal(kindOf('Colds were shorter in rowers'), 'finding');
    assert.equal(kindOf('Our data show'), 'finding');
    assert.equal(kindOf('Zinc may also reduce'), 'hypothesis');
    assert.equal(kindOf('Coaches should offer'), 'recommendation');
    assert.equal(kindOf('fewer colds in swimmers'), 'cited');
  });
  it('lists nothing from methods and references', () => {
    assert.equal(kindOf('clotting'), undefined);
    assert.equal(kindOf('tumours in mice'), undefined);
  });
});

describe('picked claims', () => {
  it('are whole sentences in document order with a reason each, whatever the text', () => {
    const piece = fc.constantFrom(
      'Zinc inhibits growth. ',
      'In conclusion, ',
      'we show that zinc ',
      'reduces colds. ',
      '# Results\n\n',
      '\n\n',
      'Why? ',
      '| a | b |\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom<Language>('markdown', 'plaintext'),
        (pieces, language) => {
          const paper = readPaper(pieces.join(''), language);
          const claims = pickClaims(paper, readStatements(paper), NO_STUDY);
          claims.forEach((claim, index) => {
            const sentence = paper.sentences[claim.sentence];
            assert.deepEqual([claim.start, claim.end], [sentence?.start, sentence?.end]);
            assert.ok(claim.why.length > 0 && claim.score >= 0);
            assert.ok(index === 0 || (claims[index - 1]?.sentence ?? 0) < claim.sentence);
          });
        },
      ),
    );
  });
});
