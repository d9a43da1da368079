import assert from 'node:assert/strict';
import { mentionsIn, wordsOf } from '../../../support/mentions-in';

describe('species in a paper', () => {
  it('are known by everyday and Latin names, whole and short', () => {
    const found = mentionsIn('Mice, Danio rerio, E. coli and rhesus macaques were kept.', 'species');
    assert.deepEqual(
      found.map(({ text, start, id, name }) => `${text} ${String(start)} ${id ?? ''} ${name ?? ''}`),
      [
        'Mice 0 NCBITaxon:10090 Mus musculus',
        'Danio rerio 6 NCBITaxon:7955 Danio rerio',
        'E. coli 19 NCBITaxon:562 Escherichia coli',
        'rhesus macaques 31 NCBITaxon:9544 Macaca mulatta',
      ],
    );
  });

  it('are not people in their roles', () => {
    assert.deepEqual(wordsOf('Patients, women and children were asked; human serum albumin was given.', 'species'), []);
  });

  it('lie inside the cell types and therapies that name them', () => {
    const found = mentionsIn('Human hepatocytes grew in rats.').map(({ type, text }) => `${type} ${text}`);
    assert.deepEqual(found, ['species Human', 'cellType hepatocytes', 'species rats']);
  });

  it('give way to viruses and to genes that are named after them', () => {
    const found = mentionsIn('Human immunodeficiency virus and human chorionic gonadotropin were measured.', 'species');
    assert.deepEqual(
      found.map(({ text, id }) => `${text} ${id ?? ''}`),
      ['Human immunodeficiency virus NCBITaxon:12721', 'human NCBITaxon:9606'],
    );
  });
});
