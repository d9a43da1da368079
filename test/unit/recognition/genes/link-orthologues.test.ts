import assert from 'node:assert/strict';
import { speciesEvidence } from '../../../../src/core/recognition/genes/species-evidence';
import { compilePhrases } from '../../../../src/core/rules/phrases';
import { tokenise } from '../../../../src/core/text/tokenise';
import { mentionsIn } from '../../../support/mentions-in';

/** `words match species-cue:words` for each gene, in order. */
const linksIn = (text: string): string[] =>
  mentionsIn(text, 'gene').map(({ text: words, name, match, cues }) => {
    const cue = cues.find(({ rule }) => rule.startsWith('gene.species.'));
    return `${words} → ${name ?? '?'} ${match}${cue ? ` (${cue.rule.slice(13)}: ${cue.text})` : ''}`;
  });

describe('genes of other species', () => {
  const read: readonly (readonly [text: string, ...links: string[]])[] = [
    ['Deletion of Smad4 in mice led to tumours.', 'Smad4 → SMAD4 related (mouse: mice)'],
    ['Levels of BDNF fell in the hippocampus of Wistar rats.', 'BDNF → BDNF related (rat: Wistar)'],
    ['Knockdown of sox10 in zebrafish embryos changed pigment cells.', 'sox10 → SOX10 related (other: zebrafish)'],
    ['SMAD4 was lost in tumours of patients.', 'SMAD4 → SMAD4 exact'],
    ['Loss of Brca1 was seen in ovarian tumours.', 'Brca1 → BRCA1 exact'],
    // Mice that carry a human tumour say nothing of its genes.
    ['Knockdown of SMAD4 slowed the growth of tumours in nude mice.', 'SMAD4 → SMAD4 exact'],
    // Antibodies and sera name the animal that they came from.
    ['Cells were stained with a mouse anti-SMAD4 antibody.', 'SMAD4 → SMAD4 exact'],
  ];
  for (const [text, ...links] of read) {
    it(`"${text}" gives ${links.join(', ')}`, () => assert.deepEqual(linksIn(text), links));
  }

  it('takes the word before the name, then the species of the sentence, then that of the paper', () => {
    const text =
      'Expression of Smad4 in mouse liver.\nWe studied liver regeneration in mice. SMAD3 was induced early. ' +
      'The human SMAD2 gene was expressed in mouse cells. In patients, SMAD7 was low.';
    assert.deepEqual(linksIn(text), [
      'Smad4 → SMAD4 related (mouse: mouse)',
      'SMAD3 → SMAD3 related (mouse: mouse)',
      'SMAD2 → SMAD2 exact',
      'SMAD7 → SMAD7 exact',
    ]);
  });

  it('reads the spelling of symbols where no species is named', () => {
    const text = 'Smad4, Rorc and Gata3 were needed for the differentiation of thymocytes.';
    assert.deepEqual(linksIn(text), [
      'Smad4 → SMAD4 related (spelling: Smad4)',
      'Rorc → RORC related (spelling: Rorc)',
      'Gata3 → GATA3 related (spelling: Gata3)',
    ]);
  });

  it('keeps the id of the human gene', () => {
    assert.equal(mentionsIn('Deletion of Trp53 in mice led to tumours.', 'gene')[0]?.id, 'NCBIGene:7157');
  });
});

describe('words that tell whose genes are meant', () => {
  for (const { id, phrases, examples } of speciesEvidence) {
    const matcher = compilePhrases(phrases.map((phrase) => ({ phrase, value: true })));
    const fires = (text: string): boolean => {
      const tokens = tokenise(text);
      return matcher.find(tokens, 0, tokens.length).length > 0;
    };
    it(`${id} fires on its examples and not on the others`, () => {
      for (const text of examples.yes) assert.ok(fires(text), text);
      for (const text of examples.no) assert.ok(!fires(text), text);
    });
  }
});
