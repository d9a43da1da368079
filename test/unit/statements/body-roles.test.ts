import assert from 'node:assert/strict';
import type { Role } from '../../../src/core/analysis';
import { readStatements } from '../../../src/core/statements/read-statements';
import { readPaper } from '../../../src/core/text/read-paper';

/** The role of one sentence under a heading of the body of a paper. */
function roleUnder(heading: string, sentence: string): Role | undefined {
  const paper = readPaper(`# Zinc in rowers\n\n## ${heading}\n\n${sentence}\n`, 'markdown');
  const index = paper.sentences.findIndex(({ start, end }) => paper.prose.text.slice(start, end) === sentence);
  return readStatements(paper)[index]?.role;
}

function expectRoles(heading: string, roles: readonly (readonly [Role, string])[]): void {
  for (const [role, sentence] of roles) assert.equal(roleUnder(heading, sentence), role, sentence);
}

describe('roles in an introduction', () => {
  it('are background, but for the aim and what is announced', () => {
    expectRoles('Introduction', [
      ['background', 'Zinc is widely used to describe the diet of rowers.'],
      ['objective', 'We therefore aimed to compare two doses of zinc.'],
      ['objective', 'To determine how zinc is absorbed, we carried out a trial.'],
      ['background', 'Zinc has been shown to slow growth [4].'],
      ['results', 'In this study, we show that zinc slows growth.'],
      ['methods', 'We measured zinc in nails.'],
    ]);
  });
});

describe('roles in a results section', () => {
  it('are results, however they are told', () => {
    expectRoles('Results', [
      ['results', 'Grip strength rose by 12% (p < 0.01).'],
      ['results', 'Seventeen men were randomised to zinc.'],
      ['results', 'Zinc was measured in all samples (Figure 2).'],
      ['results', 'Consistent with earlier reports [3], zinc was low.'],
      ['results', 'Zinc lies in the nucleus.'],
    ]);
  });
  it('are methods or an aim where it says what was done and why', () => {
    expectRoles('Results', [
      ['methods', 'To confirm this, serum was collected weekly.'],
      ['objective', 'We sought to learn whether zinc is stored.'],
    ]);
  });
  it('are background where it tells of others', () => {
    expectRoles('Results', [
      ['background', 'Zinc fingers bind to DNA [12].'],
      ['background', 'Zinc has been implicated in the growth of nails [12].'],
    ]);
  });
  it('are a conclusion where the figures are summed up', () => {
    expectRoles('Results', [['conclusion', 'Taken together, these data suggest that zinc is stored in nails.']]);
  });
  it('are not asked in an abstract', () => {
    const text = '# Zinc\n\n## Abstract\n\n### Results\n\nSerum was collected weekly.\n';
    const paper = readPaper(text, 'markdown');
    assert.equal(readStatements(paper).at(-1)?.role, 'results');
  });
});

describe('roles in a discussion', () => {
  it('tell the own findings from those of others and from what they mean', () => {
    expectRoles('Discussion', [
      ['results', 'We found that zinc was low in novices.'],
      ['results', 'In line with earlier studies [3], zinc was higher in experts.'],
      ['results', 'Zinc was higher in experts.'],
      ['background', 'Earlier studies found low zinc in novices.'],
      ['background', 'Zinc fingers bind to DNA [12].'],
      ['background', 'We previously reported that zinc was low [12].'],
      ['methods', 'In this study, serum was collected weekly.'],
      ['conclusion', 'Our findings suggest that novices need zinc.'],
      ['conclusion', 'The higher zinc in our trial may reflect better food.'],
      ['conclusion', 'A limit of the trial is its size.'],
    ]);
  });
});

describe('roles in a conclusion', () => {
  it('are background where another paper is cited, and what they are called in an abstract', () => {
    expectRoles('Conclusions', [
      ['conclusion', 'Zinc shortens colds in novices.'],
      ['conclusion', 'Our findings agree with those in cyclists [7].'],
      ['background', 'Zinc fingers bind to DNA [12].'],
    ]);
  });
});
