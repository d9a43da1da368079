import assert from 'node:assert/strict';
import { suggestPassages, widenToSentence } from '../../../src/core/annotations/suggest-passages';

const anchor = (exact: string, prefix = '', suffix = '') => ({ start: 0, end: exact.length, exact, prefix, suffix });
const offered = (text: string, ...of: Parameters<typeof anchor>) =>
  suggestPassages(text, anchor(...of), 5).map(({ start, end }) => text.slice(start, end));

describe('passages offered for an orphan', () => {
  const text = [
    'The mice were given frost lotion every day for six weeks.',
    'Frost lotion reduced mortality of the mice by a third.',
    'The weather was the same in all of the weeks.',
  ].join('\n');

  it('are those with its rare words, best first, without overlaps', () => {
    const [first, ...others] = offered(text, 'Frost lotion reduced the mortality of mice');
    assert.equal(first, 'Frost lotion reduced mortality of the mice');
    for (const other of others) assert.ok(!other.includes('mortality'));
  });

  it('tell how much of the old words is left', () => {
    const [all] = suggestPassages(text, anchor('six weeks'), 1);
    assert.deepEqual(all, { start: 47, end: 56, share: 1 });
    const [half] = suggestPassages(text, anchor('reduced aardvarks'), 1);
    assert.equal(half?.share, 0.5);
  });

  it('are none where only common words are left, or none at all', () => {
    assert.deepEqual(offered(text, 'the aardvark digs the burrow of the aardwolf'), []);
    assert.deepEqual(offered(text, '…'), []);
    assert.deepEqual(offered('', 'words'), []);
  });

  it('of one word that stands often, are in the order of how like its surroundings are', () => {
    const many =
      'We saw MET in the liver of mice and rats. We MET the families of all of them in Oslo. There MET was amplified in tumours.';
    const [best] = suggestPassages(many, anchor('MET', 'we found that ', ' was amplified in most tumours'), 3);
    assert.equal(best?.start, many.lastIndexOf('MET'));
    assert.equal(offered(many, 'MET').length, 3);
  });

  it('are whole sentences where a sentence was annotated, and words where words were', () => {
    const sentences = [{ start: 0, end: 57 }];
    const whole = anchor('The rats were given frost lotion every day for a month.');
    assert.deepEqual(widenToSentence({ start: 4, end: 32 }, whole, sentences), { start: 0, end: 57 });
    assert.deepEqual(widenToSentence({ start: 50, end: 62 }, whole, sentences), { start: 50, end: 62 });
    assert.deepEqual(widenToSentence({ start: 4, end: 8 }, anchor('rats'), sentences), { start: 4, end: 8 });
    assert.deepEqual(widenToSentence({ start: 4, end: 8 }, whole, [{ start: 0, end: 200 }]), { start: 4, end: 8 });
  });

  it('come from a paper of 300 KB, whatever the quote, at once', () => {
    const long = 'HER2 in the cells of the mice, and so on. '.repeat(7000);
    const began = performance.now();
    suggestPassages(long, anchor('the mice and the cells of HER2'.repeat(50)), 5);
    assert.ok(performance.now() - began < 1500, `${performance.now() - began} ms`);
  });
});
