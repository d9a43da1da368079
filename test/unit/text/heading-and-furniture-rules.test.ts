import assert from 'node:assert/strict';
import { backMatterSignals } from '../../../src/core/text/back-matter-signals';
import { viewBlocks } from '../../../src/core/text/block-view';
import { findFurniture, furnitureRules, markReferenceRuns, markTail } from '../../../src/core/text/find-furniture';
import { furnitureShapes, referenceSignals } from '../../../src/core/text/furniture-shapes';
import { projectPlainText } from '../../../src/core/text/project-plain-text';
import { backmatterRules } from '../../../src/core/text/backmatter-headings';
import { bareHeading, headingRuleOf, headingRules } from '../../../src/core/text/section-headings';
import { tokenise } from '../../../src/core/text/tokenise';

const PROSE = 'We gave the drug to mice and weighed them on each of the ten days that followed.';

function read(text: string) {
  const { projection, blocks } = projectPlainText(text);
  const tokens = tokenise(projection.text);
  const views = viewBlocks(projection.text, blocks, tokens);
  return { views, rules: findFurniture(views, tokens) };
}

/** Rule of a block that stands between paragraphs of prose. */
const ruleOf = (text: string): string | null => read(`${PROSE}\n\n${text}\n\n${PROSE}`).rules[1] ?? null;

describe('rules of headings', () => {
  for (const rule of [...headingRules, ...backmatterRules])
    it(`${rule.id}: ${rule.title}`, () => {
      for (const heading of rule.examples.yes) assert.equal(headingRuleOf(heading)?.id, rule.id, heading);
      for (const heading of rule.examples.no) assert.notEqual(headingRuleOf(heading)?.id, rule.id, heading);
    });
  it('leaves numbering and closing punctuation aside', () => {
    assert.equal(bareHeading('4.2.1. Central Review:'), 'Central Review');
    assert.equal(bareHeading('IV. Results —'), 'Results');
    assert.equal(bareHeading('5-FU in mice'), '5-FU in mice');
    assert.equal(headingRuleOf('2. Materials & Methods')?.role, 'methods');
  });
  it('takes the first of several known headings, and none when one is unknown', () => {
    assert.equal(headingRuleOf('Methodology/Principal Findings')?.role, 'methods');
    assert.equal(headingRuleOf('Results and rodents'), null);
  });
});

describe('rules of furniture', () => {
  const ids = new Map<string, string[]>();
  for (const rule of furnitureRules) ids.set(rule.title, [...(ids.get(rule.title) ?? []), rule.id]);
  for (const rule of furnitureRules)
    it(`${rule.id}: ${rule.title}`, () => {
      for (const text of rule.examples.yes)
        assert.ok(ids.get(rule.title)?.includes(ruleOf(text) ?? ''), `${text}: ${ruleOf(text)}`);
      for (const text of rule.examples.no) assert.equal(ruleOf(text), null, text);
    });
  for (const rule of furnitureShapes)
    it(`${rule.id}: ${rule.title}`, () => {
      for (const text of rule.examples.yes) assert.ok(rule.matches(text), text);
      for (const text of rule.examples.no) assert.ok(!rule.matches(text), text);
    });
  it('has one rule for each id', () => {
    const all = [...furnitureRules, ...furnitureShapes].map((rule) => rule.id);
    assert.equal(new Set(all).size, all.length);
  });
  it('takes a text of one block as it is given', () => {
    for (const text of ['Contact us', 'We thank the patients.', '© 2020 Example', 'Review'])
      assert.deepEqual(read(text).rules, [null]);
  });
  it('takes bylines only below the title and above the body', () => {
    assert.deepEqual(read(`A title of a study\nAnn Example, Bob Sample\n${PROSE}`).rules, [
      null,
      'furniture.byline',
      null,
    ]);
    assert.deepEqual(read(`Breast Cancer and Diabetes Mellitus\n\n${PROSE}`).rules, [null, null]);
  });
});

describe('signals of back matter', () => {
  for (const { id, title, pattern, examples } of backMatterSignals)
    it(`${id}: ${title}`, () => {
      for (const text of examples.yes) assert.match(text, pattern);
      for (const text of examples.no) assert.doesNotMatch(text, pattern);
    });
});

describe('tails', () => {
  it('gives all that follows the end of the page to the rule that ends it', () => {
    const { views, rules } = read(`${PROSE}\n\n${PROSE}\n\nYou might also like\n\nStem cells mend a heart`);
    markTail(views, rules);
    assert.deepEqual(rules, [null, null, 'furniture.related', 'furniture.related']);
  });
  it('does not cut a paper in two', () => {
    const { views, rules } = read(`${PROSE}\n\nRelated articles\n\n${PROSE}`);
    markTail(views, rules);
    assert.deepEqual(rules, [null, 'furniture.related', null]);
    const later = read(`${PROSE}\n\n${PROSE}\n\nRelated articles\n\nResults\n\nIt grew.`);
    markTail(later.views, later.rules);
    assert.deepEqual(later.rules, [null, null, 'furniture.related', null, null]);
  });
});

describe('reference lists', () => {
  const entry = 'Example AB, Sample C. Growth of mice. J Examples 2011;12:34-56.';
  it('knows entries by authors, year, volume and pages', () => {
    assert.ok(referenceSignals(entry) >= 3);
    assert.equal(referenceSignals(PROSE), 0);
  });
  it('marks three entries in a row, not one alone', () => {
    const run = read(`${PROSE}\n\n${entry}\n\n${entry}\n\n${entry}`);
    markReferenceRuns(run.views, run.rules);
    assert.deepEqual(run.rules, [null, ...Array<string>(3).fill('furniture.reference-run')]);
    const alone = read(`${PROSE}\n\n${entry}\n\n${PROSE}`);
    markReferenceRuns(alone.views, alone.rules);
    assert.deepEqual(alone.rules, [null, 'furniture.citation-line', null]);
  });
});
