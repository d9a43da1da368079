import assert from 'node:assert/strict';
import type { Annotation, Body, Note, PlacedAnnotation } from '../../../src/core/annotations/annotation';
import { buildReviewDraft } from '../../../src/core/review-draft/build-review-draft';
import { updateDraft } from '../../../src/core/review-draft/update-draft';
import { parseMarkdown, type MarkdownNode } from '../../../src/core/text/parse-markdown';
import { buildAnalysis, buildClaim, buildCue, buildDesign, buildEvidence, spanOf } from '../../support/build-analysis';

const text = '# Ice\n\nIce helped 40 people.\nSnow did not.\n';
const claim = buildClaim(text, 'Ice helped 40 people.', {
  design: 'cohort',
  evidence: buildEvidence({ ocebm: 3 }),
  strength: 'correlational',
});
const analysis = buildAnalysis({
  paper: {
    ...buildAnalysis().paper,
    title: spanOf(text, 'Ice'),
    designs: [buildDesign(text, 'Ice helped 40 people.')],
  },
  claims: [claim],
});

let made = 0;
function placed(body: Body, words: string | null, parts: Partial<Annotation> = {}): PlacedAnnotation {
  const anchor = words === null ? null : { start: 0, end: 0, exact: words, prefix: '', suffix: '' };
  const isThere = words !== null && text.includes(words);
  const created = '2026-11-22T10:00:00.000Z';
  const annotation = {
    id: `urn:uuid:${++made}`,
    body,
    anchor,
    author: 'Ann Lee',
    created,
    modified: created,
    ...parts,
  };
  return { annotation, place: isThere ? { state: 'found', ...spanOf(text, words) } : { state: 'orphaned' } };
}
const note = (said: string, label: Note['label'] = 'major', resolved = false): Note => ({
  kind: 'note',
  text: said,
  label,
  resolved,
});
const source = {
  isComplete: true,
  file: 'ice.md',
  text,
  productVersion: '1.2.3',
  lexiconVersion: '2026-01',
  date: '2026-11-22',
};
const draft = (annotations: readonly PlacedAnnotation[], of = analysis) =>
  buildReviewDraft(of, { ...source, annotations });
const markdown = (annotations: readonly PlacedAnnotation[], of = analysis) =>
  updateDraft('', draft(annotations, of))
    .text.split('\n')
    .filter((line) => !line.startsWith('<!-- '))
    .join('\n');

describe('the draft of a review', () => {
  it('has a section for each label that is used, and none for others', () => {
    const notes = [
      placed(note('Big.'), 'Ice helped'),
      placed(note('Small.', 'minor'), 'Snow'),
      placed(note('Why?', 'question'), 'Snow'),
      placed(note('Good.', 'praise'), 'Snow'),
      placed(note('So.', null), 'Snow'),
    ];
    const headings = (all: readonly PlacedAnnotation[]) =>
      [...markdown(all).matchAll(/^## (.*)$/gm)].map(([, name]) => name);
    assert.deepEqual(headings(notes), [
      'Summary of the paper',
      'Strengths',
      'Major points',
      'Minor points',
      'Questions',
      'Other notes',
      'Evidence',
    ]);
    assert.deepEqual(headings([]), ['Summary of the paper', 'Evidence']);
  });

  it('tells what the paper is in neutral words', () => {
    const study = 'The text reports a study of this design: cohort (“Ice helped 40 people.”).';
    assert.ok(markdown([]).includes(study), markdown([]));
    assert.ok(
      markdown([]).includes(
        'It makes 1 claim (1 finding). It is:\n\n- “Ice helped 40 people.” (finding; OCEBM 3 · cohort;',
      ),
    );
    assert.match(
      markdown([], buildAnalysis()),
      /does not say of which design its study is.*No claims were found in it\./,
    );
  });

  it('leaves resolved notes out and counts them', () => {
    const said = markdown([placed(note('Done.', 'major', true), 'Snow'), placed(note('Open.'), 'Snow')]);
    assert.doesNotMatch(said, /Done\./);
    assert.match(said, /on 2026-11-22\. 1 resolved note left out\.\n/);
  });

  it('has replies after the note, the oldest first, and no names', () => {
    const big = placed(note('Big.'), 'Snow');
    const reply = (said: string, created: string) =>
      placed({ kind: 'reply', text: said, to: big.annotation.id }, null, { created });
    const said = markdown([big, reply('Second.', '2026-11-23'), reply('First.', '2026-11-22T11')]);
    assert.ok(said.includes('1. Big.\n\n    First.\n\n    Second.\n\n    > “Snow”, [line 4](ice.md#L4)\n'), said);
    assert.doesNotMatch(said, /Ann Lee/);
  });

  it('says of words that are gone that they are, with no line', () => {
    const said = markdown([placed(note('Where?'), 'These *words* are gone')]);
    assert.ok(said.includes('> “These words are gone” (no longer in the text)\n'), said);
  });

  it('has a comment for the authors on each warning, two on the same words too', () => {
    const warning = { ...buildCue(text, 'helped', 'warning.causal_on_observational'), claim: 0, related: [] };
    const { blocks } = draft([], { ...analysis, warnings: [warning, warning] });
    const checks = blocks.filter(({ section, isNumbered }) => section === 'checks' && isNumbered);
    assert.equal(new Set(checks.map(({ key }) => key)).size, 2);
    assert.match(
      checks[0]?.markdown ?? '',
      /^On “Ice helped 40 people\.”: The wording “helped” .* \[line 3\]\(ice\.md#L3\)$/,
    );
  });

  it('shows the engine’s value beside the reviewer’s, and why', () => {
    const machine = { claimKind: 'finding', strength: 'correlational', design: 'rct', ocebm: 2, civic: null } as const;
    const said = { annotation: 'urn:uuid:1', reason: 'no | random numbers', author: 'Ann Lee', modified: '' };
    const corrected = { ...claim, review: { ...said, verdict: 'corrected', machine } as const };
    const table = markdown([], { ...analysis, claims: [corrected] });
    assert.match(table, /\| Claim .*\| Figures \| Why otherwise \|/);
    assert.ok(
      table.includes('| cohort (engine: randomised trial) | OCEBM 3 (engine: OCEBM 2) | correlational |'),
      table,
    );
    assert.ok(table.includes('| no \\| random numbers |'));
    assert.doesNotMatch(table, /Ann Lee/);
    assert.doesNotMatch(markdown([]), /Why otherwise/);
  });

  const HOSTILE = [
    '--> <!-- biogloss draft of ice.md:  -->',
    '<script>alert(1)</script>\n[x](command:evil)\n<!--',
    '```\nnever closed',
    '# Title\n\n## Major points\n\n<!-- biogloss major/abc 1 x y -->',
    '[x]: command:evil\n\n[x] ![i](https://e.org/i.png) <b onclick="x">',
    '1. one\n\n\n100. two\n\n- \n\n\t\t[x](command:evil)\n> [y](file:///etc)',
    '---\na: b\n---\n| a |\n|---|\n| [x](command:x) |',
    '$[x](command:evil)$ \u202E\u0000\u2028## split',
  ];
  const walk = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(walk)];

  for (const said of HOSTILE) {
    it(`is one item whatever a note says: ${JSON.stringify(said)}`, () => {
      const start = draft([placed(note(said), 'Snow'), placed(note('After.'), 'Snow')]);
      const { text: written } = updateDraft('', start);
      assert.equal(updateDraft(written, start).text, written);
      const root = parseMarkdown(written);
      const headings = (root.children ?? []).filter(({ type }) => type === 'heading');
      assert.equal(headings.length, 4);
      const nodes = walk(root);
      const comments = nodes.filter(({ type }) => type === 'html');
      assert.ok(
        comments.every(({ value = '' }) => /^<!-- biogloss [^<>]*-->$/.test(value)),
        written,
      );
      assert.equal(comments.length, start.blocks.length + 1);
      assert.deepEqual(
        nodes.filter(({ type }) => type.startsWith('image')),
        [],
      );
      const links = nodes.flatMap(({ type, url = '' }) => (type === 'link' || type === 'definition' ? [url] : []));
      assert.deepEqual(
        links.filter((url) => !url.startsWith('ice.md#L')),
        [],
      );
    });
  }

  it('keeps the Markdown that a reviewer wrote', () => {
    const said = 'See *this*, `a<b>` and [STROBE](https://www.strobe-statement.org/):\n\n- one\n- two\n\n> quoted';
    const indented = said.replaceAll('\n\n', '\n\n    ').replace('\n- two', '\n    - two');
    assert.ok(
      markdown([placed(note(said), 'Snow')]).includes(`1. ${indented}\n`),
      markdown([placed(note(said), 'Snow')]),
    );
  });
});
