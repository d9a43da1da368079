import assert from 'node:assert/strict';
import { findCitations } from '../../../src/core/text/find-citations';

const found = (text: string): string[] => findCitations(text, []).map(({ start, end }) => text.slice(start, end));

describe('findCitations', () => {
  it('finds numbers in brackets', () => {
    assert.deepEqual(found('It grew [1] and fell [3,4-6], then [7; 9–11] died [ 12 ].'), [
      '[1]',
      '[3,4-6]',
      '[7; 9–11]',
      '[ 12 ]',
    ]);
  });
  it('takes no interval for a citation', () => {
    assert.deepEqual(found('95% CI [12, 34]; range [3-9]; IQR: [1, 2]; y = [1,2]'), []);
  });
  it('finds author and year in brackets', () => {
    assert.deepEqual(
      found('It grew (Smith et al., 2019; Doe 2020) and (reviewed in Sample and Doe, 2001a) fell (Doe, 1999, 2001).'),
      ['(Smith et al., 2019; Doe 2020)', '(reviewed in Sample and Doe, 2001a)', '(Doe, 1999, 2001)'],
    );
  });
  it('takes no date and no plain number for a citation', () => {
    assert.deepEqual(found('It (in March 2019) grew (from January 2018 to May 2019) by (n = 12) (Figure 2).'), []);
  });
  it('finds named authors with the number or year that follows', () => {
    assert.deepEqual(
      found('Smith et al. [3] and Doe et al. (2019) found it, Sample and Doe (2001) not; nor did Other et al.'),
      ['Smith et al. [3]', 'Doe et al. (2019)', 'Sample and Doe (2001)', 'Other et al.'],
    );
  });
  it('finds raised numbers after words and stops, not after units and digits', () => {
    assert.deepEqual(found('cells¹² grew.³ 5 cm² and 10⁶ cells'), ['¹²', '³']);
  });
  it('adds what markup showed, in order and without overlap', () => {
    const text = 'It grew \uFFFC as (Doe 2019, \uFFFC) said.';
    assert.deepEqual(
      findCitations(text, [
        { start: 8, end: 9 },
        { start: 24, end: 25 },
      ]),
      [
        { start: 8, end: 9 },
        { start: 13, end: 26 },
      ],
    );
  });
});
