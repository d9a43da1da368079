import assert from 'node:assert/strict';
import { geneCues } from '../../../../src/core/recognition/genes/gene-cues';
import { geneRules } from '../../../../src/core/recognition/genes/gene-rules';
import { readGeneCues } from '../../../../src/core/recognition/genes/read-gene-cues';
import { stopNames } from '../../../../src/core/recognition/genes/stop-names';
import { stopPatterns } from '../../../../src/core/recognition/genes/stop-patterns';
import { stopRulesOf } from '../../../../src/core/recognition/genes/stop-rules';
import { rulesFiredIn } from '../../../support/mentions-in';
import { tokenise } from '../../../../src/core/text/tokenise';

/** Rules that fire beside the made-up symbol ABC1 or ABC. */
function cuesIn(text: string): string[] {
  const tokens = tokenise(text);
  const at = tokens.findIndex((token) => token.text === 'ABC1' || token.text === 'ABC');
  const fired = readGeneCues(tokens, { firstToken: at, endToken: at + 1 }, { from: 0, to: tokens.length });
  return fired.map(({ rule }) => rule);
}

describe('rules about words beside a gene name', () => {
  for (const { id, examples } of geneCues) {
    it(`${id} fires on its examples and not on the others`, () => {
      for (const text of examples.yes) assert.ok(cuesIn(text).includes(id), text);
      for (const text of examples.no) assert.ok(!cuesIn(text).includes(id), text);
    });
  }

  it('reads a cue across "of the" and a hyphen, and none across another word', () => {
    assert.deepEqual(cuesIn('expression of the ABC1'), ['gene.before.action']);
    assert.deepEqual(cuesIn('ABC1-mediated'), ['gene.joined.modified']);
    assert.deepEqual(cuesIn('expression seen by ABC1'), []);
  });
});

describe('names that are no genes', () => {
  for (const { id, examples } of [...stopNames, ...stopPatterns]) {
    it(`${id} holds its examples and not the others`, () => {
      for (const name of examples.yes) assert.ok(stopRulesOf(name).includes(id), name);
      for (const name of examples.no) assert.ok(!stopRulesOf(name).includes(id), name);
    });
  }
});

/** What no card shows by itself. */
const NOT_ON_CARDS = new Set(['gene.defined', 'gene.designation']);

describe('how a name was read as a gene', () => {
  const told = new Set([...geneCues, ...stopNames, ...stopPatterns].map(({ id }) => id));
  for (const { id, examples } of geneRules.filter((rule) => !told.has(rule.id) && !NOT_ON_CARDS.has(rule.id)))
    it(`${id} fires on its examples and not on the others`, () => {
      for (const text of examples.yes) assert.ok(rulesFiredIn(text, ['gene']).has(id), text);
      for (const text of examples.no) assert.ok(!rulesFiredIn(text, ['gene']).has(id), text);
    });
});

describe('the registry of gene rules', () => {
  it('has each id once, with a title', () => {
    const ids = geneRules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(geneRules.every(({ title }) => title.length > 5));
  });
});
