import assert from 'node:assert/strict';
import { mentionsIn } from '../../support/mentions-in';
import { ordinarySentences } from './ordinary-sentences';

describe('recognition of ordinary sentences', () => {
  for (const { text, mentions } of ordinarySentences) {
    it(`finds ${mentions.length === 0 ? 'nothing' : 'just what is named'} in "${text}"`, () => {
      const found = mentionsIn(text).map((each) => `${each.type} ${each.text} ${each.id ?? '-'}`);
      assert.deepEqual(found, mentions);
    });
  }
});
