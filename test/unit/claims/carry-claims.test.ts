import assert from 'node:assert/strict';
import { carryingRules } from '../../../src/core/claims/carrying-rules';
import { pickClaims } from '../../../src/core/claims/pick-claims';
import { readStatements } from '../../../src/core/statements/read-statements';
import type { Mention, Recognition } from '../../../src/core/recognition/mention';
import { readPaper } from '../../../src/core/text/read-paper';

const NO_STUDY = { designs: [], sampleSize: null, controlled: null };
const FILLER = 'The lake lies in the hills. Boats were washed and stored in a shed. '.repeat(12);

interface Parts {
  readonly title?: string;
  readonly abstract: string;
  readonly introduction?: string;
  readonly methods?: string;
  readonly results?: string;
  readonly discussion?: string;
}

function source({ title = 'Notes on a lake', abstract, ...body }: Parts): string {
  const { introduction = '', methods = '', results = '', discussion = '' } = body;
  return [
    `# ${title}`,
    `## Abstract\n\n${abstract}`,
    `## Introduction\n\n${introduction} ${FILLER}`,
    `## Methods\n\n${methods} ${FILLER}`,
    `## Results\n\n${results} ${FILLER}`,
    `## Discussion\n\n${discussion} ${FILLER}`,
  ].join('\n\n');
}

/** For every claim that has them the sentences that carry it. */
function carried(parts: Parts, recognised?: (text: string) => Recognition): Record<string, string[]> {
  const paper = readPaper(source(parts), 'markdown');
  const wordsAt = (index: number): string => {
    const { start = 0, end = 0 } = paper.sentences[index] ?? {};
    return paper.prose.text.slice(start, end);
  };
  const claims = pickClaims(paper, readStatements(paper), NO_STUDY, recognised?.(paper.prose.text));
  return Object.fromEntries(
    claims
      .filter(({ carriedBy }) => carriedBy.length > 0)
      .map(({ sentence, carriedBy }) => [wordsAt(sentence), carriedBy.map(wordsAt)]),
  );
}

const CLAIM = 'Colds were shorter in rowers who took zinc lozenges (3.1 versus 5.2 days, p = 0.003).';
const RESULT =
  'The median length of colds was 3.1 days in rowers with zinc lozenges and 5.2 days in the others (p = 0.003).';
const DISCUSSED = 'In this trial zinc lozenges led to shorter colds in rowers.';

describe('the sentences that carry a claim of the abstract', () => {
  it('are those of results and discussion that say the same, best first', () => {
    const found = carried({ abstract: CLAIM, results: RESULT, discussion: DISCUSSED });
    assert.deepEqual(found, { [CLAIM]: [RESULT, DISCUSSED] });
  });
  it('are told from sentences on the same matter that say something else', () => {
    const other = 'Rowers who ate fish slept for longer than rowers who ate meat (p = 0.003).';
    assert.deepEqual(carried({ abstract: CLAIM, results: `${other} ${RESULT}` }), { [CLAIM]: [RESULT] });
  });
  it('are none where nothing in the body is near enough', () => {
    assert.deepEqual(carried({ abstract: CLAIM, results: 'Iron strengthened the grip of swimmers.' }), {});
  });
  it('are not looked for in introduction and methods', () => {
    assert.deepEqual(carried({ abstract: CLAIM, introduction: RESULT, methods: RESULT }), {});
  });
  it('are found for a title that states a finding', () => {
    const title = 'Zinc lozenges reduce the colds of rowers';
    assert.deepEqual(carried({ title, abstract: 'Rowing is an old sport.', discussion: DISCUSSED }), {
      [title]: [DISCUSSED],
    });
  });
  it('count for less when they point to a table or tell an aim', () => {
    const aim = 'The aim was to test whether colds are shorter in rowers with zinc lozenges.';
    const found = carried({ abstract: CLAIM, results: RESULT, discussion: aim });
    assert.equal(found[CLAIM]?.[0], RESULT);
  });
  it('do not advise, unless the claim does', () => {
    const advice = 'Zinc lozenges should be given to rowers with colds in larger trials.';
    const claim = 'Zinc lozenges led to shorter colds in rowers.';
    assert.deepEqual(carried({ abstract: claim, discussion: `${DISCUSSED} ${advice}` }), { [claim]: [DISCUSSED] });
    const same = 'Rowers with colds should be given zinc lozenges.';
    assert.deepEqual(carried({ abstract: same, discussion: advice }), { [same]: [advice] });
  });
  it('count for less when only they, or only the claim, deny it', () => {
    const denied = 'Colds were not shorter in rowers who took zinc lozenges.';
    const affirmed = 'Colds were shorter in rowers who took zinc lozenges.';
    assert.deepEqual(carried({ abstract: CLAIM, results: `${denied} ${affirmed}` })[CLAIM]?.[0], affirmed);
  });
  it('do not say what may be for a claim of what is, nor what others found', () => {
    const open = 'Whether colds are shorter in rowers who take zinc lozenges is unknown.';
    const cited = 'Colds were shorter in rowers who took zinc lozenges (Smith et al., 2019).';
    assert.deepEqual(carried({ abstract: CLAIM, discussion: `${open} ${cited} ${DISCUSSED}` }), {
      [CLAIM]: [DISCUSSED],
    });
  });
  it('are at most three', () => {
    const results = ['winter', 'spring', 'summer', 'autumn'].map(
      (season) => `Colds were shorter in rowers who took zinc lozenges in ${season}.`,
    );
    assert.equal(carried({ abstract: CLAIM, results: results.join(' ') })[CLAIM]?.length, 3);
  });
  it('may use the abbreviation that the paper defines', () => {
    const abstract = 'Zinc improved forced expiratory volume and peak expiratory flow of rowers.';
    const results = 'Zinc improved FEV of rowers.';
    const define = (text: string): Recognition => ({
      mentions: [],
      abbreviations: [
        {
          long: spanOf(text, 'forced expiratory volume'),
          short: spanOf(text, 'FEV'),
        },
      ],
    });
    assert.deepEqual(carried({ abstract, results }, define), { [abstract]: [results] });
  });
});

describe('names in a claim of the abstract', () => {
  const gene = (id: string, span: { start: number; end: number }): Mention => ({
    ...span,
    id,
    type: 'gene',
    name: null,
    xrefs: [],
    match: 'exact',
    candidates: [],
    score: 1,
    source: 'lexicon',
    why: [],
  });
  const abstract = 'PD-L1 was associated with longer survival of rowers.';
  const other = 'Fitness was associated with longer survival of rowers.';
  const same = 'CD274 was associated with longer survival.';

  it('tie the claim to a sentence that names the same thing by another name, before one that names something else', () => {
    const name = (text: string): Recognition => ({
      mentions: [gene('NCBIGene:29126', spanOf(text, 'PD-L1')), gene('NCBIGene:29126', spanOf(text, 'CD274'))],
      abbreviations: [],
    });
    const results = `${other} ${same}`;
    assert.equal(carried({ abstract, results })[abstract]?.[0], other);
    assert.equal(carried({ abstract, results }, name)[abstract]?.[0], same);
  });
});

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('a claim that abstract and body share', () => {
  it('is read first in the abstract', () => {
    const paper = readPaper(
      source({ abstract: CLAIM, results: `${CLAIM} Zinc lowered the fever of runners.` }),
      'markdown',
    );
    const scores = pickClaims(paper, readStatements(paper), NO_STUDY).map(({ start, end, score }) => ({
      text: paper.prose.text.slice(start, end),
      score,
    }));
    const [above, below] = scores.filter(({ text }) => text === CLAIM);
    assert.ok((above?.score ?? 0) > (below?.score ?? 9));
    assert.ok((scores.find(({ text }) => text.includes('runners'))?.score ?? 0) > (below?.score ?? 9));
  });
});

describe('the rules for where a claim is carried', () => {
  for (const [section, rule] of Object.entries(carryingRules)) {
    it(`${rule.id}: examples`, () => {
      const heading = {
        results: 'Results',
        discussion: 'Discussion',
        conclusion: 'Conclusions',
        other: 'What zinc does',
      }[section];
      const found = (text: string): boolean => {
        const whole = `# Zinc shortens the colds of rowers\n\n## Abstract\n\nColds were shorter in rowers who took zinc than in rowers who took placebo. In conclusion, zinc shortens the colds of rowers.\n\n## Methods\n\n${FILLER}\n\n## ${heading ?? ''}\n\n${text} ${FILLER.slice(0, 120)}\n`;
        const paper = readPaper(whole, 'markdown');
        const at = paper.sentences.findLastIndex(({ start, end }) => paper.prose.text.slice(start, end) === text);
        return pickClaims(paper, readStatements(paper), NO_STUDY).some(({ carriedBy }) => carriedBy.includes(at));
      };
      for (const text of rule.examples.yes) assert.ok(found(text), text);
      for (const text of rule.examples.no) assert.ok(!found(text), text);
    });
  }
});
