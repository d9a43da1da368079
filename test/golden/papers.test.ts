// Papers of our own writing and what the engine makes of them, checked by reading. After a change on purpose:
// UPDATE_GOLDEN=1 npm run unit, then read the difference.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/core/analyse';
import { shippedKnowledge } from '../support/lexicon';
import { describeAnalysis } from './describe-analysis';

const FOLDER = 'test/golden/papers';

describe('golden papers', () => {
  const knowledge = shippedKnowledge();
  for (const file of readdirSync(FOLDER).filter((name) => /\.(?:md|txt)$/.test(name))) {
    it(file, () => {
      const source = readFileSync(path.join(FOLDER, file), 'utf8');
      const language = file.endsWith('.md') ? 'markdown' : 'plaintext';
      const actual = describeAnalysis(analyse({ id: file, text: source, language }, knowledge), source);
      const golden = path.join(FOLDER, `${file}.expected.tsv`);
      if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, actual);
      assert.ok(existsSync(golden), `${golden} is missing: UPDATE_GOLDEN=1 makes it`);
      assert.equal(actual, readFileSync(golden, 'utf8'));
    });
  }
});
