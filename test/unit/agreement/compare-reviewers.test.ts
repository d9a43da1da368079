import assert from 'node:assert/strict';
import type { Body, ClaimCorrection, MentionCorrection, Place } from '../../../src/core/annotations/annotation';
import { claimValue } from '../../../src/core/annotations/apply-claim-value';
import type { Agreement, Measured, ReviewerInput } from '../../../src/core/agreement/agreement';
import { compareReviewers } from '../../../src/core/agreement/compare-reviewers';
import { renderAgreement } from '../../../src/core/agreement/render-agreement';
import { buildAnalysis, buildClaim, buildEntity, buildEvidence, spanOf } from '../../support/build-analysis';

const text = [
  'REST rose in mice with ice.',
  'Ice reduced pain in people.',
  'Snow is cold and so is TP53.',
  'Nobody asked for more.',
].join('\n');
const claims = [
  buildClaim(text, 'REST rose in mice with ice.', { design: 'animal', evidence: buildEvidence({ ocebm: 5 }), rank: 1 }),
  buildClaim(text, 'Ice reduced pain in people.', { design: 'rct', evidence: buildEvidence({ ocebm: 2 }), rank: 2 }),
  buildClaim(text, 'Snow is cold and so is TP53.', { rank: 3 }),
];
const sentences = text.split('\n').map((line) => ({
  ...spanOf(text, line),
  section: null,
  role: 'other' as const,
  strength: 'none' as const,
  polarity: 'affirmed' as const,
  certainty: 'asserted' as const,
  voice: 'paper' as const,
}));
const entities = [
  buildEntity(text, 'REST', { id: 'NCBIGene:5978', name: 'REST' }),
  buildEntity(text, 'TP53', { id: 'NCBIGene:7157', name: 'TP53' }),
];
const analysis = buildAnalysis({ claims, entities, sentences });

let made = 0;
function reviewer(name: string, ...bodies: readonly (readonly [words: string, body: Body])[]): ReviewerInput {
  const annotations = bodies.map(([words, body]) => {
    const lost = !text.includes(words);
    const place: Place = lost ? { state: 'orphaned' } : { state: 'found', ...spanOf(text, words) };
    const anchor = { start: 0, end: 0, exact: words, prefix: '', suffix: '' };
    const date = '2026-11-22T10:00:00.000Z';
    return {
      annotation: { id: `urn:uuid:${made++}`, body, anchor, author: name, created: date, modified: date },
      place,
    };
  });
  return { name, annotations };
}
const onClaim = (at: number, change: ClaimCorrection['reviewer'], reason = ''): readonly [string, Body] => {
  const claim = claims[at];
  assert.ok(claim);
  return [claim.text, { kind: 'claim', machine: claimValue(claim), reviewer: change, reason }];
};
const confirm = (at: number) => {
  const claim = claims[at];
  assert.ok(claim);
  return onClaim(at, claimValue(claim));
};
const mention = (words: string, reviewed: MentionCorrection['reviewer'], reason = ''): readonly [string, Body] => {
  const entity = entities.find((each) => each.text === words);
  const machine = entity ? { type: entity.type, id: entity.id, name: entity.name, text: words } : null;
  return [words, { kind: 'mention', machine, reviewer: reviewed, scope: 'here', reason }];
};
const note = (words: string, said: string): readonly [string, Body] => [
  words,
  { kind: 'note', text: said, label: 'major', resolved: false },
];
const compare = (a: ReviewerInput, b: ReviewerInput) =>
  compareReviewers({ file: 'ice.md', text, analysis, isShown: ({ text: words }) => words !== 'TP53' }, a, b);
const measure = ({ measures }: Agreement, of: Measured) => {
  const found = measures.find((each) => each.of === of);
  assert.ok(found);
  return found;
};
const render = (agreement: Agreement) => renderAgreement(agreement, (line) => `ice.md#L${line}`);

describe('two reviewers of one paper', () => {
  it('agree on all where neither said anything, which is told apart from deciding so', () => {
    const found = compare(reviewer('Ann'), reviewer('Ben'));
    const { both, all } = measure(found, 'claims');
    assert.deepEqual([both.n, all.n, all.observed, all.kappa], [0, 3, 1, null]);
    assert.deepEqual(found.differences, []);
    assert.match(render(found), /\| Is it a claim\? +\| 0 \| no such items \|/);
    assert.match(
      render(found),
      /\| Is it a claim\? +\| 3 \| 100% \| 100% \| cannot be told: both used one category only \|/,
    );
  });

  it('are told of a kappa with two decimals, and of no zero below zero', () => {
    const found = compare(reviewer('Ann'), reviewer('Ben'));
    const withKappa = (kappa: number) =>
      render({ ...found, measures: found.measures.map((each) => ({ ...each, all: { ...each.all, kappa } })) });
    assert.match(withKappa(-0.256), /\| Is it a claim\? +\| 3 \| 100% \| 100% \| −0\.26 \|/);
    assert.match(withKappa(-0.001), /\| 100% \| 0\.00 \|/);
  });

  it('are compared on claims: silence is the engine’s word, and only in the second figure', () => {
    const ann = reviewer('Ann', onClaim(0, null, 'only background'), confirm(1));
    const ben = reviewer('Ben', confirm(0), confirm(1));
    const { both, all } = measure(compare(ann, ben), 'claims');
    assert.deepEqual([both.n, both.observed, all.n], [2, 0.5, 3]);
    assert.deepEqual(all.counts, [
      [2, 0],
      [1, 0],
    ]);
  });

  it('meet on a sentence that the engine does not list and both made a claim', () => {
    const added: Body = { kind: 'claim', machine: null, reviewer: { strength: 'correlational' }, reason: '' };
    const more = 'Nobody asked for more.';
    const { both, all } = measure(compare(reviewer('Ann', [more, added]), reviewer('Ben', [more, added])), 'claims');
    assert.deepEqual([both.n, both.observed, all.n], [1, 1, 4]);
    const alone = compare(reviewer('Ann', [more, added]), reviewer('Ben'));
    assert.deepEqual(measure(alone, 'claims').all.counts, [
      [3, 1],
      [0, 0],
    ]);
    const [difference] = alone.differences;
    assert.deepEqual([difference?.words, difference?.line, difference?.b.value], [more, 4, null]);
  });

  it('have both decided where one refuses what the engine does not list, and the other made a claim of it', () => {
    const more = 'Nobody asked for more.';
    const [yes, no] = [{ strength: 'none' } as const, null].map((reviewed): Body => {
      return { kind: 'claim', machine: null, reviewer: reviewed, reason: 'why not' };
    });
    assert.ok(yes && no);
    const found = compare(reviewer('Ann', [more, yes]), reviewer('Ben', [more, no]));
    assert.deepEqual([measure(found, 'claims').both.n, measure(found, 'claims').both.observed], [1, 0]);
    assert.match(render(found), /- B: no claim, because: why not/);
  });

  it('are compared on levels of what both hold to be claims, with those that follow from a design', () => {
    const ann = reviewer('Ann', onClaim(0, { ocebm: 4 }), onClaim(1, { ocebm: 3 }), onClaim(2, null));
    const ben = reviewer('Ben', onClaim(0, { ocebm: 5 }), onClaim(1, { design: 'narrative_review' }), confirm(2));
    const { both, all, weighted } = measure(compare(ann, ben), 'levels');
    assert.deepEqual([both.n, both.observed, all.n], [2, 0, 2]);
    assert.deepEqual(both.categories, ['3', '4', '5', 'none']);
    assert.equal(weighted?.n, 1);
  });

  it('are compared on what words name, with reasons for what they took away', () => {
    const ann = reviewer(
      'Ann',
      mention('REST', null, 'the verb'),
      mention('Snow', { type: 'chemical', id: null, name: null, text: 'Snow' }),
    );
    const ben = reviewer('Ben', mention('REST', { type: 'disease', id: null, name: null, text: 'REST' }));
    const found = compare(ann, ben);
    const { both, all } = measure(found, 'mentions');
    assert.deepEqual([both.n, both.observed, all.n], [1, 0, 2]);
    assert.deepEqual(all.categories, ['disease', 'chemical', 'none']);
    const rendered = render(found);
    assert.match(
      rendered,
      /1\. “REST” \[line 1\]\(ice\.md#L1\)\n {3}- A: names nothing of the kind, because: the verb\n {3}- B: “REST”: disease, no id\n/,
    );
    assert.match(
      rendered,
      /2\. “Snow” \[line 3\]\(ice\.md#L3\)\n {3}- A: “Snow”: chemical, no id\n {3}- B: names nothing of the kind \(said nothing: so the engine\)\n/,
    );
  });

  it('are compared on each mention that one of them made of one of the engine’s', () => {
    const half = (words: string) => mention(words, { type: 'gene', id: null, name: null, text: words });
    const { differences } = compare(reviewer('Ann', half('RE'), half('ST')), reviewer('Ben'));
    assert.deepEqual(
      differences.map(({ words, a }) => [words, a.value && 'text' in a.value && a.value.text]),
      [
        ['REST', 'RE'],
        ['ST', 'ST'],
      ],
    );
  });

  it('mean the same by one id, however its name is spelt', () => {
    const named = (name: string) => mention('REST', { type: 'gene', id: 'NCBIGene:5978', name, text: 'REST' });
    assert.deepEqual(compare(reviewer('Ann', named('REST')), reviewer('Ben', named('Rest'))).differences, []);
  });

  it('are compared on mentions that were not shown where one of them judged them', () => {
    const genes = ({ measures }: Agreement) => measures.find(({ of }) => of === 'mentions')?.all.n;
    assert.equal(genes(compare(reviewer('Ann'), reviewer('Ben'))), 1);
    assert.equal(genes(compare(reviewer('Ann', mention('TP53', null)), reviewer('Ben'))), 2);
  });

  it('are shown the fields in which they differ', () => {
    const ann = reviewer('Ann', onClaim(1, { design: 'cohort', ocebm: 3 }, 'no random numbers'));
    const rendered = render(compare(ann, reviewer('Ben')));
    assert.match(
      rendered,
      /- A: cohort, OCEBM 3, because: no random numbers\n {3}- B: randomised trial, OCEBM 2 \(said nothing: so the engine\)/,
    );
  });

  it('have notes and accepted warnings of their own, and notes on the same words', () => {
    const accepted: Body = { kind: 'acceptance', rule: 'warning.x', words: 'Ice', reason: 'agreed' };
    const ann = reviewer('Ann', note('Snow is cold', 'Is it?'), note('REST rose', 'How much?'), ['Ice', accepted]);
    const ben = reviewer('Ben', note('rose in mice', 'In which?'), note('These words are gone', 'Lost.'));
    const found = compare(ann, ben);
    const alike = reviewer('Ben', ['ice', { ...accepted, words: '“ice”' }]);
    assert.deepEqual(
      compare(reviewer('Ann', ['Ice', accepted]), alike).oneSided,
      [],
      'case and signs are no difference',
    );
    assert.equal(found.notesOnTheSame, 1);
    assert.deepEqual(
      found.oneSided.map(({ by, kind, line, text: said }) => [by, kind, line, said]),
      [
        ['a', 'note', 3, 'Is it?'],
        ['b', 'note', null, 'Lost.'],
        ['a', 'acceptance', 2, 'agreed'],
      ],
    );
    assert.match(render(found), /- B, note \(major\) on “These words are gone” \(no longer in the text\): Lost\./);
  });

  it('are told which corrections do not count, for their words are gone', () => {
    const ann = reviewer('Ann', ['no such words', { kind: 'claim', machine: null, reviewer: {}, reason: '' }]);
    assert.match(render(compare(ann, reviewer('Ben'))), /Ann \(1 correction, 0 notes; 1 correction not counted/);
    const gene = { type: 'gene', id: null, name: null, text: 'TP53' } as const;
    const everywhere: Body = { kind: 'mention', machine: gene, reviewer: null, scope: 'paper', reason: '' };
    const found = compare(reviewer('Ann', ['no such words', everywhere]), reviewer('Ben'));
    assert.equal(found.a.lost, 0, 'a word on a term counts wherever it was said');
    assert.deepEqual(
      found.differences.map(({ words }) => words),
      ['TP53'],
    );
  });

  it('cannot make a report act', () => {
    const evil = '[x](command:evil) <script> # h';
    const ann = reviewer(evil, onClaim(0, null, evil), note('Snow', evil));
    const rendered = render(compare(ann, reviewer('Ben')));
    assert.doesNotMatch(rendered, /(?<!\\)\[x\]\(/);
    assert.doesNotMatch(rendered, /(?<!\\)<script/);
  });
});
