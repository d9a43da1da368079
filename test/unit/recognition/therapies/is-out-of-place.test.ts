import assert from 'node:assert/strict';
import { wordsOf } from '../../../support/mentions-in';

describe('names of treatments out of place', () => {
  const nothing = [
    'He works in the Department of Surgery.',
    'Tumour-induced immunosuppression was profound.',
    'RPMI medium was supplemented with 10% FBS, penicillin and streptomycin.',
    'Supported by NIH grant AG012345.',
    'Arterial thrombosis was seen.',
    'The opioid receptor was blocked.',
    'A heparin-binding growth factor was found.',
    'Cells were lysed in 150 mM NaCl.',
  ];
  for (const text of nothing)
    it(`gives no therapy in "${text}"`, () => {
      assert.deepEqual(wordsOf(text, 'therapy'), []);
    });

  it('keeps the same names where somebody is treated', () => {
    assert.deepEqual(
      wordsOf('Surgery was followed by penicillin, and immunosuppression with tacrolimus was kept.', 'therapy'),
      ['Surgery', 'penicillin', 'immunosuppression', 'tacrolimus'],
    );
    assert.deepEqual(wordsOf('An opioid receptor antagonist was given.', 'therapy'), ['opioid receptor antagonist']);
  });
});
