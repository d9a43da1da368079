import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/analysis';
import { readPaper } from '../../../src/core/text/read-paper';
import { PROSE, rolesOf, sentencesOf } from './read-back';

describe('back matter', () => {
  const legend =
    'Livers of mutant mice at birth. (A) Sections were stained with antibodies against albumin. (B) No staining was seen in mutants. Scale bar, 20 µm.';
  const partsOf = (text: string, language: Language = 'plaintext') => {
    const { blocks, prose } = readPaper(text, language);
    return blocks.map(({ start, end, part }) => `${part}: ${prose.text.slice(start, Math.min(end, start + 10))}`);
  };
  it('ends at a caption, and legends and methods in it are the paper', () => {
    const text = `Livers of mice\n\nResults\n\n${PROSE}\n\nAcknowledgements\n\nWe thank the keepers.\n\nFigure 1\n\nAlbumin in mice.\n\n${legend}`;
    assert.deepEqual(partsOf(text).slice(3), [
      'furniture: Acknowledg',
      'furniture: We thank t',
      'paper: Figure 1',
      'paper: Albumin in',
      'paper: Livers of ',
    ]);
    assert.equal(partsOf(`${PROSE}\n\nCompeting interests\n\nNone.\n\n${legend}`).at(-1), 'paper: Livers of ');
  });
  it('holds legends below its own captions, whatever they speak of', () => {
    const text = `Livers of mice\n\nResults\n\n${PROSE}\n\nSupporting Information\n\nFigure S1\n\nAlbumin in Livers of Mice\n\n(A–C) Liver cells.\n\n(8 KB PDF)\n\nClick here for additional data file.\n\nTable S3\n\nGenes of Liver Cells at Birth`;
    const parts = partsOf(text);
    for (const read of ['Figure S1', 'Albumin in', '(A–C) Live', 'Table S3', 'Genes of L'])
      assert.ok(parts.includes(`paper: ${read}`), read);
    assert.ok(parts.includes('furniture: Click here'));
  });
  it('ends at a heading of figures and tables, up to the next heading', () => {
    const text = `Livers of mice\n\nResults\n\n${PROSE}\n\nReferences\n\n1. Example A. Livers. J Samples 2001;3:4-9.\n\nFigures and Tables\n\nLiver cells made albumin in every available sample.\n\nAcknowledgements\n\nWe thank the keepers.`;
    assert.deepEqual(partsOf(text).slice(3), [
      'references: References',
      'references: 1. Example',
      'paper: Figures an',
      'paper: Liver cell',
      'furniture: Acknowledg',
      'furniture: We thank t',
    ]);
  });
  it('is the paper in lists of abbreviations, also among declarations', () => {
    const text = `# Mice\n\n${PROSE}\n\n## Declarations\n\n### Abbreviations\n\nHC: hepatic cell\n\n### Funding\n\nNone.`;
    assert.deepEqual(partsOf(text, 'markdown').slice(2), [
      'furniture: Declaratio',
      'paper: Abbreviati',
      'paper: HC: hepati',
      'furniture: Funding',
      'furniture: None.',
    ]);
    assert.equal(partsOf(`${PROSE}\n\nAbbreviations: HC, hepatic cell; KC, Kupffer cell`).at(-1), 'paper: Abbreviati');
  });
  it('ends at a note added in proof, and begins again at the citation of the paper', () => {
    const text = `# Mice\n\n## Results\n\n${PROSE}\n\n## Footnotes\n\n### Note Added in Proof\n\n${PROSE}\n\nCitation: Example A, Sample B (2004) Hepatic cells in the livers of mice. J Samples 2: e29.`;
    assert.deepEqual(
      partsOf(text, 'markdown')
        .slice(3)
        .map((part) => part.split(':')[0]),
      ['furniture', 'paper', 'paper', 'furniture'],
    );
  });
  it('reads captions among references, and no entries', () => {
    const entries = '1. Example A. Livers. J Samples 2001;3:4-9.\n\n2. Sample B. Mice. J Samples 2002;4:1-8.';
    const text = `# Mice\n\n${PROSE}\n\n## References\n\nTable 1. Hepatic cells of mice.\n\nCells were counted.\n\n${entries}`;
    const parts = partsOf(text, 'markdown').slice(2);
    assert.deepEqual(
      parts.map((part) => part.startsWith('paper')),
      [false, true, true, false, false],
    );
  });
  it('keeps declarations, glossaries and lists of links', () => {
    const declared = [
      'AE and BS conceived the study and bred the mutant mice. CT stained the sections and drafted the manuscript. All of them read and approved it.',
      'Sequences of the mutant mice were deposited in the Sample Archive under accession number 12345, with those of their wild-type littermates.',
    ];
    for (const text of declared)
      assert.match(partsOf(`${PROSE}\n\nDeclarations\n\n${text}`).at(-1) ?? '', /^furniture/u, text);
    const entry =
      'A white blood cell that takes up bacteria and dead cells, presents their antigens to T cells, and releases cytokines in inflamed tissue.';
    assert.match(partsOf(`# Mice\n\n${PROSE}\n\n## Glossary\n\n${entry}`, 'markdown').at(-1) ?? '', /^furniture/u);
  });
});

describe('headings below an abstract in plain text', () => {
  it('are those of the paper when the abstract has prose of its own', () => {
    const text = `Livers of mice\n\nAbstract\n\n${PROSE}\n\nIntroduction\n\n${PROSE}\n\nMethods\n\nWeighing of mice\n\n${PROSE}`;
    assert.deepEqual(rolesOf(text), [
      'Livers of mice: title',
      'Abstract: abstract',
      'Introduction: background',
      'Methods: methods',
      'Weighing of mice: methods',
    ]);
  });
});

describe('a notice about the text itself', () => {
  it('is not the last sentence of a labelled abstract', () => {
    const sentences = sentencesOf(
      `Livers of mice\n\nAbstract\n\nResults: ${PROSE}\n\nConclusions: The drug works.\n\nInvented for teaching: the mice do not exist.`,
    );
    assert.deepEqual(sentences.at(-2), ['The drug works.', 'conclusion', 'paper']);
    assert.equal(sentences.at(-1)?.[2], 'furniture');
  });
});
