import assert from 'node:assert/strict';
import { quotedSpeech } from '../../../src/core/source/quoted-speech';

const said = (text: string): string[] =>
  quotedSpeech(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('quotedSpeech', () => {
  it('finds what stands between marks of one kind, marks included', () => {
    assert.deepEqual(said('A "b" c “d” e «f» g „h“ i.'), ['"b"', '“d”', '«f»', '„h“']);
  });
  it('takes other marks inside for part of it', () => assert.deepEqual(said('“a "b" c”'), ['“a "b" c”']));
  it('leaves alone what is opened and never closed', () => assert.deepEqual(said('A “b, and "c'), []));
  it('looks only inside the block', () => {
    assert.deepEqual(quotedSpeech('"a"\n"b"\n"c"', { start: 4, end: 7 }), [{ start: 4, end: 7 }]);
  });
});
