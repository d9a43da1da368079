import assert from 'node:assert/strict';
import type { EntityType } from '../../../src/core/analysis';
import { mentionsIn } from '../../support/mentions-in';
import { ordinarySentences } from './ordinary-sentences';

/** Types that are off by default have tests of their own. */
const OFF: ReadonlySet<EntityType> = new Set(['disease', 'cellLine', 'species', 'chemical']);

describe('recognition of ordinary sentences', () => {
  for (const { text, mentions } of ordinarySentences) {
    it(`finds ${mentions.length === 0 ? 'nothing' : 'just what is named'} in "${text}"`, () => {
      const found = mentionsIn(text)
        .filter(({ type }) => !OFF.has(type))
        .map((each) => `${each.type} ${each.text} ${each.id ?? '-'}`);
      assert.deepEqual(found, mentions);
    });
  }
});
