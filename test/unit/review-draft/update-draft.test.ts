import assert from 'node:assert/strict';
import type { DraftBlock } from '../../../src/core/review-draft/review-draft';
import { updateDraft } from '../../../src/core/review-draft/update-draft';
import { block, draftOf } from './build-draft';

const dose = block('major', 'a1', 'The dose is missing.\n\n> “Ice helped” [line 3](paper.md#L3)', 'dose');
const people = block('major', 'b2', 'Who was asked?', 'people');
const typo = block('minor', 'c3', 'A letter is missing.', 'typo');
const first = updateDraft('', draftOf(dose, people, typo)).text;
const renew = (text: string, ...points: readonly DraftBlock[]) => updateDraft(text, draftOf(...points));
/** Without marks. */
const visible = (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('<!-- '))
    .join('\n');

describe('a draft that is written anew', () => {
  it('begins with a title, has points under headings, numbered in each section', () => {
    assert.equal(
      visible(first).trim(),
      [
        '# Review: Ice',
        '',
        '## major',
        '',
        '1. The dose is missing.',
        '',
        '    > “Ice helped” [line 3](paper.md#L3)',
        '',
        '2. Who was asked?',
        '',
        '## minor',
        '',
        '1. A letter is missing.',
      ].join('\n'),
    );
  });

  it('is the same text when nothing has changed', () => {
    assert.equal(renew(first, dose, people, typo).text, first);
  });

  it('follows what changed where the reviewer has changed nothing', () => {
    const moved = { ...dose, markdown: dose.markdown.replaceAll('3', '7') };
    const { text, kept } = renew(first, moved, people, typo);
    assert.ok(text.includes('[line 7](paper.md#L7)'));
    assert.equal(text.split('\n').length, first.split('\n').length);
    assert.deepEqual(kept, []);
  });

  it('keeps a point that the reviewer reworded, and says nothing of lines that have shifted', () => {
    const own = first.replace('The dose is missing.', 'How much ice was given?');
    const moved = { ...dose, markdown: dose.markdown.replaceAll('3', '7') };
    const { text, kept } = renew(own, moved, people, typo);
    assert.equal(text, own);
    assert.deepEqual(kept, []);
  });

  it('tells of a reworded point whose note says something else now, or is gone', () => {
    const own = first.replace('The dose is missing.', 'How much ice was given?');
    const changed = renew(own, block('major', 'a1', 'Dose and time are missing.', 'dose and time'), people, typo);
    assert.equal(changed.text, own);
    assert.deepEqual(
      changed.kept.map(({ source, section }) => [source, section]),
      [['changed', 'major']],
    );
    const [kept] = changed.kept;
    assert.match(changed.text.split('\n')[kept?.line ?? -1] ?? '', /^<!-- biogloss major\/a1 /);
    const gone = renew(own, people, typo);
    assert.equal(visible(gone.text), visible(own));
    assert.deepEqual(
      gone.kept.map(({ source }) => source),
      ['gone'],
    );
  });

  it('does not bring back a point that the reviewer deleted', () => {
    const lines = first.split('\n');
    const at = lines.indexOf('2. Who was asked?');
    const own = [...lines.slice(0, at), ...lines.slice(at + 3)].join('\n');
    assert.ok(!own.includes('<!-- biogloss major/b2'));
    assert.equal(renew(own, dose, people, typo).text, own);
  });

  it('takes out a point whose note is resolved, and brings it back with the next number when it is not any more', () => {
    const without = renew(first, people, typo).text;
    assert.doesNotMatch(without, /dose|\n\n\n/);
    assert.match(visible(without), /## major\n\n2\. Who was asked\?\n\n## minor/);
    assert.match(visible(renew(without, dose, people, typo).text), /2\. Who was asked\?\n\n3\. The dose is missing\./);
  });

  it('takes nothing out when notes may be missing', () => {
    const { text, kept } = updateDraft(first, { ...draftOf(people), isComplete: false });
    assert.equal(text, first);
    assert.deepEqual(kept, []);
  });

  it('adds new points at the end of their section, after what the reviewer wrote there', () => {
    const own = first.replace('\n## minor', '\nMy own paragraph.\n\n## minor');
    const more = block('major', 'd4', 'One more.', 'more');
    const { text, added } = renew(own, dose, people, more, typo);
    assert.match(visible(text), /2\. Who was asked\?\n\nMy own paragraph\.\n\n3\. One more\.\n\n## minor/);
    assert.equal(added, 1);
  });

  it('numbers on from what the reviewer numbered, and keeps numbers that they changed', () => {
    const own = first.replace('2. Who was asked?', '7. Who was asked?');
    const { text, kept } = renew(
      own,
      dose,
      block('major', 'b2', 'Who was asked, and when?'),
      block('major', 'd4', 'More.'),
    );
    assert.match(visible(text), /7\. Who was asked, and when\?\n\n8\. More\./);
    assert.deepEqual(kept, []);
  });

  it('moves a point whose note has another label', () => {
    const { text } = renew(first, dose, { ...people, section: 'minor' }, typo);
    assert.match(visible(text), /## minor\n\n1\. A letter is missing\.\n\n2\. Who was asked\?/);
    assert.equal(text.match(/Who was asked/g)?.length, 1);
  });

  it('keeps a reworded point where it is when its note has another label, and tells of it', () => {
    const own = first.replace('Who was asked?', 'Whom did you ask?');
    const { text, kept } = renew(own, dose, { ...people, section: 'minor' }, typo);
    assert.equal(text, own);
    assert.equal(kept.length, 1);
  });

  it('keeps the order in which the reviewer put sections and points', () => {
    const [head = '', major = '', minor = ''] = first.split(/(?=## )/);
    const ledger = /<!-- biogloss draft .*\n/.exec(minor)?.[0] ?? '';
    const own = head + minor.replace(ledger, '') + major + ledger;
    assert.equal(renew(own, dose, people, typo).text, own);
  });

  it('adds a section in its place when its first point comes, and not again once the reviewer deleted its heading', () => {
    const praise = block('strengths', 'e5', 'Clear words.', 'praise');
    const { text } = renew(first, praise, dose, people, typo);
    assert.match(visible(text), /# Review: Ice\n\n## strengths\n\n1\. Clear words\.\n\n## major/);
    const own = text.replace(/## strengths\n.*\n/, '');
    const more = block('strengths', 'f6', 'Good figures.', 'more praise');
    const again = renew(own, praise, more, dose, people, typo).text;
    assert.doesNotMatch(again, /## strengths/);
    assert.match(visible(again), /1\. Clear words\.\n\n2\. Good figures\.\n\n## major/);
  });

  it('puts what belongs to a deleted section at the end', () => {
    const own = first.slice(0, first.indexOf('## minor')) + first.slice(first.indexOf('<!-- biogloss draft of'));
    const { text } = renew(own, dose, people, typo, block('minor', 'd4', 'One more.'));
    assert.match(visible(text).trim(), /2\. Who was asked\?\n\n1\. One more\.$/);
  });

  it('adds all blocks below a text that is the reviewer’s own', () => {
    const { text } = updateDraft('# My notes\n\nNever lose this.\n', draftOf(typo));
    assert.ok(text.startsWith('# My notes\n\nNever lose this.\n\n# Review: Ice\n'), text);
  });

  it('keeps line ends as they are', () => {
    const own = first.replaceAll('\n', '\r\n');
    assert.equal(renew(own, dose, people, typo).text, own);
    const { text } = renew(own, dose, people, block('major', 'd4', 'One\n\nmore.'), typo);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('passes over the headings in code that the reviewer put between', () => {
    const code = '```\n# no heading\n```';
    const own = first.replace('\n## minor', `\n${code}\n\n## minor`);
    const { text } = renew(own, dose, people, block('major', 'd4', 'One more.'), typo);
    assert.ok(visible(text).includes(`${code}\n\n3. One more.\n\n## minor`), text);
  });
});
