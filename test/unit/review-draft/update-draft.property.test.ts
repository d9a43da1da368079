// Whatever a reviewer does to a draft, and however often it is renewed with other notes: not a character of theirs is lost.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../../src/core/review-draft/read-draft';
import type { DraftBlock, DraftSection } from '../../../src/core/review-draft/review-draft';
import { safeMarkdown } from '../../../src/core/review-draft/safe-markdown';
import { updateDraft } from '../../../src/core/review-draft/update-draft';
import { block, draftOf } from './build-draft';

const SECTIONS: readonly DraftSection[] = ['strengths', 'major', 'minor', 'questions'];
/** Notes with whatever could be taken for the bones of the draft. */
const TEXTS = [
  'ice',
  '# a heading\n\n## another\n\ntext',
  '1. one\n\n2. two',
  '```\n## in code',
  '--> <!-- c -->\n\n<!-- biogloss major/k1 1 a b -->',
  '<!-- biogloss draft of paper.md: major/k1 -->',
  '> quote\n\n---\n\n    code\n\n-',
].map(safeMarkdown);

const point = fc
  .record({ key: fc.nat(12), section: fc.constantFrom(...SECTIONS), text: fc.constantFrom(...TEXTS) })
  .map(({ key, section, text }) => block(section, `k${key}`, text));
const sameKey = ({ key }: DraftBlock) => key;
const drafts = fc.array(fc.uniqueArray(point, { selector: sameKey, maxLength: 8 }), { minLength: 1, maxLength: 4 });

type Edit = { readonly kind: 'insert' | 'append' | 'delete' | 'swap'; readonly at: number };
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'append', 'delete', 'swap'),
  at: fc.nat(1000),
});

/** Applies edits line by line; every word that is written has a number, by which it is found again. */
function editByHand(text: string, edits: readonly Edit[], eol: string): string {
  const lines = text.split('\n');
  edits.forEach(({ kind, at }, index) => {
    const line = at % lines.length;
    const own = `own-${index}-words`;
    if (kind === 'insert') lines.splice(line, 0, own + eol);
    else if (kind === 'append') lines[line] = `${(lines[line] ?? '').replace(/\r$/, '')} ${own}${eol}`;
    else if (kind === 'delete') lines.splice(line, 1);
    else if (line > 0) lines.splice(line - 1, 2, lines[line] ?? '', lines[line - 1] ?? '');
  });
  return lines.join('\n');
}

/** The lines that are the reviewer's: all that is in no unchanged block, and no ledger. */
function ownLines(text: string): string[] {
  const { lines, blocks, ledgerAt } = readDraft(text);
  const ours = new Set<number>(ledgerAt === null ? [] : [ledgerAt]);
  for (const { first, last, isChanged } of blocks) {
    if (!isChanged) for (let at = first; at <= last; at++) ours.add(at);
  }
  return lines.filter((line, at) => !ours.has(at) && line.trim() !== '');
}

const subsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
};

describe('a draft in the hands of a reviewer', function () {
  this.timeout(20_000);

  /** @param isTheirs which lines of changed blocks and between blocks must stay. */
  const keeps = (isTheirs: (line: string) => boolean) =>
    fc.property(drafts, fc.array(edit, { maxLength: 12 }), fc.boolean(), (points, edits, windows) => {
      const eol = windows ? '\r' : '';
      const [start = []] = points;
      const fresh = updateDraft('', draftOf(...start)).text;
      const written = editByHand(windows ? fresh.replaceAll('\n', '\r\n') : fresh, edits, eol);
      const own = ownLines(written).filter(isTheirs);
      let text = written;
      for (const next of points) {
        text = updateDraft(text, draftOf(...next)).text;
        assert.ok(subsequence(own, text.split('\n')), JSON.stringify({ own, text }));
      }
    });

  it('keeps every line that they wrote in, in its order, through any number of renewals', () => {
    fc.assert(
      keeps((line) => /own-\d+-words/.test(line)),
      { numRuns: 1500 },
    );
  });

  it('keeps what they left of the blocks that they changed', () => {
    // Once in thousands of runs what was moved and deleted reads, in the end, as a block that we wrote: it then counts as one.
    fc.assert(
      keeps(() => true),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('is the same text when it is renewed twice from the same notes', () => {
    const property = fc.property(drafts, fc.array(edit, { maxLength: 12 }), (points, edits) => {
      let text = '';
      for (const next of points) {
        text = editByHand(updateDraft(text, draftOf(...next)).text, edits, '');
        const once = updateDraft(text, draftOf(...next)).text;
        assert.equal(updateDraft(once, draftOf(...next)).text, once);
      }
    });
    fc.assert(property, { numRuns: 1500 });
  });

  it('writes every note once: those that were never there, and none that was deleted', () => {
    const property = fc.property(drafts, (points) => {
      let text = '';
      for (const next of points) {
        text = updateDraft(text, draftOf(...next)).text;
        const keys = readDraft(text).blocks.map(({ mark }) => mark.key);
        const wanted = next.map(({ key }) => key);
        assert.deepEqual(keys.filter((key) => key !== 'heading').sort(), [...wanted].sort());
      }
    });
    fc.assert(property, { numRuns: 1500 });
  });
});
