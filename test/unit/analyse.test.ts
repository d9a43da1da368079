import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { Analysis, Language, Span } from '../../src/core/analysis';
import { analyse } from '../../src/core/analyse';
import { describeRule } from '../../src/core/rules/registry';
import { shippedKnowledge } from '../support/lexicon';

const knowledge = shippedKnowledge();
const read = (text: string, language: Language): Analysis => analyse({ id: 'x', text, language }, knowledge);
const samples = readdirSync('media/samples').map((file) => readFileSync(`media/samples/${file}`, 'utf8'));

/** What breaks parsers and offset maps. */
const hostile = fc.constantFrom(
  ...[
    '\r\n',
    '\uFEFF',
    '<sup>',
    '</sup>',
    '&beta;',
    '**',
    '`',
    '```\n',
    '$$',
    '| a | b |\n|---|---|\n',
    '> ',
    '[^1]',
    '\\',
  ],
  ...[
    '\u0000',
    '\uD800',
    '😀',
    '𝛼',
    '<!--',
    '-->',
    '<b',
    '&#x0;',
    '---\n',
    '# ',
    'p < 0.05',
    'CD8<sup>+</sup>',
    'HGNC:12',
  ],
);
const stretch = fc.tuple(fc.constantFrom(...samples), fc.nat(5000), fc.nat(1500));
const input = fc
  .tuple(stretch, fc.array(fc.tuple(fc.nat(1500), hostile), { maxLength: 10 }))
  .map(([[sample, from, length], junk]) =>
    junk.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), sample.slice(from, from + length)),
  );
const language = fc.constantFrom<Language>('markdown', 'plaintext');

function spansWithText({ entities, claims, paper }: Analysis): (Span & { text: string })[] {
  const ofClaims = claims.flatMap((claim) => [claim, ...claim.why, ...claim.evidence.why, ...claim.statistics]);
  const ofPaper = paper.designs.flatMap((found) => [{ ...found, text: found.quote }, ...found.cues]);
  return [...entities, ...entities.flatMap((entity) => entity.why), ...ofClaims, ...ofPaper, ...paper.evidence.why];
}

function overlaps({ entities }: Analysis): string[] {
  return entities.flatMap((entity, index) =>
    entities
      .slice(index + 1)
      .filter((other) => other.type === entity.type && other.start < entity.end)
      .map((other) => `${entity.text} / ${other.text}`),
  );
}

describe('analyse, on damaged text', () => {
  it('never throws, quotes exactly, and never marks two mentions of one type on one another', () => {
    fc.assert(
      fc.property(input, language, (text, as) => {
        const analysis = read(text, as);
        for (const { start, end, text: quoted } of spansWithText(analysis))
          assert.equal(quoted, text.slice(start, end));
        for (const { start, end } of [...analysis.sentences, ...analysis.sections]) {
          assert.ok(0 <= start && start <= end && end <= text.length);
        }
        assert.deepEqual(overlaps(analysis), []);
      }),
      { numRuns: 300, seed: 7 },
    );
  }).timeout(60_000);

  it('gives every level, and every missing one, a reason that can be described', () => {
    fc.assert(
      fc.property(input, language, (text, as) => {
        for (const { evidence } of read(text, as).claims) {
          assert.ok(evidence.why.length > 0);
          for (const { rule } of evidence.why) assert.ok(describeRule(rule), rule);
        }
      }),
      { numRuns: 100, seed: 11 },
    );
  }).timeout(60_000);
});

describe('analyse', () => {
  it('gives the same bytes for the same text', () => {
    for (const text of samples) {
      assert.equal(JSON.stringify(read(text, 'markdown')), JSON.stringify(read(text, 'markdown')));
    }
  });

  it('gives a value that nobody can change', () => {
    const { sentences, claims } = read(samples[0] ?? '', 'plaintext');
    assert.throws(() => Object.assign(sentences, { 0: null }), TypeError);
    assert.throws(() => Object.assign(claims[0] ?? {}, { rank: 0 }), TypeError);
  });

  it('says that nothing can be told of an empty text', () => {
    const { paper, claims, entities, sentences } = read('', 'markdown');
    assert.deepEqual([claims, entities, sentences, paper.designs, paper.sampleSize], [[], [], [], [], null]);
  });
});
