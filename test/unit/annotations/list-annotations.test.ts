import assert from 'node:assert/strict';
import type { ClaimCorrection, MentionCorrection, PlacedAnnotation } from '../../../src/core/annotations/annotation';
import { listAnnotations, type ListRow } from '../../../src/core/annotations/list-annotations';
import { type ListFilter, NO_FILTER } from '../../../src/core/annotations/list-filter';
import { buildAnnotation, NOTE, placeAt } from '../../support/build-annotation';

const words = { language: 'markdown', titleOf: (rule: string) => `Title of ${rule}` } as const;
const gene = { type: 'gene', id: 'NCBIGene:4233', name: 'MET', text: 'MET' } as const;
const mention: MentionCorrection = {
  kind: 'mention',
  machine: gene,
  reviewer: null,
  scope: 'here',
  reason: 'the verb',
};
const claim: ClaimCorrection = { kind: 'claim', machine: null, reviewer: {}, reason: '' };
const acceptance = { kind: 'acceptance', rule: 'w.rule', words: 'It helps.', reason: 'fine' } as const;

const list = (annotations: readonly PlacedAnnotation[], filter: Partial<ListFilter> = {}) =>
  listAnnotations(annotations, { ...NO_FILTER, ...filter }, words);

/** `major: a b, conflicts: c(c d)` */
function outline(annotations: readonly PlacedAnnotation[], filter: Partial<ListFilter> = {}): string {
  return list(annotations, filter)
    .groups.map(({ key, rows }) => `${key}: ${rows.map(nameOf).join(' ')}`)
    .join(', ');
}

function nameOf(row: ListRow): string {
  if (row.kind === 'group') return row.key;
  if (row.kind === 'conflict') return `${row.annotation}(${row.versions.map(nameOf).join(' ')})`;
  const replies = row.kind === 'entry' && row.replies.length > 0 ? `(${row.replies.map(nameOf).join(' ')})` : '';
  return row.placed.annotation.id + replies;
}

describe('the list of annotations', () => {
  it('has a group for each label and kind that there is, in one order', () => {
    const all = [
      placeAt(buildAnnotation('accepted', acceptance), 0),
      placeAt(buildAnnotation('claim', claim), 10),
      placeAt(buildAnnotation('plain', NOTE), 20),
      placeAt(buildAnnotation('praise', { ...NOTE, label: 'praise' }), 30),
      placeAt(buildAnnotation('mention', mention), 40),
      placeAt(buildAnnotation('question', { ...NOTE, label: 'question' }), 50),
      placeAt(buildAnnotation('minor', { ...NOTE, label: 'minor' }), 60),
      placeAt(buildAnnotation('major', { ...NOTE, label: 'major' }), 70),
      placeAt(buildAnnotation('done', { ...NOTE, label: 'major', resolved: true }), 80),
      placeAt(buildAnnotation('lost', { ...NOTE, label: 'major', resolved: true }), null),
    ];
    assert.equal(
      outline(all),
      'orphaned: lost, major: major, minor: minor, question: question, praise: praise, unlabelled: plain, ' +
        'corrections: claim mention, acceptances: accepted, resolved: done',
    );
    assert.deepEqual(list([]).groups, []);
  });

  it('puts replies below their note, in order of time, and lists one whose note is gone', () => {
    const reply = (id: string, to: string, created: string) =>
      placeAt(buildAnnotation(id, { kind: 'reply', text: id, to }, { anchor: null, created }), null);
    const all = [reply('late', 'note', '2'), placeAt(buildAnnotation('note', NOTE), 0), reply('early', 'note', '1')];
    assert.equal(outline(all), 'unlabelled: note(early late)');
    const other = placeAt({ ...buildAnnotation('other', NOTE), conflictOf: 'note' }, 0);
    assert.equal(outline([...all, other]), 'conflicts: note(note other) late early');
    assert.equal(list([...all, other]).orphans, 0);
    assert.equal(outline([...all, reply('stray', 'gone', '1')]), 'orphaned: stray, unlabelled: note(early late)');
  });

  it('shows all versions of what was written differently at once, and nowhere else', () => {
    const versions = [
      placeAt(buildAnnotation('second', NOTE, { conflictOf: 'first' }), 0),
      placeAt(buildAnnotation('first', NOTE), 0),
      placeAt(buildAnnotation('third', NOTE, { conflictOf: 'second' }), null),
      placeAt(buildAnnotation('other', NOTE), 5),
    ];
    assert.equal(outline(versions), 'conflicts: first(first second third), unlabelled: other');
    const { conflicts, orphans, total } = list(versions);
    assert.deepEqual({ conflicts, orphans, total }, { conflicts: 1, orphans: 0, total: 2 });
  });

  it('keeps versions in sight that name one that is gone, or each other', () => {
    const gone = placeAt(buildAnnotation('left', NOTE, { conflictOf: 'gone' }), 0);
    const circle = ['a', 'b'].map((id) =>
      placeAt(buildAnnotation(id, NOTE, { conflictOf: id === 'a' ? 'b' : 'a' }), 0),
    );
    const own = placeAt(buildAnnotation('own', NOTE, { conflictOf: 'own' }), 0);
    assert.equal(outline([gone, own]), 'conflicts: gone(left) own(own)');
    const ids = list(circle).groups.flatMap((group) =>
      group.rows.flatMap((row) => (row.kind === 'conflict' ? row.versions : [])),
    );
    assert.deepEqual(ids.map(nameOf).sort(), ['a', 'b']);
  });

  it('counts what is to be looked at, whatever is filtered', () => {
    const all = [
      placeAt(buildAnnotation('lost', NOTE, { author: 'Ann' }), null),
      placeAt(buildAnnotation('b', NOTE), 1),
    ];
    const { orphans, total, authors, groups } = list(all, { text: 'nowhere' });
    assert.deepEqual({ orphans, total, authors, groups }, { orphans: 1, total: 2, authors: ['', 'Ann'], groups: [] });
  });

  describe('filtered', () => {
    const all = [
      placeAt(buildAnnotation('note', { ...NOTE, label: 'major' }, { author: 'Ann Lee' }), 0),
      placeAt(buildAnnotation('reply', { kind: 'reply', text: 'Because of *cost*', to: 'note' }, { author: 'Bo' }), 0),
      placeAt(buildAnnotation('mention', mention, { author: 'Bo' }), 20),
      placeAt(buildAnnotation('accepted', acceptance), 30),
      placeAt(buildAnnotation('done', { ...NOTE, resolved: true }, { author: 'Bo' }), 40),
      placeAt(buildAnnotation('lost', { ...NOTE, text: 'Lost?' }), null),
    ];
    const cases: readonly (readonly [filter: Partial<ListFilter>, expected: string])[] = [
      [{ text: 'FEW  mice' }, 'major: note(reply), resolved: done'],
      [{ text: 'few mice bo' }, 'major: note(reply), resolved: done'],
      [{ text: 'cost' }, 'major: note(reply)'],
      [{ text: 'verb' }, 'corrections: mention'],
      [{ text: 'title of w.rule' }, 'acceptances: accepted'],
      [{ text: 'lost? words' }, 'orphaned: lost'],
      [{ text: 'correction' }, 'corrections: mention'],
      [{ text: '(?:' }, ''],
      [{ whats: new Set(['major', 'acceptance']) }, 'major: note(reply), acceptances: accepted'],
      [{ authors: new Set(['Bo']) }, 'major: note(reply), corrections: mention, resolved: done'],
      [{ authors: new Set(['']) }, 'orphaned: lost, acceptances: accepted'],
      [{ states: new Set(['resolved']) }, 'resolved: done'],
      [{ states: new Set(['orphaned', 'resolved']) }, 'orphaned: lost, resolved: done'],
      [{ states: new Set(['open']), authors: new Set(['Bo']) }, 'major: note(reply), corrections: mention'],
      [{ states: new Set(['conflict']) }, ''],
    ];
    for (const [filter, expected] of cases) {
      const shown = Object.entries(filter).map(
        ([key, value]) => `${key} ${typeof value === 'string' ? value : [...value].join()}`,
      );
      it(`by ${shown.join(' and ')} lists ${expected || 'nothing'}`, () =>
        assert.equal(outline(all, filter), expected));
    }

    it('shows all versions of a conflict where one of them fits', () => {
      const versions = [
        placeAt(buildAnnotation('a', NOTE), 0),
        placeAt(buildAnnotation('b', { ...NOTE, text: 'needle' }, { conflictOf: 'a' }), 0),
      ];
      assert.equal(outline(versions, { text: 'needle' }), 'conflicts: a(a b)');
      assert.equal(outline(versions, { states: new Set(['conflict']) }), 'conflicts: a(a b)');
    });
  });

  it('lists 5,000 annotations, replies and conflicts among them, in a small part of a second', () => {
    const all = Array.from({ length: 5000 }, (_, index) => {
      const id = `id ${index}`;
      if (index % 5 === 1)
        return placeAt(buildAnnotation(id, { kind: 'reply', text: 'yes', to: `id ${index - 1}` }), 0);
      if (index % 5 === 2) return placeAt(buildAnnotation(id, NOTE, { conflictOf: `id ${index - 2}` }), index);
      return placeAt(buildAnnotation(id, { ...NOTE, text: 'word '.repeat(200) }), index);
    });
    const began = performance.now();
    list(all);
    list(all, { text: 'word absent' });
    assert.ok(performance.now() - began < 800, `${performance.now() - began} ms`);
  });
});
