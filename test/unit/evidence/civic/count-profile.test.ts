import assert from 'node:assert/strict';
import { countProfile } from '../../../../src/core/evidence/civic/count-profile';
import { profileCountRules } from '../../../../src/core/evidence/civic/profile-count-rules';
import { findingsOf } from '../sample-findings';

function counts(text: string): { value: number; words: string; rule: string }[] {
  const { paper } = findingsOf({ text });
  return paper.sentences.flatMap((sentence) =>
    countProfile(paper, sentence).map(({ value, at, rule }) => ({
      value,
      words: paper.prose.text.slice(at.start, at.end),
      rule: rule.id,
    })),
  );
}

describe('patients with the molecular profile', () => {
  for (const { id, examples } of profileCountRules)
    it(`${id} counts its examples and nothing like them`, () => {
      for (const yes of examples.yes) {
        const [text = '', value] = yes.split(' → ');
        assert.deepEqual(
          counts(text).map((found) => [found.rule, found.value]),
          [[id, Number(value)]],
          yes,
        );
      }
      for (const no of examples.no) assert.deepEqual(counts(no), [], no);
    });
  it('are counted in words and where a variant is written as its change', () => {
    assert.deepEqual(counts('Twenty-four patients with V600E responded.'), [
      { value: 24, words: 'Twenty-four patients with V600E', rule: 'civic.count.carriers' },
    ]);
  });
  it('are not those without it, shares, or numbers of something else', () => {
    for (const text of [
      'No mutations were found in 40 healthy controls.',
      'Mutations were found in 40% of patients.',
      'In a phase 3 trial patients with V600E responded.',
      'After three weeks patients with V600E responded.',
    ])
      assert.deepEqual(counts(text), [], text);
  });
});
