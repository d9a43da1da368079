import assert from 'node:assert/strict';
import { NO_VERDICTS, readVerdicts, verdictOn } from '../../../src/core/verdicts/term-verdicts';

const MET = { type: 'gene', text: 'MET' } as const;

describe('verdicts on terms', () => {
  it('add up over the levels at which they are kept', () => {
    const user = { muted: ['gene: MET'], accepted: undefined };
    const folder = { muted: ['therapy: ACT'], accepted: ['gene: ALK'] };
    const { verdicts, rejected } = readVerdicts([user, folder]);
    assert.deepEqual([...verdicts.muted], ['gene: MET', 'therapy: act']);
    assert.deepEqual([...verdicts.accepted], ['gene: ALK']);
    assert.deepEqual(rejected, []);
  });

  it('of a nearer level go before those of a farther one', () => {
    const muted = { muted: ['gene: MET'], accepted: [] };
    const accepted = { muted: [], accepted: ['gene: MET'] };
    assert.equal(verdictOn(readVerdicts([muted, accepted]).verdicts, MET), 'accepted');
    assert.equal(verdictOn(readVerdicts([accepted, muted]).verdicts, MET), 'muted');
  });

  it('mute within one level what is accepted there as well', () => {
    const { verdicts } = readVerdicts([{ muted: ['gene: MET'], accepted: ['gene: MET'] }]);
    assert.equal(verdictOn(verdicts, MET), 'muted');
  });

  it('on one type go before those on all types', () => {
    const { verdicts } = readVerdicts([{ muted: ['*: MET'], accepted: ['gene: MET'] }]);
    assert.equal(verdictOn(verdicts, MET), 'accepted');
    assert.equal(verdictOn(verdicts, { type: 'therapy', text: 'MET' }), 'muted');
  });

  it('are none where nothing was decided', () => {
    assert.equal(verdictOn(NO_VERDICTS, MET), null);
    assert.equal(verdictOn(readVerdicts([{ muted: ['gene: Met'], accepted: [] }]).verdicts, MET), null);
  });

  it('keep what fits and tell what does not', () => {
    const level = { muted: ['gene: MET', 'MET', 7, null, { gene: 'MET' }], accepted: 'gene: ALK' };
    const { verdicts, rejected } = readVerdicts([level]);
    assert.deepEqual([...verdicts.muted], ['gene: MET']);
    assert.equal(verdicts.accepted.size, 0);
    assert.deepEqual(rejected, ['"gene: ALK"', '"MET"', '7', 'null', '{"gene":"MET"}']);
  });
});
