import assert from 'node:assert/strict';
import { removalOf, repliesToOthers, separation, settlement } from '../../../src/core/annotations/list-edits';
import { buildAnnotation, NOTE, placeAt } from '../../support/build-annotation';

const first = buildAnnotation('first', NOTE);
const second = buildAnnotation('second', { ...NOTE, text: 'Second' }, { conflictOf: 'first' });
const third = buildAnnotation('third', NOTE, { conflictOf: 'first' });

describe('edits from the list', () => {
  it('takes a note away with its replies, and nobody else’s', () => {
    const reply = (id: string, to: string) => placeAt(buildAnnotation(id, { kind: 'reply', text: '', to }), 0);
    const all = [placeAt(first, 0), reply('mine', 'first'), reply('other', 'else')];
    assert.deepEqual(removalOf([first], all), [{ remove: 'first' }, { remove: 'mine' }]);
  });

  it('gives the version that is kept the annotation’s own id, and takes the others away', () => {
    const edits = settlement(second, [first, second, third], 'first');
    const single = buildAnnotation('first', second.body);
    assert.deepEqual(edits, [{ put: single }, { remove: 'second' }, { remove: 'third' }]);
    assert.deepEqual(settlement(first, [first, second], 'first'), [{ put: first }, { remove: 'second' }]);
  });

  it('settles the only version that is left', () => {
    const edits = settlement(second, [second], 'first');
    assert.deepEqual(
      edits.map((edit) => ('put' in edit ? edit.put.id : edit.remove)),
      ['first', 'second'],
    );
  });

  it('finds the replies that would be left without a note', () => {
    const reply = (id: string, to: string) => placeAt(buildAnnotation(id, { kind: 'reply', text: '', to }), 0);
    const all = [placeAt(first, 0), placeAt(second, 0), reply('a', 'first'), reply('b', 'second'), reply('c', 'else')];
    const found = repliesToOthers([first, second], 'first', all);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['b'],
    );
  });

  it('makes annotations of their own of all versions', () => {
    const edits = separation([first, second, third]);
    assert.deepEqual(
      edits.map((edit) => 'put' in edit && [edit.put.id, 'conflictOf' in edit.put]),
      [
        ['second', false],
        ['third', false],
      ],
    );
  });
});
