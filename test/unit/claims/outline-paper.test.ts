import assert from 'node:assert/strict';
import { outlinePaper, type Place } from '../../../src/core/claims/outline-paper';
import type { SourceKind } from '../../../src/core/analysis';
import { readPaper } from '../../../src/core/text/read-paper';

function placesOf(text: string, source: SourceKind | null): (readonly [string, Place])[] {
  const paper = readPaper(text, 'markdown');
  const { places } = outlinePaper(paper, source);
  return paper.sentences.map(({ start, end }, index) => [
    paper.prose.text.slice(start, end),
    places[index] ?? { kind: 'outside' },
  ]);
}

function placeOf(words: string, text: string, source: SourceKind | null): Place | undefined {
  return placesOf(text, source).find(([sentence]) => sentence.includes(words))?.[1];
}

const STORY = `# Zinc shortens colds

Lund, Sweden, Monday morning

Rowers who took zinc had shorter colds.

${'The lake lies in the hills. '.repeat(6)}

## About the lake

The boats lie at the lake.
`;

describe('the layout of news', () => {
  it('has a first paragraph, which is no abstract and comes after the line of place and date', () => {
    const lead = { kind: 'body', role: 'title', lead: true, note: false };
    assert.deepEqual(placeOf('Rowers who took zinc', STORY, 'news'), lead);
    assert.deepEqual(placeOf('The lake lies', STORY, 'news'), { ...lead, lead: false });
  });
  it('is read like a paper where nothing tells that it is news', () => {
    assert.deepEqual(placeOf('Rowers who took zinc', STORY, null)?.kind, 'summary');
  });
});

const NOTES = `# Zinc trial, for Tuesday

**Design**: 60 rowers were randomised.

Zinc shortened the colds of rowers.

**Limits**: The lake was cold.
`;

describe('the layout of notes', () => {
  it('is that of no abstract, however short they are', () => {
    assert.ok(placesOf(NOTES, 'notes').every(([, { kind }]) => kind !== 'abstract' && kind !== 'summary'));
    assert.equal(placeOf('The lake was cold', NOTES, 'abstract')?.kind, 'abstract');
  });
  it('has labels for one paragraph, not for all that follow', () => {
    const body = { kind: 'body', lead: false, note: false };
    assert.deepEqual(placeOf('randomised', NOTES, 'notes'), { ...body, role: 'methods', lead: true });
    assert.deepEqual(placeOf('Zinc shortened', NOTES, 'notes'), { ...body, role: 'other' });
  });
});
