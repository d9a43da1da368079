import assert from 'node:assert/strict';
import { readPaper } from '../../../src/core/text/read-paper';

const ids = (text: string) => readPaper(text, 'markdown').identifiers;
const BODY = '\n\n## Introduction\n\nIt grew.\n\n## References\n\n1. Doe. doi:10.1000/other PMID: 999 NCT99999999';

describe('identifiers', () => {
  it('come from the title page and not from the references', () => {
    assert.deepEqual(ids(`# Mice\n\n*Journal*, 2007. PMID: 1234567 PMCID: PMC123456 DOI: 10.1000/mine-1.${BODY}`), {
      doi: '10.1000/mine-1',
      pmid: '1234567',
      pmcid: 'PMC123456',
      trials: [],
    });
    assert.deepEqual(ids(`# Mice${BODY}`), { trials: [] });
  });
  it('come from the front matter', () => {
    assert.deepEqual(ids('---\ntitle: Mice\ndoi: "10.1000/fm.2"\npmid: 7654321\n---\n\nIt grew.'), {
      doi: '10.1000/fm.2',
      pmid: '7654321',
      trials: [],
    });
  });
  it('are none when the label has no value', () => {
    assert.deepEqual(ids('# Mice\n\nPMID: None DOI: None.'), { trials: [] });
  });
  it('keep the brackets that belong to a DOI', () => {
    assert.equal(
      ids('# Mice\n\n(https://doi.org/10.1016/S0140-6736(10)60003-X).').doi,
      '10.1016/S0140-6736(10)60003-X',
    );
  });
  it('name trials once, in the order of the text', () => {
    const text =
      'Registered as NCT01234567, ISRCTN 12345678, EudraCT 2010-123456-12 and ChiCTR-TRC-12002121; NCT01234567 again.';
    assert.deepEqual(ids(text).trials, ['NCT01234567', 'ISRCTN12345678', '2010-123456-12', 'ChiCTR-TRC-12002121']);
  });
});
