import assert from 'node:assert/strict';
import type { SourceKind, StudyDesign } from '../../../src/core/analysis';
import { newsOrderRules } from '../../../src/core/claims/news-order-rules';
import { pickClaims } from '../../../src/core/claims/pick-claims';
import { readStatements } from '../../../src/core/statements/read-statements';
import { readPaper } from '../../../src/core/text/read-paper';

const HILLS = 'The lake lies in the hills. '.repeat(35);

interface Listed {
  readonly text: string;
  readonly kind: string;
  readonly rules: readonly string[];
}

/** The claims of a text, best first. */
function ranked(text: string, source: SourceKind | null, design?: StudyDesign): Listed[] {
  const paper = readPaper(text, 'markdown');
  const designs = design ? [{ design, sentence: 0, start: 0, end: 0, cues: [] }] : [];
  const study = { designs, sampleSize: null, controlled: null };
  const nothing = { mentions: [], abbreviations: [] };
  const found = source === null ? null : { kind: source, why: [] };
  return [...pickClaims(paper, readStatements(paper), study, nothing, found)]
    .sort((a, b) => b.score - a.score)
    .map(({ start, end, kind, why }) => ({
      text: paper.prose.text.slice(start, end),
      kind,
      rules: why.map(({ rule }) => rule),
    }));
}
const textsOf = (listed: readonly Listed[]): string[] => listed.map(({ text }) => text);

describe('the order of claims in news', () => {
  for (const { id, examples } of Object.values(newsOrderRules))
    it(`${id} fires on its examples and not on the others, and in no paper`, () => {
      const fires = (text: string, source: SourceKind | null): boolean =>
        ranked(text, source).some(({ rules }) => rules.includes(id));
      const story = (text: string): string => `# Boats\n\n${text}\n\nThe lake.\n\n${HILLS}\n\nThe hills.\n`;
      for (const text of examples.yes) assert.ok(fires(story(text), 'news'), text);
      for (const text of examples.no) assert.ok(!fires(story(text), 'news'), text);
      for (const text of examples.yes) assert.ok(!fires(story(text), 'article'), text);
    });

  const STORY = [
    '# They reduce colds with zinc',
    'The team reduced the colds of all rowers by zinc.',
    '"This means a possible cure of bad colds."',
    'In the first, the nose is activated by drops.',
    'Zinc should be tested in larger trials, as it prevents the loss of strength.',
    HILLS,
  ].join('\n\n');

  it('begins with the headline and what was found, and ends with what may be and what should be done', () => {
    assert.deepEqual(textsOf(ranked(STORY, 'news')), [
      'They reduce colds with zinc',
      'The team reduced the colds of all rowers by zinc.',
      '"This means a possible cure of bad colds."',
      'Zinc should be tested in larger trials, as it prevents the loss of strength.',
    ]);
  });
});

describe('the claims of a news story', () => {
  const STORY = [
    '# New drug shrinks tumours in mice',
    'Cancer is a common disease that is hard to treat. Stomach cancer affects 12,000 people a year.',
    'The team treated 40 mice. Mice that got the drug lived twice as long as others.',
    'Experts who took no part caution that results in mice often fail to hold in people.',
    '"This could change how patients are treated."',
    HILLS,
  ].join('\n\n');

  it('are what was done and what became of those treated, not how bad the disease is or what others warn of', () => {
    assert.deepEqual(textsOf(ranked(STORY, 'news')), [
      'New drug shrinks tumours in mice',
      'Mice that got the drug lived twice as long as others.',
      '"This could change how patients are treated."',
    ]);
  });
});

describe('the order of claims in reviews', () => {
  const REVIEW = [
    '# Zinc\n\n## What zinc does',
    'Zinc is bound by a protein that consists of four chains and inhibits growth.',
    'The authors found that zinc reduces the colds of patients.',
    'Zinc reduces the colds of patients in numerous randomised trials.',
    HILLS,
  ].join('\n\n');

  it('puts many studies before one, and both before what all know', () => {
    assert.deepEqual(textsOf(ranked(REVIEW, 'article', 'narrative_review')), [
      'Zinc reduces the colds of patients in numerous randomised trials.',
      'The authors found that zinc reduces the colds of patients.',
      'Zinc is bound by a protein that consists of four chains and inhibits growth.',
    ]);
  });

  it('leaves out what all know where there is enough else', () => {
    const many = `# Zinc\n\n## What zinc does\n\n${'Zinc reduces the colds of rowers. '.repeat(50)}\n\nZinc, which is involved in grip, inhibits growth.\n`;
    const listed = textsOf(ranked(many, 'article', 'narrative_review'));
    assert.equal(listed.length, 40);
    assert.ok(!listed.includes('Zinc, which is involved in grip, inhibits growth.'));
  });
});

describe('the order of claims in an abstract', () => {
  const ADVICE = 'Coaches should offer zinc to their rowers.';
  const HOPE = 'Zinc may also shorten the colds of swimmers.';
  const FOUND = 'Zinc shortened the colds of rowers.';
  const abstract = `Methods: Zinc was given to forty rowers. Results: Colds lasted 3 days. Conclusions: ${HOPE} ${ADVICE} ${FOUND}`;

  it('puts what was found before what may be so and what should be done', () => {
    assert.equal(textsOf(ranked(abstract, 'abstract'))[0], FOUND);
    assert.equal(ranked(abstract, 'abstract').length, 3);
  });
});

describe('general knowledge in a study', () => {
  const paper = (sentence: string): string => `# Zinc\n\n## Discussion\n\n${sentence}\n\n${HILLS}\n`;

  it('is no finding of it', () => {
    const [known] = ranked(paper('The first gene encodes an enzyme that inhibits the growth of moss.'), 'article');
    assert.equal(known?.kind, 'cited');
    assert.ok(known.rules.includes('claim.order.textbook'));
  });

  it('is told from what the authors found', () => {
    const [own] = ranked(paper('We found that zinc binds to a protein that inhibits the growth of moss.'), 'article');
    assert.equal(own?.kind, 'finding');
  });
});
