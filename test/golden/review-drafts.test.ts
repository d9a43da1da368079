// The draft of a review of a paper of our own, checked by reading. After a change on purpose: UPDATE_GOLDEN=1 npm run unit.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyse } from '../../src/core/analyse';
import type { Annotation, NoteLabel, PlacedAnnotation } from '../../src/core/annotations/annotation';
import { createAnchoring } from '../../src/core/annotations/anchors/anchoring';
import { buildReviewDraft } from '../../src/core/review-draft/build-review-draft';
import { draftToPlainText } from '../../src/core/review-draft/draft-to-plain-text';
import { updateDraft } from '../../src/core/review-draft/update-draft';
import { spanOf } from '../support/build-analysis';
import { shippedKnowledge } from '../support/lexicon';

const FILE = 'stronger-than-shown.md';
const NOTES: readonly (readonly [words: string, label: NoteLabel | null, said: string])[] = [
  ['Night work shortens the sleep of bakers.', 'major', 'Records show what goes with what. Please *soften* this:\n\n- in the title\n- here'],
  ['240 bakers', 'question', 'How were they chosen?'],
  ['Daylight lamps', 'minor', 'Which lamps?'],
  ['twelve towns', 'praise', 'A good number of places.'],
];

describe('golden review drafts', () => {
  const text = readFileSync(`test/golden/papers/${FILE}`, 'utf8');
  const anchoring = createAnchoring(text);
  const annotations = NOTES.map(([words, label, said], at): PlacedAnnotation => {
    const place = { state: 'found', ...spanOf(text, words) } as const;
    const created = `2026-11-22T10:0${at}:00.000Z`;
    const body = { kind: 'note', text: said, label, resolved: false } as const;
    const id = `urn:uuid:00000000-0000-4000-8000-00000000000${at}`;
    const annotation: Annotation = { id, body, anchor: anchoring.make(place), author: '', created, modified: created };
    return { annotation, place };
  });
  const source = { isComplete: true, file: FILE, text, annotations, date: '2026-11-22', productVersion: '0', lexiconVersion: 'test' };
  const check = (golden: string, actual: string) => {
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, actual);
    assert.ok(existsSync(golden), `${golden} is missing: UPDATE_GOLDEN=1 makes it`);
    assert.equal(actual, readFileSync(golden, 'utf8'));
  };

  it(`${FILE}, as Markdown and as plain text`, () => {
    const analysis = analyse({ id: FILE, text, language: 'markdown' }, shippedKnowledge());
    const draft = updateDraft('', buildReviewDraft(analysis, source)).text;
    check('test/golden/review-drafts/stronger-than-shown.review.md', draft);
    check('test/golden/review-drafts/stronger-than-shown.review.txt', draftToPlainText(draft));
  });
});
