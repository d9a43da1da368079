import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Body, Note } from '../../../../src/core/annotations/annotation';
import { mergeAnnotations } from '../../../../src/core/annotations/sidecar/merge-annotations';
import { readSidecar } from '../../../../src/core/annotations/sidecar/read-sidecar';
import { writeSidecar } from '../../../../src/core/annotations/sidecar/write-sidecar';
import { anyAnnotation, anyAnnotations, anyBody } from '../../../support/any-annotation';

const FIRST = '2026-11-22T10:00:00.000Z';
const SECOND = '2026-11-22T11:00:00.000Z';
const THIRD = '2026-11-22T12:00:00.000Z';
const place = (start: number) => ({ start, end: start + 5, exact: 'claim', prefix: '', suffix: '' });

function note(change: Partial<Note> = {}, other: Partial<Annotation> = {}): Annotation {
  const body: Note = { kind: 'note', text: 'Which test?', label: null, resolved: false, ...change };
  return { id: 'urn:uuid:1', body, anchor: place(0), author: 'A', created: FIRST, modified: FIRST, ...other };
}

const reply = (other: Partial<Annotation> = {}): Annotation =>
  note({}, { id: 'urn:uuid:2', body: { kind: 'reply', text: 'Fisher’s.', to: 'urn:uuid:1' }, anchor: null, ...other });

/** Both ways round, which must be the same. */
function merged(
  base: readonly Annotation[],
  mine: readonly Annotation[],
  theirs: readonly Annotation[],
): readonly Annotation[] {
  const result = mergeAnnotations(base, mine, theirs);
  assert.deepEqual(mergeAnnotations(base, theirs, mine), result);
  return result;
}

/** As the file has them: what `raw` holds beside fields of ours is no part of it. */
const written = (annotations: readonly Annotation[]): string => writeSidecar({ paper: 'a.md', annotations });

describe('merging two versions of the annotations', () => {
  it('takes what either side added', () => {
    const other = note({}, { id: 'urn:uuid:0' });
    assert.deepEqual(merged([], [note()], [other]), [other, note()]);
  });

  it('takes what either side removed', () => {
    assert.deepEqual(merged([note()], [], [note()]), []);
  });

  it('takes what either side changed', () => {
    const changed = note({ text: 'Which?' }, { modified: SECOND });
    assert.deepEqual(merged([note()], [changed], [note()]), [changed]);
  });

  it('takes back what was taken back, although the time is then an earlier one', () => {
    const base = note({ text: 'Which?' }, { modified: SECOND });
    assert.deepEqual(merged([base], [note()], [base]), [note()]);
  });

  it('keeps what one side removed and the other changed', () => {
    const changed = note({ resolved: true }, { modified: SECOND });
    assert.deepEqual(merged([note()], [], [changed]), [changed]);
  });

  it('removes what one side removed and the other only found at a new place', () => {
    assert.deepEqual(merged([note()], [], [note({}, { anchor: place(7) })]), []);
  });

  it('keeps what one side removed and the other attached anew by hand', () => {
    const attached = note({}, { anchor: place(7), modified: SECOND });
    assert.deepEqual(merged([note()], [], [attached]), [attached]);
  });

  it('keeps a note that one side removed while the other replied to it', () => {
    assert.deepEqual(merged([note()], [], [note(), reply()]), [note(), reply()]);
  });

  it('removes a thread that one side removed, or the note alone', () => {
    assert.deepEqual(merged([note(), reply()], [], [note(), reply()]), []);
    assert.deepEqual(merged([note(), reply()], [reply()], [note(), reply()]), [reply()]);
  });

  it('puts changes of text, label, state and place of one note together', () => {
    const mine = note({ text: 'Which?', label: 'major' }, { modified: SECOND });
    const theirs = note({ resolved: true }, { modified: THIRD, anchor: place(7) });
    assert.deepEqual(merged([note()], [mine], [theirs]), [
      note({ text: 'Which?', label: 'major', resolved: true }, { modified: THIRD, anchor: place(7) }),
    ]);
  });

  it('takes the place of the one who moved it, even if the other one was later with something else', () => {
    const mine = note({}, { anchor: place(3) });
    const theirs = note({ text: 'Why?' }, { modified: THIRD });
    assert.deepEqual(merged([note()], [mine], [theirs]), [{ ...theirs, anchor: place(3) }]);
  });

  it('takes the later place where both moved it', () => {
    const mine = note({}, { modified: SECOND, anchor: place(3) });
    const theirs = note({}, { modified: THIRD, anchor: place(7) });
    assert.deepEqual(merged([note()], [mine], [theirs]), [theirs]);
  });

  it('keeps both texts where both changed it: the later one under its id, the other whole beside it', () => {
    const mine = note({ text: 'Which?', label: 'major' }, { modified: SECOND });
    const theirs = note({ text: 'Why?' }, { modified: THIRD });
    const [kept, copy] = merged([note()], [mine], [theirs]).toSorted((a) => (a.conflictOf ? 1 : -1));
    assert.deepEqual(kept, note({ text: 'Why?', label: 'major' }, { modified: THIRD }));
    assert.deepEqual(copy, { ...mine, id: copy?.id, conflictOf: 'urn:uuid:1' });
    assert.match(copy.id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('takes a fraction of a second for later than none', () => {
    const mine = note({ text: 'Which?' }, { modified: '2026-11-22T11:00:00.5Z' });
    const theirs = note({ text: 'Why?' }, { modified: '2026-11-22T11:00:00Z' });
    const kept = merged([note()], [mine], [theirs]).find(({ conflictOf }) => conflictOf === undefined);
    assert.deepEqual(kept, mine);
  });

  it('gives second versions of two annotations two ids, though they say the same', () => {
    const versions = (text: string, modified: string) =>
      ['urn:uuid:1', 'urn:uuid:2'].map((id) => note({ text }, { id, modified }));
    const result = merged(versions('', FIRST), versions('Which?', SECOND), versions('Why?', THIRD));
    assert.equal(new Set(result.map(({ id }) => id)).size, 4);
  });

  it('gives the second version the same id wherever the paper has moved it', () => {
    const mine = note({ text: 'Which?' }, { modified: SECOND });
    const theirs = note({ text: 'Why?' }, { modified: THIRD });
    const ids = [mine, { ...mine, anchor: place(9) }].map((version) =>
      mergeAnnotations([note()], [version], [theirs]).map(({ id }) => id),
    );
    assert.deepEqual(ids[0], ids[1]);
  });

  it('tells of a version that belongs to a second version as of one of the first', () => {
    const base = note({}, { conflictOf: 'urn:uuid:0' });
    const versions = [SECOND, THIRD].map((modified) =>
      note({ text: modified }, { modified, conflictOf: 'urn:uuid:0' }),
    );
    const result = merged([base], versions.slice(0, 1), versions.slice(1));
    assert.deepEqual(
      result.map(({ conflictOf }) => conflictOf),
      ['urn:uuid:0', 'urn:uuid:0'],
    );
  });

  it('takes a correction as a whole: another value with the reason for the one before would be a lie', () => {
    const body = { kind: 'claim', machine: null, reviewer: { design: 'rct' }, reason: '' } as const;
    const claim = (change: object, modified: string) => note({}, { body: { ...body, ...change }, modified });
    const mine = claim({ reviewer: { design: 'cohort' } }, SECOND);
    const theirs = claim({ reason: 'They drew lots.' }, THIRD);
    assert.equal(merged([claim({}, FIRST)], [mine], [theirs]).length, 2);
  });

  it('is settled by removing one of the two', () => {
    const mine = note({ text: 'Which?' }, { modified: SECOND });
    const theirs = note({ text: 'Why?' }, { modified: THIRD });
    const both = merged([note()], [mine], [theirs]);
    const settled = both.filter(({ conflictOf }) => conflictOf === undefined);
    assert.deepEqual(merged(both, settled, both), settled);
  });

  it('keeps fields of other tools that either side has', () => {
    const [base] = read([note()]);
    assert.ok(base);
    const mine = { ...base, raw: { ...base.raw, 'x:colour': 'red' } };
    const theirs = { ...base, body: note({ text: 'Why?' }).body, modified: SECOND };
    const [both] = mergeAnnotations([base], [mine], [theirs]);
    const text = written(both ? [both] : []);
    assert.ok(text.includes('"x:colour":"red"') && text.includes('Why?'));
  });
});

function read(annotations: readonly Annotation[]): readonly Annotation[] {
  const sidecar = readSidecar(written(annotations));
  assert.ok('annotations' in sidecar);
  return sidecar.annotations;
}

/** A reviewer's work on what is there: some changed, some removed, some moved, some added. */
const work = fc.record({
  edits: fc.array(
    fc.record({
      at: fc.nat(),
      what: fc.constantFrom('body', 'note', 'remove', 'move', 'raw'),
      body: anyBody,
      start: fc.nat({ max: 3 }),
      hour: fc.integer({ min: 10, max: 13 }),
    }),
    { maxLength: 4 },
  ),
  added: anyAnnotations(2),
});
type Work = typeof work extends fc.Arbitrary<infer T> ? T : never;

function done(before: readonly Annotation[], { edits, added }: Work): readonly Annotation[] {
  let after: Annotation[] = [...before];
  for (const { at, what, body, start, hour } of edits) {
    const index = after.length === 0 ? -1 : at % after.length;
    const old = after[index];
    if (!old) continue;
    const modified = `2031-01-01T${hour}:00:00.000Z`;
    if (what === 'remove') after = after.filter((each) => each !== old);
    else if (what === 'move') after[index] = { ...old, anchor: old.anchor && place(start) };
    else if (what === 'raw') after[index] = { ...old, raw: { ...old.raw, 'x:hour': hour } };
    else if (what === 'note' && old.body.kind === 'note')
      after[index] = { ...old, body: { ...old.body, resolved: !old.body.resolved }, modified };
    else if (body.kind === old.body.kind) after[index] = { ...old, body, modified };
  }
  return [...after, ...added];
}

/** Everything that anybody wrote: words, values, labels. */
function wordsOf(annotations: readonly Annotation[]): Set<string> {
  return new Set(annotations.map(({ body }) => JSON.stringify(unlabelled(body))));
}

function unlabelled(body: Body): unknown {
  return body.kind === 'note' ? body.text : body;
}

describe('merging, whatever was done on both sides', () => {
  const start = fc.uniqueArray(anyAnnotation(), { maxLength: 5, selector: ({ id }) => id });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(start, work, work, (base, one, other) => {
        const [mine, theirs] = [done(base, one), done(base, other)];
        assert.equal(written(mergeAnnotations(base, mine, theirs)), written(mergeAnnotations(base, theirs, mine)));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(start, work, work, (base, one, other) => {
        const [mine, theirs] = [done(base, one), done(base, other)];
        const result = mergeAnnotations(base, mine, theirs);
        const text = written(result);
        assert.equal(written(mergeAnnotations(base, result, theirs)), text);
        assert.equal(written(mergeAnnotations(base, mine, result)), text);
        assert.equal(written(mergeAnnotations(theirs, result, theirs)), text);
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing that either side wrote', () => {
    fc.assert(
      fc.property(start, work, work, (base, one, other) => {
        const old = new Set(base.map((annotation) => JSON.stringify(annotation.body)));
        const [mine, theirs] = [done(base, one), done(base, other)];
        const kept = wordsOf(mergeAnnotations(base, mine, theirs));
        for (const side of [mine, theirs]) {
          const fresh = side.filter(({ body }) => !old.has(JSON.stringify(body)));
          // The state of a note is no words of anybody's; a note whose state alone changed has the words of before.
          const lost = [...wordsOf(fresh)].filter((words) => !kept.has(words) && !wordsOf(base).has(words));
          assert.deepEqual(lost, []);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leads three who share a file to the same annotations, none of which is lost', () => {
    const order = fc.array(fc.tuple(fc.nat({ max: 2 }), work), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(start, order, (base, steps) => {
        let file = base as readonly Annotation[];
        const parties = [0, 1, 2].map(() => ({ base: file, own: file }));
        const sync = (party: { base: readonly Annotation[]; own: readonly Annotation[] }): void => {
          file = mergeAnnotations(party.base, party.own, file);
          party.base = file;
          party.own = file;
        };
        const begun = new Set(base.map(({ id }) => id));
        for (const [who, what] of steps) {
          const party = parties[who];
          assert.ok(party);
          party.own = done(party.own, { ...what, edits: what.edits.filter((edit) => edit.what !== 'remove') });
          for (const { id } of what.added) begun.add(id);
          if (what.edits.length % 2 === 0) sync(party);
        }
        for (const party of [...parties, ...parties]) sync(party);
        for (const { own } of parties) assert.equal(written(own), written(file));
        const ids = new Set(file.map(({ id }) => id));
        assert.equal(ids.size, file.length);
        assert.deepEqual(
          [...begun].filter((id) => !ids.has(id)),
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
});
