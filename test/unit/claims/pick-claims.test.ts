import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ClaimKind, Language } from '../../../src/core/analysis';
import { pickClaims } from '../../../src/core/claims/pick-claims';
import { readStatements } from '../../../src/core/statements/read-statements';
import { readPaper } from '../../../src/core/text/read-paper';

const NO_STUDY = { designs: [], sampleSize: null, controlled: null };

function claimsOf(text: string, language: Language = 'plaintext'): { text: string; kind: ClaimKind; score: number }[] {
  const paper = readPaper(text, language);
  return pickClaims(paper, readStatements(paper), NO_STUDY).map(({ start, end, kind, score }) => ({
    text: paper.prose.text.slice(start, end),
    kind,
    score,
  }));
}
const wordsOf = (text: string, language?: Language): string[] => claimsOf(text, language).map((claim) => claim.text);

const ABSTRACT = [
  'Colds are one of the most common reasons for missed training.',
  'The aim of this trial was to test whether zinc shortens colds.',
  'Forty rowers were randomised to zinc or placebo.',
  'Colds lasted 3.1 days with zinc and 5.2 days with placebo (p < 0.01).',
  'These findings suggest that zinc shortens colds in rowers.',
];

describe('picking claims from an abstract', () => {
  it('lists what the authors make of their results, not aims, methods or lines of figures', () => {
    assert.deepEqual(wordsOf(ABSTRACT.join(' ')), [ABSTRACT[4]]);
  });
  it('lists an early announcement of the main finding', () => {
    const early = 'Here we show that zinc may slow the growth of tumours, suggesting a new role for this metal.';
    assert.ok(wordsOf([ABSTRACT[0], early, ...ABSTRACT.slice(2)].join(' ')).includes(early));
  });
  it('lists what the authors announce in the present tense wherever it stands, and not the same words in the past', () => {
    const at = (sentence: string): string[] => wordsOf([ABSTRACT[0], sentence, ...ABSTRACT.slice(2)].join(' '));
    for (const announced of [
      'Here we show that zinc is bound by the membranes of the nose.',
      'Using a mouse of our own, we demonstrate that zinc is bound by the nose.',
      'These findings indicate that zinc is bound by the nose.',
    ])
      assert.ok(at(announced).includes(announced), announced);
    const past = 'We showed that zinc was bound by the membranes of the nose.';
    assert.ok(!at(past).includes(past));
  });
  it('lists no sentence on what a review or a section of it does, or where software is found', () => {
    for (const last of [
      'This review first describes the nose and then explores what zinc may do to it.',
      'The programme is freely available at our site and runs on all machines.',
    ])
      assert.ok(!wordsOf([...ABSTRACT.slice(0, 4), last].join(' ')).includes(last), last);
  });
  it('ranks the conclusion above the rest', () => {
    const text = [...ABSTRACT.slice(0, 4), 'Zinc may act on the nose.', 'In conclusion, zinc shortens colds.'].join(
      ' ',
    );
    const [best] = claimsOf(text).sort((a, b) => b.score - a.score);
    assert.equal(best?.text, 'In conclusion, zinc shortens colds.');
  });
});

describe('picking claims from a single sentence', () => {
  it('lists a finding that says so', () => {
    assert.deepEqual(wordsOf('We found that zinc shortens colds in rowers.').length, 1);
  });
  it('lists nothing for an aim, a method, a question or a remark', () => {
    for (const text of [
      'The aim of this trial was to test whether zinc shortens colds.',
      'Forty rowers were randomised to zinc or placebo.',
      'Does zinc shorten colds?',
      'Thanks to all rowers.',
      '',
    ])
      assert.deepEqual(wordsOf(text), [], text);
  });
});

const FILLER = 'The lake lies in the hills. '.repeat(34);
const PAPER = `# Zinc shortens colds in rowers

## Abstract

${ABSTRACT.join(' ')}

## Introduction

${FILLER}

## Methods

Zinc reduces clotting in the tubes, so plastic tubes were used. ${FILLER}

## Results

Colds were shorter in rowers who took zinc than in those who took placebo.

## Discussion

Zinc was associated with fewer colds in swimmers [3]. ${FILLER} Our data show that zinc shortens colds. Zinc may also reduce the number of colds in runners and swimmers. Coaches should offer zinc to their rowers.

## References

Zinc inhibits the growth of tumours in mice.
`;

describe('picking claims from a whole paper', () => {
  const claims = claimsOf(PAPER, 'markdown');
  const kindOf = (words: string): ClaimKind | undefined => claims.find(({ text }) => text.includes(words))?.kind;

  it('lists the title when it states a finding, and not when it names a topic', () => {
    assert.ok(kindOf('Zinc shortens colds in rowers'));
    const topic = PAPER.replace('# Zinc shortens colds in rowers', '# Zinc against colds in rowers: a trial');
    assert.ok(!wordsOf(topic, 'markdown').some((text) => text.startsWith('Zinc against')));
  });
  it('lists results, discussion and conclusions with their kind', () => {
    assert.equal(kindOf('Colds were shorter in rowers'), 'finding');
    assert.equal(kindOf('Our data show'), 'finding');
    assert.equal(kindOf('Zinc may also reduce'), 'hypothesis');
    assert.equal(kindOf('Coaches should offer'), 'recommendation');
    assert.equal(kindOf('fewer colds in swimmers'), 'cited');
  });
  it('lists nothing from methods and references', () => {
    assert.equal(kindOf('clotting'), undefined);
    assert.equal(kindOf('tumours in mice'), undefined);
  });
});

const SHORT_PAPER = `# Zinc for rowers: an invented cohort

## Abstract

The records of 212 rowers were read.

## Results

Higher levels of zinc were associated with fewer colds (HR 0.61, 95% CI 0.44-0.85, p = 0.003).

## Conclusion

In conclusion, zinc was associated with fewer colds.
`;
const RESULT = 'Higher levels of zinc were associated with fewer colds (HR 0.61, 95% CI 0.44-0.85, p = 0.003).';

describe('picking claims from a short text', () => {
  it('lists the results of a paper that is divided by headings, after its conclusion', () => {
    const [first, second] = claimsOf(SHORT_PAPER, 'markdown').sort((a, b) => b.score - a.score);
    assert.equal(first?.text, 'In conclusion, zinc was associated with fewer colds.');
    assert.equal(second?.text, RESULT);
  });
  const labelled = SHORT_PAPER.replace(/## (\w+)\n\n/g, '$1: ').replace('Abstract: ', 'Methods: ');
  const oneParagraph = labelled.split('\n').slice(2).join(' ').replace(/ +/g, ' ');

  it('lists the results of an abstract that labels its parts, also within one paragraph', () => {
    assert.deepEqual(wordsOf(oneParagraph, 'markdown'), [
      RESULT,
      'In conclusion, zinc was associated with fewer colds.',
    ]);
  });
  it('reads an abstract strictly that does not tell its results from its conclusions', () => {
    const unlabelled = oneParagraph.replace('Results: ', '');
    assert.deepEqual(wordsOf(unlabelled, 'markdown'), ['In conclusion, zinc was associated with fewer colds.']);
  });
});

describe('lines of a translated page', () => {
  const listed = (line: string): boolean => wordsOf(`${FILLER}\n\n${line}\n\n${FILLER}`).length > 0;

  it('are listed when they lost nothing but their capital', () => {
    assert.ok(listed('zinc deficiency causes the loss of memory T cells throughout the body of the rower.'));
  });
  it('are refused when they begin or end in the middle', () => {
    for (const line of [
      'is even more harmful, as zinc deficiency causes the loss of memory T cells in rowers.',
      'of the body, zinc deficiency causes the loss of memory T cells in all of the rowers.',
      'zinc deficiency causes the loss of memory T cells',
      'Zinc deficiency causes the loss of memory T cells, explained the author, since Anna a.',
      'Zinc deficiency causes the loss of memory T cells throughout the.',
    ])
      assert.ok(!listed(line), line);
  });
});

describe('the order of claims in a paper', () => {
  const ranked = (text: string): string[] =>
    claimsOf(text, 'markdown')
      .sort((a, b) => b.score - a.score)
      .map((claim) => claim.text);

  it('puts the title and the conclusion before results, and results before what rests on others', () => {
    const texts = ranked(PAPER);
    const at = (words: string): number => texts.findIndex((text) => text.includes(words));
    assert.ok(at('These findings suggest') < at('Colds were shorter'));
    assert.ok(at('Zinc shortens colds in rowers') < at('Colds were shorter'));
    assert.ok(at('Colds were shorter') < at('fewer colds in swimmers'));
  });
});

describe('picked claims', () => {
  it('are whole sentences in document order with a reason each, whatever the text', () => {
    const piece = fc.constantFrom(
      'Zinc inhibits growth. ',
      'In conclusion, ',
      'we show that zinc ',
      'reduces colds. ',
      '# Results\n\n',
      '\n\n',
      'Why? ',
      '| a | b |\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom<Language>('markdown', 'plaintext'),
        (pieces, language) => {
          const paper = readPaper(pieces.join(''), language);
          const claims = pickClaims(paper, readStatements(paper), NO_STUDY);
          claims.forEach((claim, index) => {
            const sentence = paper.sentences[claim.sentence];
            assert.deepEqual([claim.start, claim.end], [sentence?.start, sentence?.end]);
            assert.ok(claim.why.length > 0);
            assert.ok(index === 0 || (claims[index - 1]?.sentence ?? 0) < claim.sentence);
          });
        },
      ),
    );
  });
});

describe('picking claims from notes under headings of their own', () => {
  it('lists what the notes say of the paper, not the remarks on its text', () => {
    const claim = 'In conclusion, zinc supplements prevent colds in rowers.';
    const remarks = '- The word "prevent" is too strong for a cohort.\n- Please define the dose.';
    const notes = `# Notes\n\n## Summary\n\n> ${claim}\n\n## Major points\n\n${remarks}\n\n## Minor points\n\n- Fig. 2 lacks units.\n`;
    assert.deepEqual(wordsOf(notes, 'markdown'), [claim]);
  });
});

describe('picking claims from notes in bullets', () => {
  const NOTES = `# Zinc in rowers: notes

- Trial of 240 rowers over one winter
- Primary endpoint: length of colds
- Colds shorter with zinc than with placebo (3.1 vs 5.2 days)
- No response to zinc in smokers
- Zinc lowered the fever of most rowers
- Lake in the hills
- Funding not told
`;
  it('lists fragments that tell of a result, though they have no verb, and not those that describe or ask', () => {
    assert.deepEqual(wordsOf(NOTES, 'markdown'), [
      'Colds shorter with zinc than with placebo (3.1 vs 5.2 days)',
      'No response to zinc in smokers',
      'Zinc lowered the fever of most rowers',
    ]);
  });
  it('takes the label of one bullet for no section of those that follow', () => {
    const unlabelled = NOTES.replace('Primary endpoint: l', 'L');
    assert.equal(wordsOf(unlabelled, 'markdown').length, 3);
    assert.deepEqual(wordsOf(NOTES, 'markdown'), wordsOf(unlabelled, 'markdown'));
  });
});

describe('picking claims from a news story', () => {
  const lead = 'A pill cut the colds of rowers by half, according to a study published today.';
  const title = 'Pill halves colds of rowers, study finds';
  const more = 'The researchers found that zinc was associated with firmer grip.';
  const told = `${lead} The boats lie at the lake.`;
  const story = `# ${title}\n\n${told}\n\n${FILLER}\n\n${more} The pill may shorten the colds of swimmers.\n\n${FILLER}\n`;

  it('lists a headline that names the study, and the lead though it tells where the study was published', () => {
    const [first, second, third] = claimsOf(story, 'markdown').sort((a, b) => b.score - a.score);
    assert.deepEqual([first?.text, second?.text, third?.text], [title, lead, more]);
  });
  it('lists no headline that only names its topic', () => {
    assert.ok(!wordsOf(story.replace(title, 'Zinc, colds and rowers'), 'markdown').includes('Zinc, colds and rowers'));
  });
});

describe('picking claims from results', () => {
  it('lists outcomes without a comparison', () => {
    const result = 'The objective response rate was 45% (18 of 40).';
    assert.ok(wordsOf(`${FILLER}\n\n## Results\n\n${result} ${FILLER}`, 'markdown').includes(result));
  });
  it('reads conclusions that go on for long as a discussion', () => {
    const long = `# Zinc\n\n## Abstract\n\nZinc.\n\n## Conclusions\n\nZinc lowers fever. ${FILLER}\n`;
    const short = long.replace(FILLER, '').concat(`\n## Discussion\n\n${FILLER}\n`);
    const score = (text: string): number =>
      claimsOf(text, 'markdown').find((c) => c.text === 'Zinc lowers fever.')?.score ?? -9;
    assert.ok(score(short) > score(long));
  });
});

describe('the kind of a claim', () => {
  const kindOf = (heading: string, sentence: string): ClaimKind | undefined =>
    claimsOf(`# Zinc\n\n## ${heading}\n\n${sentence} ${FILLER}\n\n## Methods\n\n${FILLER}\n`, 'markdown').find(
      ({ text }) => text === sentence,
    )?.kind;

  it('is cited in the introduction of a study, unless the authors speak of themselves', () => {
    const known = 'Zinc is a new and effective drug that shortens colds.';
    assert.equal(kindOf('Introduction', known), 'cited');
    assert.equal(kindOf('Discussion', known), 'finding');
    assert.equal(kindOf('Introduction', 'Here we show that zinc shortens colds.'), 'finding');
  });
  it('is a recommendation when more research is asked for', () => {
    assert.equal(
      kindOf('Discussion', 'Therefore, larger trials of zinc in rowers are needed to lower the risk of colds.'),
      'recommendation',
    );
  });
  it('is a finding when something could be shown, or when only an explanation is open', () => {
    assert.equal(
      kindOf('Results', 'The effect of zinc on colds could be confirmed, and zinc lowered fever.'),
      'finding',
    );
    assert.equal(
      kindOf('Discussion', 'Zinc did not lower fever, possibly because of the small number of rowers.'),
      'finding',
    );
    assert.equal(kindOf('Discussion', 'Zinc could lower the fever of rowers.'), 'hypothesis');
  });
});

describe('the citations of a claim', () => {
  it('are the marks and the named authors of its sentence, in order', () => {
    const sentence = 'Smith et al. [3] found that zinc shortens colds, as others did (Doe et al., 2019).';
    const paper = readPaper(`${FILLER}\n\n${sentence} ${FILLER} Iron shortens colds [7].`, 'plaintext');
    const claims = pickClaims(paper, readStatements(paper), NO_STUDY);
    const found = claims.find(({ start, end }) => paper.prose.text.slice(start, end) === sentence);
    assert.equal(found?.kind, 'cited');
    assert.deepEqual(
      found.citations.map(({ start, end }) => paper.prose.text.slice(start, end)),
      ['Smith et al. [3]', '(Doe et al., 2019)'],
    );
  });
});
