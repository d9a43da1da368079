import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/analysis';
import { buildSummary } from '../../../src/core/summary/build-summary';
import { linkToFile, noLinks } from '../../../src/core/summary/links';
import { buildMatrix } from '../../../src/core/summary/matrix';
import { renderMatrix } from '../../../src/core/summary/render-matrix';
import { renderSummary } from '../../../src/core/summary/render-summary';
import {
  buildAnalysis,
  buildClaim,
  buildCue,
  buildDesign,
  buildEntity,
  buildEvidence,
  spanOf,
} from '../../support/build-analysis';

const text = [
  '# Ice and *TP53*',
  '',
  'We followed 40 patients over ten years. Ice helped (HR 0.5). NCT01234567.',
  'In mice, ice | <b>did</b> not help.',
  'TP53 may matter.',
].join('\n');

const analysis: Analysis = buildAnalysis({
  paper: {
    source: null,
    title: spanOf(text, 'Ice and *TP53*'),
    identifiers: { doi: '10.1000/a(b)c', trials: ['NCT01234567'] },
    designs: [buildDesign(text, 'We followed 40 patients over ten years.')],
    sampleSize: { value: 40, ...spanOf(text, '40') },
    evidence: buildEvidence({ ocebm: 3, question: 'benefit', why: [buildCue(text, 'We followed', 'no.such.rule')] }),
  },
  sentences: [
    {
      ...spanOf(text, 'We followed 40 patients over ten years.'),
      section: null,
      role: 'methods',
      strength: 'none',
      polarity: 'affirmed',
      certainty: 'asserted',
      voice: 'paper',
    },
  ],
  entities: [
    buildEntity(text, '*TP53*', { id: 'NCBIGene:7157', name: 'TP53' }),
    buildEntity(text, 'TP53', { id: 'NCBIGene:7157', name: 'TP53' }, 2),
  ],
  claims: [
    buildClaim(text, 'In mice, ice | <b>did</b> not help.', {
      rank: 2,
      plain: 'In mice, ice | <b>did</b> not help.',
      polarity: 'negated',
      design: 'animal',
      evidence: buildEvidence({ ocebm: 5 }),
    }),
    buildClaim(text, 'Ice helped (HR 0.5).', {
      rank: 1,
      strength: 'direct_causal',
      design: 'cohort',
      evidence: buildEvidence({ ocebm: 3 }),
      statistics: [{ kind: 'hr', ...spanOf(text, 'HR 0.5'), text: 'HR 0.5', figures: { relation: '=', value: 0.5 } }],
    }),
    buildClaim(text, 'TP53 may matter.', { rank: 3, kind: 'hypothesis', certainty: 'hedged', entities: [1] }),
  ],
});
const source = { file: 'my papers/ice (1).md', text, productVersion: '0.1.0', lexiconVersion: '2026-08' };
const summary = buildSummary(analysis, source);

const asNotes: Analysis = {
  ...analysis,
  paper: { ...analysis.paper, source: { kind: 'notes', why: [] } },
  claims: analysis.claims.map((claim, index) => (index === 0 ? { ...claim, voice: 'reviewer' } : claim)),
};

describe('summary as data', () => {
  it('says what kind of text it is, or that it cannot be told', () => {
    assert.equal(summary.sourceKind, null);
    assert.match(renderSummary(summary), /^- \*\*Source kind:\*\* cannot be told\.$/mu);
    const notes = buildSummary(asNotes, source);
    assert.equal(notes.sourceKind, 'notes');
    assert.match(renderSummary(notes), /^- \*\*Source kind:\*\* notes on a paper\.$/mu);
  });

  it('says of each claim of notes whose words it is in, and of other texts nothing', () => {
    const notes = buildSummary(asNotes, source);
    assert.deepEqual(
      notes.claims.map(({ voice }) => voice),
      ['paper', 'reviewer', 'paper'],
    );
    assert.match(renderSummary(notes), /did\\<\/b> not help\.\n {3}- reviewer’s words · finding/u);
    assert.match(renderSummary(notes), /Ice helped \(HR 0\.5\)\.\n {3}- quoted from the paper · finding/u);
    assert.doesNotMatch(renderSummary(summary), /words ·|quoted from/u);
  });

  it('gives the title without markup', () => assert.equal(summary.title, 'Ice and TP53'));

  it('quotes the sentence that holds the number of participants, with its line', () => {
    assert.deepEqual(summary.sampleSize, {
      value: 40,
      quote: {
        ...spanOf(text, 'We followed 40 patients over ten years.'),
        line: 3,
        text: 'We followed 40 patients over ten years.',
      },
    });
  });

  it('orders the main claims by level and numbers them so', () => {
    assert.deepEqual(
      summary.claims.map(({ number, rank, label }) => [number, rank, label]),
      [
        [1, 1, 'OCEBM 3 · cohort'],
        [2, 2, 'OCEBM 5 · animal experiment'],
        [3, 3, 'no level: hypothesis'],
      ],
    );
  });

  it('counts strength by level', () => {
    assert.deepEqual(
      summary.profile.map(({ ocebm, strengths }) => [ocebm, strengths.direct_causal, strengths.none]),
      [
        [3, 1, 0],
        [5, 0, 1],
        [null, 0, 1],
      ],
    );
  });

  it('says in which claims an entity is', () => {
    const [tp53] = summary.entities;
    assert.deepEqual(tp53 && [tp53.name, tp53.spellings, tp53.mentions, tp53.inClaims], ['TP53', ['TP53'], 2, [3]]);
  });

  it('lists diseases and cell lines only where a claim names them, and species never', () => {
    const entities = [
      buildEntity(text, 'patients', { type: 'disease', name: 'named in a claim' }),
      buildEntity(text, 'years', { type: 'disease', name: 'named elsewhere' }),
      buildEntity(text, 'Ice', { type: 'cellLine', name: 'line elsewhere' }),
      buildEntity(text, 'mice', { type: 'species', name: 'named in a claim too' }),
    ];
    const claims = [buildClaim(text, 'In mice', { entities: [0, 3] })];
    assert.deepEqual(
      buildSummary({ ...analysis, entities, claims }, source).entities.map(({ name }) => name),
      ['named in a claim'],
    );
  });

  it('keeps twelve claims and counts the others', () => {
    const many = Array.from({ length: 20 }, (_, index) => buildClaim(text, 'Ice helped', { rank: index + 1 }));
    const long = buildSummary({ ...analysis, claims: many }, source);
    assert.deepEqual([long.claims.length, long.claimCount], [12, 20]);
    assert.match(renderSummary(long), /The 12 to read first, of 20\./);
  });

  it('counts lines from where a selection begins', () => {
    assert.equal(buildSummary(analysis, { ...source, firstLine: 11 }).sampleSize?.quote.line, 13);
  });
});

describe('what was not found', () => {
  const missing = (change: Partial<Analysis>) => buildSummary({ ...analysis, ...change }, source).notFound;

  it('asks a cohort for intervals and p values, not for a registration', () => {
    assert.deepEqual(summary.notFound, [
      'no confidence interval in any claim',
      'no p value in any claim',
      'no cell types',
      'no therapies',
    ]);
  });

  it('asks a trial for its registration', () => {
    const paper = {
      ...analysis.paper,
      identifiers: { trials: [] },
      designs: [buildDesign(text, 'We followed', { design: 'rct' })],
    };
    assert.ok(missing({ paper }).includes('no trial registration'));
  });

  it('asks a review for nothing that only a study can have', () => {
    const paper = {
      ...analysis.paper,
      sampleSize: null,
      designs: [buildDesign(text, 'We followed', { design: 'narrative_review' })],
    };
    assert.deepEqual(missing({ paper }), ['no cell types', 'no therapies']);
  });
});

describe('summary as Markdown', () => {
  const markdown = renderSummary(summary, linkToFile(source.file));

  it('links to lines by a path in which nothing can end the link', () => {
    assert.ok(markdown.includes('[line 3](my%20papers/ice%20%281%29.md#L3)'), markdown);
  });

  it('names lines where there is nothing to link to', () => {
    assert.match(renderSummary(summary, noLinks), /” line 3\n/);
  });

  it('does not quote twice what the design has quoted', () => {
    assert.ok(markdown.includes('- **Participants:** 40 ([line 3]('), markdown);
  });

  it('says why claims have no level', () => {
    const cue = buildCue(text, 'TP53 may', 'evidence.none.hypothesis');
    const claims = [
      buildClaim(text, 'TP53 may matter.', { evidence: buildEvidence({ why: [cue] }), kind: 'hypothesis' }),
    ];
    const without = renderSummary(buildSummary({ ...analysis, claims }, source));
    assert.ok(
      without.includes('### No level: hypothesis\n\nNo level: this is a hypothesis, not yet shown\n\n1. TP53'),
      without,
    );
  });

  it('keeps the list whole when numbers grow', () => {
    const many = Array.from({ length: 12 }, (_, index) => buildClaim(text, 'Ice helped', { rank: index + 1 }));
    assert.match(
      renderSummary(buildSummary({ ...analysis, claims: many }, source)),
      /\n10\. Ice helped\n {4}- finding/,
    );
  });

  it('keeps the words of the paper from becoming markup', () => {
    assert.ok(markdown.includes('2. In mice, ice \\| \\<b>did\\</b> not help.'), markdown);
  });

  it('gives each claim its traits and numbers', () => {
    assert.ok(markdown.includes('   - finding · direct causal · asserted · HR 0.5 · [line 3]'), markdown);
    assert.ok(markdown.includes('   - finding · no relation stated · asserted · negated · [line 4]'), markdown);
  });

  it('closes the bracket of a number that another number follows in it', () => {
    const figure = 'Ice helped (HR 0.5';
    const claim = buildClaim(text, 'Ice helped (HR 0.5).', {
      statistics: [{ kind: 'hr', ...spanOf(text, figure), text: figure, figures: { relation: '=', value: 0.5 } }],
    });
    assert.deepEqual(buildSummary({ ...analysis, claims: [claim] }, source).claims[0]?.numbers, [`${figure})`]);
  });

  it('links identifiers to where they are registered', () => {
    assert.ok(markdown.includes('[10.1000/a(b)c](https://doi.org/10.1000/a%28b%29c)'), markdown);
    assert.ok(markdown.includes('[NCT01234567](https://clinicaltrials.gov/study/NCT01234567)'), markdown);
  });

  it('is the same every time and ends by saying how it was made', () => {
    assert.equal(markdown, renderSummary(buildSummary(analysis, source), linkToFile(source.file)));
    assert.ok(
      markdown.endsWith(
        'Made by BioGloss 0.1.0, lexicon 2026-08, on this machine; the same text gives the same summary.\n',
      ),
    );
  });

  it('says whose own terms were used, and how often', () => {
    const [first, ...others] = analysis.entities;
    assert.ok(first);
    const ownFrom = (file: string) => {
      const why = [{ rule: 'reviewer.term', start: 0, end: 1, text: '', origin: { file, line: 2 } }];
      return { ...first, why };
    };
    const entities = [ownFrom('z_*.obo'), ownFrom('a.csv'), ownFrom('a.csv'), ...others];
    const summary = buildSummary({ ...analysis, entities }, source);
    assert.deepEqual(summary.ownTerms, [
      { file: 'a.csv', mentions: 2 },
      { file: 'z_*.obo', mentions: 1 },
    ]);
    const said = 'lexicon 2026-08, own terms: a.csv (2 mentions), z\\_\\*.obo (1 mention), on this machine;';
    assert.ok(renderSummary(summary).includes(said), renderSummary(summary).slice(-200));
    const matrix = renderMatrix(buildMatrix([summary, summary]));
    assert.ok(matrix.includes('own terms: a.csv (4 mentions), '), matrix.slice(-200));
    assert.deepEqual(buildSummary(analysis, source).ownTerms, []);
  });

  it('uses the name of the file where there is no title', () => {
    const untitled = buildSummary({ ...analysis, paper: { ...analysis.paper, title: null } }, source);
    assert.match(renderSummary(untitled), /^# ice \(1\)\.md\n/);
  });

  it('says of a paper without claims that there are none, once', () => {
    const empty = renderSummary(buildSummary({ ...analysis, claims: [] }, source));
    assert.equal(empty.split('No claims were found.').length, 2);
  });
});
