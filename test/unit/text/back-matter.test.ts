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
  it('keeps declarations, glossaries and lists of short forms', () => {
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
