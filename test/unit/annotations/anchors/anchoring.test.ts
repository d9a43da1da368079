import assert from 'node:assert/strict';
import { createAnchoring } from '../../../../src/core/annotations/anchors/anchoring';
import type { Anchor, Place } from '../../../../src/core/annotations/annotation';

const INTRODUCTION =
  'Crohn disease is a chronic inflammation of the gut whose course differs from patient to patient. ' +
  'Little is known about the cells that keep it going between two flares.';
const RESULTS =
  'In biopsies of 42 patients, T cells with high CXCR3 were twice as frequent as in controls. ' +
  'Blocking the receptor in mice reduced colitis scores by a third within two weeks. ' +
  'No such change was seen after treatment with an isotype control.';
const DISCUSSION =
  'These findings suggest a new target, although the number of animals was small. ' +
  'A trial in patients would have to look at infections first.';
const PAPER = `# CXCR3 in colitis\n\n${INTRODUCTION}\n\n${RESULTS}\n\n${DISCUSSION}\n`;
const CLAIM = 'Blocking the receptor in mice reduced colitis scores by a third within two weeks.';

describe('the anchor of a span', () => {
  it('keeps the quote as it stands and at least 32 units on both sides', () => {
    const anchor = anchorOf(PAPER, CLAIM);
    assert.equal(anchor.exact, CLAIM);
    assert.equal(anchor.prefix, ' twice as frequent as in controls. '.slice(-32));
    assert.equal(anchor.suffix, ' No such change was seen after treatment'.slice(0, 32));
  });

  it('keeps more where the same words stand in several places, until each side tells them apart', () => {
    const rows = 'markers of inflammation that were raised in serum: ';
    const text = `${PAPER}\n- Early ${rows}IL-6.\n- Later ${rows}IL-6.\n\n${DISCUSSION.toUpperCase()}`;
    const at = text.lastIndexOf('IL-6');
    const { prefix } = createAnchoring(text).make({ start: at, end: at + 4 });
    assert.ok(prefix.includes(`Later ${rows}`));
  });

  it('is not after the end of the paper, whatever number a file gives', () => {
    const nowhere: Anchor = { start: 9e15, end: 9e15, exact: '', prefix: '', suffix: '' };
    assert.deepEqual(createAnchoring(PAPER).find(nowhere), { state: 'orphaned' });
  });

  it('counts positions in code points', () => {
    const text = `🧬🧬 ${PAPER}`;
    const anchor = anchorOf(text, CLAIM);
    assert.equal(anchor.start, text.indexOf(CLAIM) - 2);
    assert.equal(anchor.end - anchor.start, CLAIM.length);
    assert.equal(wordsAt(text, createAnchoring(text).find(anchor)), CLAIM);
  });

  it('cuts no character in two, neither in the quote nor where the context ends', () => {
    const text = `${'🧬'.repeat(60)}${'x'.repeat(3)}${'👩‍🔬'.repeat(40)}`;
    for (let start = 118; start < 126; start++) {
      const { exact, prefix, suffix } = createAnchoring(text).make({ start, end: start + 1 });
      assert.doesNotMatch(prefix + '|' + exact + '|' + suffix, /\p{Surrogate}/u);
    }
  });

  it('keeps a whole section whole', () => {
    assert.equal(anchorOf(PAPER, RESULTS).exact, RESULTS);
  });
});

describe('finding an anchor', () => {
  it('finds the words where they were', () => assertFound(PAPER, CLAIM, PAPER));

  it('finds them after an edit above', () => assertFound(PAPER, CLAIM, `A new first line.\n\n${PAPER}`));

  it('finds them with other line endings', () => {
    assertFound(PAPER, RESULTS, PAPER.replaceAll('\n', '\r\n'));
    assertFound(PAPER.replaceAll('\n', '\r\n'), RESULTS, `New.\n\n${PAPER}`);
  });

  it('finds them after lines were wrapped, exactly from first to last word', () => {
    const wrapped = `Up here\n${PAPER}`.replace('mice reduced', 'mice\n  reduced');
    const place = createAnchoring(wrapped).find(anchorOf(PAPER, CLAIM));
    assert.equal(place.state, 'found');
    assert.equal(wordsAt(wrapped, place), CLAIM.replace('mice reduced', 'mice\n  reduced'));
  });

  it('finds them in a block quote that was wrapped', () => {
    const quoted = PAPER.replace('Blocking', '\n> Blocking');
    const anchor = anchorOf(quoted, CLAIM);
    const wrapped = `Up here\n${quoted}`.replace('mice reduced', 'mice\n> reduced');
    assert.equal(
      wordsAt(wrapped, createAnchoring(wrapped).find(anchor)),
      CLAIM.replace('mice reduced', 'mice\n> reduced'),
    );
  });

  it('does not take the > of p > 0.05 for a mark of quotation', () => {
    const text = PAPER.replace('by a third', 'by a third (p > 0.05)');
    assertFound(text, 'p > 0.05', `Up here.\n${text}`);
    const anchor = anchorOf(text, 'p > 0.05');
    assert.equal(createAnchoring(text.replace('p > 0.05', 'p 0.05')).find(anchor).state, 'changed');
  });

  it('finds a paragraph that was cut and pasted elsewhere', () => {
    const moved = PAPER.replace(`${RESULTS}\n\n`, '').replace(DISCUSSION, `${DISCUSSION}\n\n${RESULTS}`);
    assertFound(PAPER, CLAIM, moved);
    assertFound(PAPER, RESULTS, moved);
  });

  it('finds words again that were deleted and restored', () => {
    const anchor = anchorOf(PAPER, CLAIM);
    const deleted = PAPER.replace(CLAIM, '');
    assert.deepEqual(createAnchoring(deleted).find(anchor), { state: 'orphaned' });
    assertFound(PAPER, CLAIM, `New.\n\n${deleted.replace('controls. ', `controls. ${CLAIM}`)}`);
  });

  it('says that words were changed, and where', () => {
    const changed = `New.\n\n${PAPER}`.replace('by a third within two weeks', 'by a quarter within three weeks');
    const place = createAnchoring(changed).find(anchorOf(PAPER, CLAIM));
    assert.equal(place.state, 'changed');
    assert.equal(
      wordsAt(changed, place),
      CLAIM.replace('by a third within two weeks', 'by a quarter within three weeks'),
    );
  });

  it('does not take another statement between the same neighbours for the annotated one', () => {
    const other = PAPER.replace(CLAIM, 'Some animals died, and we do not know why.');
    assert.deepEqual(createAnchoring(other).find(anchorOf(PAPER, CLAIM)), { state: 'orphaned' });
  });
});

describe('finding an anchor among look-alikes', () => {
  const row = (term: string) => `- ${term} was higher in serum of patients than of controls\n`;
  const list = ['IL-6', 'TNF', 'IL-6', 'CRP'].map(row);
  const text = `${PAPER}\nMarkers:\n\n${list.join('')}\n${DISCUSSION.replace('These', 'Those')}\n`;

  it('does not take the next row of a list when the row was deleted', () => {
    const first = text.indexOf('IL-6');
    const anchor = createAnchoring(text).make({ start: first, end: first + 4 });
    const without = text.replace(row('IL-6') + row('TNF'), '');
    assert.equal(without.indexOf('IL-6'), first, 'the other one stands at the very position');
    assert.deepEqual(createAnchoring(without).find(anchor), { state: 'orphaned' });
  });

  it('does not take the same sentence elsewhere when the annotated one was deleted', () => {
    const twice = `${PAPER}\n${INTRODUCTION.replace('gut', 'bowel')} ${CLAIM} This is all.\n`;
    const anchor = anchorOf(twice, CLAIM);
    assert.deepEqual(createAnchoring(twice.replace(CLAIM, '')).find(anchor), { state: 'orphaned' });
    assertFound(twice, CLAIM, `New.\n${twice}`);
  });

  it('does not take a term that was written anew in other words', () => {
    const anchor = anchorOf(PAPER, 'isotype control');
    const elsewhere = PAPER.replace('an isotype control', 'it').replace('between two', 'in an isotype control of two');
    assert.deepEqual(createAnchoring(elsewhere).find(anchor), { state: 'orphaned' });
  });

  it('keeps one of many identical rows only at its position', () => {
    const same = `${PAPER}\n${'- IL-6 in serum\n'.repeat(60)}\nEnd.\n`;
    const at = same.indexOf('IL-6', same.indexOf('IL-6') + 500);
    const anchor = createAnchoring(same).make({ start: at, end: at + 4 });
    assert.deepEqual(createAnchoring(same).find(anchor), { state: 'found', start: at, end: at + 4 });
    assert.deepEqual(createAnchoring(`New.\n${same}`).find(anchor), { state: 'orphaned' });
  });

  it('takes neither of two copies with all of their surroundings', () => {
    const copied = `New.\n\n${PAPER}\n${PAPER}`;
    assert.deepEqual(createAnchoring(copied).find(anchorOf(PAPER, CLAIM)), { state: 'orphaned' });
  });
});

describe('an anchor that is not ours', () => {
  it('may have no context, a position beyond the end, or no words', () => {
    const bare = { start: 0, end: CLAIM.length, exact: CLAIM, prefix: '', suffix: '' };
    assert.equal(createAnchoring(CLAIM).find(bare).state, 'found');
    for (const start of [-5, 1e9, Number.MAX_SAFE_INTEGER]) {
      const lost = { start, end: start, exact: '', prefix: '', suffix: '' };
      assert.deepEqual(createAnchoring(PAPER).find({ ...lost, exact: 'nowhere to be seen' }), { state: 'orphaned' });
      assert.notEqual(createAnchoring(PAPER).find(lost).state, 'changed');
    }
    assert.deepEqual(createAnchoring('').find(bare), { state: 'orphaned' });
  });

  it('costs little in hostile papers', function () {
    this.timeout(20_000);
    const papers = ['a'.repeat(200_000), 'ab '.repeat(70_000), `${CLAIM} `.repeat(2_500)];
    for (const paper of papers) {
      const anchoring = createAnchoring(paper);
      const anchors = Array.from({ length: 200 }, (_, index) =>
        anchoring.make({ start: index * 900, end: index * 900 + 40 }),
      );
      const edited = createAnchoring(`b${paper}`);
      const started = performance.now();
      for (const anchor of anchors) {
        const place = edited.find(anchor);
        assert.ok(place.state === 'orphaned' || (place.state === 'found' && place.start === anchor.start));
      }
      assert.ok(performance.now() - started < 2_000);
    }
  });
});

function anchorOf(text: string, words: string): Anchor {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return createAnchoring(text).make({ start, end: start + words.length });
}

function wordsAt(text: string, place: Place): string {
  return place.state === 'orphaned' ? '' : text.slice(place.start, place.end);
}

function assertFound(before: string, words: string, after: string): void {
  const place = createAnchoring(after).find(anchorOf(before, words));
  assert.equal(place.state, 'found');
  assert.equal(wordsAt(after, place), words);
}
