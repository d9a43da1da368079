import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { renderRulesPages } from '../../src/rules-page/render-rules-pages';
import { pageRules, stages } from '../../src/rules-page/stages';

const pages = renderRulesPages();

describe('pages of rules', () => {
  for (const { path, text } of pages)
    it(`${path} says what the tables say (npm run docs:rules writes it anew)`, () =>
      assert.equal(readFileSync(path, 'utf8').replace(/\r\n/gu, '\n'), text));

  it('has no page that is made no more', () => {
    const made = pages.map(({ path }) => path);
    assert.deepEqual(
      readdirSync('docs/rules').filter((file) => !made.includes(`docs/rules/${file}`)),
      [],
    );
  });

  it('tells of every rule once: a rule whose id begins with a new word needs a group in stages.ts', () => {
    const prefixes = stages.flatMap(({ groups }) => groups.map(([prefix]) => prefix));
    assert.equal(new Set(prefixes).size, prefixes.length);
    assert.deepEqual(
      pageRules.filter(({ id }) => !prefixes.includes(id.slice(0, id.indexOf('.')))).map(({ id }) => id),
      [],
    );
  });

  it('names no rule twice', () => {
    const ids = pageRules.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });
});
