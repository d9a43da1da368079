import assert from 'node:assert/strict';
import { freeAbstracts, hideHeadings } from '../../../../src/training/roles/structured-abstracts';

describe('structured abstracts to learn roles from', () => {
  it('are only those under CC BY of any version or CC0', () => {
    const licences = ['by 4.0', 'by 2.0', 'by 3', 'zero 1.0', 'by-nc 4.0', 'by-nd 4.0', 'mark 1.0', 'none', 'other:?'];
    const jsonl = licences.map((licence) => `${JSON.stringify({ licence, sections: [] })}\n`).join('');
    const free = freeAbstracts(jsonl).map(({ licence }) => licence);
    assert.deepEqual(free, ['by 4.0', 'by 2.0', 'by 3', 'zero 1.0']);
  });

  it('become one paragraph that holds no heading, and each place keeps its role', () => {
    const { text, roleAt } = hideHeadings({
      sections: [
        ['Context', 'Rowers\n tire.'],
        ['Trial registration', 'NCT00000000.'],
        ['Main outcome measures', 'Fatigue.'],
        ['CONCLUSIONS:', 'Rest helps.'],
      ],
    });
    assert.equal(text, 'Rowers tire. Fatigue. Rest helps.');
    assert.deepEqual(
      ['Rowers', 'Fatigue', 'helps'].map((word) => roleAt(text.indexOf(word))),
      ['background', 'methods', 'conclusion'],
    );
    assert.equal(roleAt(text.length + 5), null);
  });
});
