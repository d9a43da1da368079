import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entity } from '../../../src/core/analysis';
import { deepFreeze } from '../../../src/core/freeze';
import { NO_VERDICTS, readVerdicts } from '../../../src/core/verdicts/term-verdicts';
import { withoutMuted } from '../../../src/core/verdicts/without-muted';
import { buildAnalysis, buildClaim, buildEntity } from '../../support/build-analysis';

const TEXT = 'MET fell in CD8+ T cells. Patients met ALK and MET.';
const ENTITIES = [
  buildEntity(TEXT, 'MET'),
  buildEntity(TEXT, 'CD8+ T cells', { type: 'cellType' }),
  buildEntity(TEXT, 'CD8'),
  buildEntity(TEXT, 'ALK'),
  buildEntity(TEXT, 'MET', {}, 2),
];
const ANALYSIS = deepFreeze(
  buildAnalysis({
    entities: ENTITIES,
    claims: [
      buildClaim(TEXT, 'MET fell in CD8+ T cells.', { entities: [0, 1, 2] }),
      buildClaim(TEXT, 'Patients met ALK and MET.', { entities: [3, 4], rank: 2 }),
    ],
  }),
);

const muting = (...muted: string[]) => readVerdicts([{ muted, accepted: [] }]).verdicts;
const texts = (entities: readonly Entity[]) => entities.map(({ text }) => text);

describe('an analysis without muted terms', () => {
  it('is the same one when nothing in it is muted', () => {
    assert.equal(withoutMuted(ANALYSIS, NO_VERDICTS), ANALYSIS);
    assert.equal(withoutMuted(ANALYSIS, muting('gene: EGFR', 'therapy: MET', 'gene: Met')), ANALYSIS);
  });

  it('lacks every mention of the term, and only of its type', () => {
    assert.deepEqual(texts(withoutMuted(ANALYSIS, muting('gene: MET')).entities), ['CD8+ T cells', 'CD8', 'ALK']);
    assert.deepEqual(texts(withoutMuted(ANALYSIS, muting('*: CD8+ T cells')).entities), ['MET', 'CD8', 'ALK', 'MET']);
  });

  it('has claims that refer to the mentions which they held before', () => {
    const { entities, claims } = withoutMuted(ANALYSIS, muting('gene: MET'));
    assert.deepEqual(
      claims.map((claim) => texts(claim.entities.flatMap((index) => entities[index] ?? []))),
      [['CD8+ T cells', 'CD8'], ['ALK']],
    );
    assert.deepEqual({ ...claims[0], entities: [0, 1, 2] }, ANALYSIS.claims[0]);
  });

  it('has combinations of the therapies that are left, and none of a single one', () => {
    const text = 'ACT, imatinib plus sunitinib, imatinib plus sorafenib plus ACT.';
    const therapies = ['ACT', 'imatinib', 'sunitinib', 'imatinib', 'sorafenib', 'ACT'].map((words, index) =>
      buildEntity(text, words, { type: 'therapy' }, index === 3 || index === 5 ? 2 : 1),
    );
    const analysis = buildAnalysis({
      entities: therapies,
      combinations: [
        { start: 5, end: 28, text: 'imatinib plus sunitinib', entities: [1, 2], why: [] },
        { start: 30, end: 62, text: 'imatinib plus sorafenib plus ACT', entities: [3, 4, 5], why: [] },
      ],
    });
    const left = (...muted: string[]) => {
      const { entities, combinations } = withoutMuted(analysis, muting(...muted));
      return combinations.map((each) => texts(each.entities.flatMap((index) => entities[index] ?? [])));
    };
    assert.deepEqual(left('therapy: ACT'), [
      ['imatinib', 'sunitinib'],
      ['imatinib', 'sorafenib'],
    ]);
    assert.deepEqual(left('therapy: imatinib'), [['sorafenib', 'ACT']]);
  });

  it('is frozen like the one it was made from', () => {
    const filtered = withoutMuted(ANALYSIS, muting('gene: MET'));
    assert.equal(deepFreeze(filtered), filtered);
    for (const part of [
      filtered,
      filtered.entities,
      filtered.combinations,
      filtered.claims,
      ...filtered.claims,
      filtered.claims[0]?.entities,
    ])
      assert.ok(Object.isFrozen(part));
  });

  it('keeps order and references whatever is muted', () => {
    const names = ['A', 'B', 'C', 'D'];
    const text = names.join(' ');
    const picks = fc.array(fc.constantFrom(...names), { maxLength: 20 });
    fc.assert(
      fc.property(picks, fc.subarray(names), fc.infiniteStream(fc.boolean()), (mentioned, mutedNames, chosen) => {
        const entities = mentioned.map((name) => buildEntity(text, name));
        const held = entities.flatMap((_, index) => (chosen.next().value ? [index] : []));
        const analysis = buildAnalysis({ entities, claims: [buildClaim(text, text, { entities: held })] });
        const filtered = withoutMuted(analysis, muting(...mutedNames.map((name) => `gene: ${name}`)));
        const isLeft = (name: string | undefined) => name !== undefined && !mutedNames.includes(name);
        assert.deepEqual(texts(filtered.entities), mentioned.filter(isLeft));
        assert.deepEqual(
          filtered.claims[0]?.entities.map((index) => filtered.entities[index]?.text),
          held.map((index) => mentioned[index]).filter(isLeft),
        );
      }),
    );
  });
});
