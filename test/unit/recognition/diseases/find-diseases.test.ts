import assert from 'node:assert/strict';
import { mentionsIn, wordsOf } from '../../../support/mentions-in';

/** Diseases as "words [start-end) → id name (match)". */
function diseasesIn(text: string): string[] {
  return mentionsIn(text, 'disease').map(
    ({ text: words, start, end, id, name, match }) =>
      `${words} [${start}-${end}) → ${id ?? 'none'} ${name ?? ''} (${match})`,
  );
}

describe('diseases in a paper', () => {
  it('are names of the ontologies, in any spelling', () => {
    assert.deepEqual(diseasesIn('Hepatocellular carcinomas and leukaemia were seen.'), [
      'Hepatocellular carcinomas [0-25) → DOID:684 hepatocellular carcinoma (exact)',
      'leukaemia [30-39) → DOID:1240 leukemia (exact)',
    ]);
  });

  it('carry their modifiers, with the closest term', () => {
    assert.deepEqual(diseasesIn('She had metastatic HER2-negative breast cancer.'), [
      'metastatic HER2-negative breast cancer [8-46) → DOID:0060080 HER2 negative breast cancer (related)',
    ]);
    assert.deepEqual(diseasesIn('High-risk neuroblastoma recurred.'), [
      'High-risk neuroblastoma [0-23) → DOID:769 neuroblastoma (related)',
    ]);
  });

  it('may be named by the organ as an adjective', () => {
    assert.deepEqual(diseasesIn('Gastric cancer and renal failure were seen.'), [
      'Gastric cancer [0-14) → DOID:10534 stomach cancer (exact)',
      'renal failure [19-32) → DOID:1074 kidney failure (exact)',
    ]);
  });

  it('are found by the short form that the paper defines', () => {
    assert.deepEqual(wordsOf('Rheumatoid arthritis (RA) flared. RA was mild.', 'disease'), [
      'Rheumatoid arthritis',
      'RA',
      'RA',
    ]);
  });

  it('are not what a short form means when the paper defines it otherwise', () => {
    assert.deepEqual(wordsOf('Human cell count (HCC) rose. HCC fell.', 'disease'), []);
  });

  it('are no genes named after them', () => {
    assert.deepEqual(wordsOf('The Ewing sarcoma (EWS) gene was cloned. EWS was fused.', 'disease'), []);
  });

  it('are not trials and responses that the paper has a short form for', () => {
    assert.deepEqual(wordsOf('The Example Trial for Rare Gliomas (ETRG) ended. ETRG was small.', 'disease'), [
      'Gliomas',
    ]);
    assert.deepEqual(wordsOf('Stable disease (SD) was common. SD lasted.', 'disease'), []);
  });

  it('may share their noun with another, or name the organ after it', () => {
    const [both] = mentionsIn('Breast and ovarian cancer ran in the family.', 'disease');
    assert.deepEqual(
      [both?.text, both?.name, both?.match, both?.candidates.map(({ name }) => name)],
      ['Breast and ovarian cancer', 'ovarian cancer', 'related', ['breast cancer']],
    );
    assert.deepEqual(diseasesIn('Cancer of the breast was seen, and tumours of the lung.'), [
      'Cancer of the breast [0-20) → DOID:1612 breast cancer (exact)',
      'tumours of the lung [35-54) → DOID:1324 lung cancer (exact)',
    ]);
  });

  it('end after their type', () => {
    assert.deepEqual(wordsOf('He had neurofibromatosis type 1 and carcinoma in situ.', 'disease'), [
      'neurofibromatosis type 1',
      'carcinoma in situ',
    ]);
  });

  it('hold the gene that names them', () => {
    const mentions = mentionsIn('ALK-positive lymphoma was treated.');
    assert.deepEqual(
      mentions.map(({ type, text }) => `${type} ${text}`),
      ['disease ALK-positive lymphoma', 'gene ALK'],
    );
  });

  it('lie inside cell types and therapies', () => {
    const mentions = mentionsIn('Drug-resistant myeloma cells died after breast cancer surgery.');
    assert.deepEqual(
      mentions.map(({ type, text, start }) => `${type} ${text} ${start}`),
      [
        'cellType myeloma cells 15',
        'disease myeloma 15',
        'therapy breast cancer surgery 40',
        'disease breast cancer 40',
      ],
    );
  });

  it('are not the viruses, proteins and institutes named after them', () => {
    assert.deepEqual(wordsOf('Measles virus, melanoma antigens and the Cancer Institute.', 'disease'), []);
  });

  it('are not bare words for any disease', () => {
    assert.deepEqual(wordsOf('The tumours, the disease and its syndrome; the lesion and infections.', 'disease'), []);
  });
});
