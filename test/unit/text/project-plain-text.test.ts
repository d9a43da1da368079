import assert from 'node:assert/strict';
import { projectPlainText } from '../../../src/core/text/project-plain-text';
import { toSource } from '../../../src/core/text/prose-builder';

const blocks = (source: string): string[] => projectPlainText(source).projection.text.split('\n');

describe('projectPlainText', () => {
  it('joins lines that were wrapped at one width', () => {
    const text =
      'The mice were weighed on every day of the study, and the weights were\nwritten down by two of us who did not know which of the mice had been\ngiven the drug. They grew.\n\nNext paragraph.';
    assert.deepEqual(blocks(text), [
      'The mice were weighed on every day of the study, and the weights were written down by two of us who did not know which of the mice had been given the drug. They grew.',
      'Next paragraph.',
    ]);
  });
  it('takes out the hyphens of wrapping, and keeps those of words', () => {
    const text =
      'Tumours in these mice soon became resis-\ntant to the drug, and HER2-\npositive ones did not become resistant but were long-\nlived.';
    assert.deepEqual(blocks(text), [
      'Tumours in these mice soon became resistant to the drug, and HER2-positive ones did not become resistant but were long-lived.',
    ]);
    const { projection } = projectPlainText(text);
    const at = projection.text.indexOf('resistant');
    const { start, end } = toSource(projection, at, at + 'resistant'.length);
    assert.equal(text.slice(start, end), 'resis-\ntant');
  });
  it('takes each line of a web page for a paragraph', () => {
    assert.deepEqual(blocks('Product\nSupplier\n    The mice grew.\n    They were large.'), [
      'Product',
      'Supplier',
      'The mice grew.',
      'They were large.',
    ]);
  });
  it('goes on with a long line that ends without punctuation before a lower-case word', () => {
    assert.deepEqual(blocks('We found that the drug does something very odd in\nall of the mice.'), [
      'We found that the drug does something very odd in all of the mice.',
    ]);
  });
  it('keeps a heading and a labelled paragraph apart from what stands before', () => {
    assert.deepEqual(
      blocks('Abstract\nwe found it in all of the mice that we had weighed before and\nResults: it grew.'),
      ['Abstract', 'we found it in all of the mice that we had weighed before and', 'Results: it grew.'],
    );
  });
  it('drops bullets and marks list items, and keeps numbers', () => {
    const { projection, blocks: found } = projectPlainText('• One\n - two\n* three\n1. Four');
    assert.equal(projection.text, 'One\ntwo\nthree\n1. Four');
    assert.deepEqual(
      found.map((block) => block.kind),
      ['listItem', 'listItem', 'listItem', 'paragraph'],
    );
  });
  it('goes on with a word after a hyphen at the end of a line', () => {
    const source = 'with TGF-\nbeta';
    const { projection } = projectPlainText(source);
    assert.equal(projection.text, 'with TGF-beta');
    assert.deepEqual(toSource(projection, 5, 13), { start: 5, end: 14 });
  });
  it('understands every kind of line ending', () => {
    assert.deepEqual(blocks('One.\r\n\r\nTwo.\rThree.\u2028Four.\fFive.'), [
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
    ]);
  });
  it('marks quoted lines and leaves the mark out', () => {
    const { projection, blocks: found } = projectPlainText('> It grew.\n\nNo.');
    assert.equal(projection.text, 'It grew.\nNo.');
    assert.deepEqual(
      found.map((block) => block.quoted),
      [true, false],
    );
  });
  it('masks links and identifiers', () => {
    assert.deepEqual(blocks('See https://a.org. doi: 10.1000/x; mail a@b.org, or www.c.org/d'), [
      'See \uFFFC. doi: \uFFFC; mail \uFFFC, or \uFFFC',
    ]);
  });
});
