import assert from 'node:assert/strict';
import { mentionsIn } from '../../../support/mentions-in';

/** `words → name` for each gene, in order. */
const genesIn = (text: string): string[] =>
  mentionsIn(text, 'gene').map(({ text: words, name }) => `${words} → ${name ?? '?'}`);

describe('genes in a paper', () => {
  const found: readonly (readonly [text: string, ...genes: string[]])[] = [
    ['MYCN amplification and ALK mutation were found.', 'MYCN → MYCN', 'ALK → ALK'],
    ['Loss of p53 is common; HER2 was amplified.', 'p53 → TP53', 'HER2 → ERBB2'],
    ['Ligands of TLR2/4 were given to patients.', 'TLR2 → TLR2', '4 → TLR4'],
    ['Levels of IL-4 and -13 rose in serum.', 'IL-4 → IL4', '13 → IL13'],
    ['Expression of IL-1β and TNF-α rose.', 'IL-1β → IL1B', 'TNF-α → TNF'],
    ['Phosphorylated pSMAD2 was stained in tumour cells.', 'pSMAD2 → SMAD2'],
    ['The epidermal growth factor receptor was blocked.', 'epidermal growth factor receptor → EGFR'],
  ];
  for (const [text, ...genes] of found) {
    it(`finds ${genes.join(', ')}`, () => assert.deepEqual(genesIn(text), genes));
  }

  const nothing = [
    'Written by A. Smith, J. Fox and the late B. Reed; see section C.',
    'The large set was not at rest: cats can act fast, and the map was bad.',
    'Licensed under CC BY 4.0; download the PDF or cite the DOI.',
    'Hazard ratio 0.71 (95% CI 0.5 to 0.9), SD 1.2, OR 2.1.',
    'Send the JSON over HTTP to the REST API and set the MIT license.',
    'The band 17q21 and the site cut by BamHI were mapped.',
    'Patients had stage III disease, pT3, in arm 2.',
  ];
  for (const text of nothing) {
    it(`finds none in "${text}"`, () => assert.deepEqual(genesIn(text), []));
  }

  it('says how it read the name and which word beside it spoke for it', () => {
    const text = 'The HER2 gene was amplified in many tumours.';
    const mention = mentionsIn(text).find(({ type }) => type === 'gene');
    assert.deepEqual(
      mention?.why.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`),
      ['gene.alias: HER2', 'gene.after.gene-word: gene'],
    );
  });

  it('calls a family related, not exact', () => {
    const [mention] = mentionsIn('Activation of caspases was measured in tumour cells.').filter(
      ({ type }) => type === 'gene',
    );
    assert.equal(mention?.match, 'related');
    assert.match(mention?.id ?? '', /^(?:HGNC\.FAMILY|BIOGLOSS):/);
  });

  it('links the spelling of a mouse gene to the human one as related', () => {
    const [mention] = mentionsIn('Deletion of Smad4 in mice led to tumours.').filter(({ type }) => type === 'gene');
    assert.deepEqual([mention?.text, mention?.name, mention?.match], ['Smad4', 'SMAD4', 'related']);
  });

  it('finds no genes in a text about something else', () => {
    const manual =
      'Set the SRC option to choose where files come from. The APP starts, reads the MAX value and calls the next step. ' +
      'Use the CAT tool to print a list, then press enter. Errors go to the log. Each module exports one function that ' +
      'returns a promise, and the build writes its output to the folder that you named before.';
    assert.deepEqual(genesIn(manual), []);
  });

  it('keeps a gene inside the name of a cell type', () => {
    assert.ok(genesIn('CD8+ T cells were counted in tumour tissue.').includes('CD8 → CD8A'));
  });
});
