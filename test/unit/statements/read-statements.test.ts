import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Certainty, Polarity, Role, Strength } from '../../../src/core/analysis';
import { readStatements } from '../../../src/core/statements/read-statements';
import type { Statement } from '../../../src/core/statements/statement';
import { readPaper } from '../../../src/core/text/read-paper';

function statementOf(text: string): Statement {
  const [statement] = readStatements(readPaper(text, 'plaintext'));
  assert.ok(statement, text);
  return statement;
}

function expectStrength(strength: Strength, sentences: readonly string[]): void {
  for (const text of sentences) assert.equal(statementOf(text).strength, strength, text);
}
function expectPolarity(polarity: Polarity, sentences: readonly string[]): void {
  for (const text of sentences) assert.equal(statementOf(text).polarity, polarity, text);
}
function expectCertainty(certainty: Certainty, sentences: readonly string[]): void {
  for (const text of sentences) assert.equal(statementOf(text).certainty, certainty, text);
}

describe('strength', () => {
  it('is direct where one thing brings about another', () => {
    expectStrength('direct_causal', [
      'Zinc inhibits the growth of tumours.',
      'Rowing reduced blood pressure in office workers.',
      'The lozenge was effective in shortening colds.',
      'Zinc led to fewer colds.',
      'Zinc is required for the recruitment of cells.',
    ]);
  });
  it('is conditional where a causal verb is held back', () => {
    expectStrength('conditional_causal', [
      'Zinc may inhibit the growth of tumours.',
      'Rowing could reduce blood pressure in office workers.',
      'Training would reduce falls.',
      'Falls are believed to be due to rain.',
      'Zinc may increase the risk factors associated with falls.',
      'Improving sleep may be the way.',
      'Zinc may slow growth, but larger trials are needed.',
    ]);
  });
  it('is direct where only the explanation is held back', () => {
    expectStrength('direct_causal', ['Zinc improved sleep, possibly through deeper rest.']);
  });
  it('is direct where "associated" only tells which', () => {
    expectStrength('direct_causal', ['Zinc reduced the complaints associated with falls.']);
    expectStrength('correlational', ['Zinc reduced complaints and was associated with falls.']);
  });
  it('is that of the finding where a call for more research is an afterthought', () => {
    expectStrength('correlational', ['Ferritin was associated with falls, although further trials are needed.']);
    expectStrength('none', ['Falls are a burden, but further trials are needed.']);
  });
  it('is correlational where things only go together, even when that is doubted or denied', () => {
    expectStrength('correlational', [
      'Ferritin was associated with longer stay.',
      'Ferritin may be associated with longer stay.',
      'Ferritin was not associated with longer stay.',
      'Ferritin was higher in rowers than in swimmers.',
      'Smokers had an increased risk of relapse.',
    ]);
  });
  it('is none for advice, aims at more research and plain description', () => {
    expectStrength('none', [
      'Clinicians should measure ferritin before each infusion.',
      'Further trials are needed to see who benefits.',
      'Forty rowers took part.',
      'Trial registration: ClinicalTrials.gov NCT01234567.',
      'Zinc deficiency has a high prevalence in rowers.',
      'Sore hands are the most common complaint.',
      'Larger, prospective studies are necessary for certainty.',
      'Rowers of different clubs took part after a prolonged winter.',
      'Zinc may be considered for the treatment of sore hands.',
      'Discontinuations due to adverse events were rare.',
    ]);
  });
  it('tells a thing that is reduced from something that reduces', () => {
    expectStrength('direct_causal', ['Zinc reduced the number of colds.']);
    expectStrength('none', ['Forty rowers with reduced ferritin took part.']);
  });
});

describe('polarity', () => {
  it('stays affirmed where a condition, an aside or a consequence is denied', () => {
    expectPolarity('affirmed', [
      'Zinc deficiency causes damage, particularly if treatment is not started.',
      'If zinc is not given, colds last longer.',
      'Stretching, without any added cytokines, is able to activate the cells.',
      'Stretching without any added cytokines can activate the cells.',
      'Tumours escape through the absence of T cells.',
      'Zinc causes the loss of T cells, which also means that the tumour cannot be attacked.',
      'The fall may reflect (although not exclusively) the loss of T cells.',
      'Zinc was higher in rowers (data not shown).',
    ]);
  });
  it('is negated where the main clause denies, whatever stands around it', () => {
    expectPolarity('negated', [
      'If zinc is given, colds do not last longer.',
      'However, when zinc was given, colds were not shorter.',
      'The trial showed that zinc does not shorten colds.',
      'When zinc was given, no cold was shorter.',
    ]);
  });
  it('is negated where the statement is denied', () => {
    expectPolarity('negated', [
      'Zinc did not shorten colds.',
      'No significant difference was found between the arms.',
      'Zinc failed to shorten colds.',
      'Zinc was stopped without benefit.',
      'The lack of benefit was clear.',
      'There was a lack of zinc in novices.',
      'Zinc was given to novices with no effect.',
      'The trial showed that none of the rowers fell.',
      'Colds were shorter with zinc, but not significantly.',
      'Colds were shorter with zinc, although this was not statistically significant.',
      'Zinc, which rowers like, did not shorten colds.',
    ]);
  });
  it('stays affirmed where a part only is denied, and knows that something is', () => {
    for (const text of [
      'Zinc shortened colds in adults but not in children.',
      'Zinc but not iron shortened colds.',
      'Failure to rest leads to longer colds.',
      'The lack of zinc slows growth.',
      'Colds are long due to rain and lack of zinc.',
      'Zinc lengthens hairs with no pigment.',
      'Zinc, and not iron, shortened colds.',
      'Zinc rather than iron shortened colds.',
      'Zinc shortened colds without affecting sleep.',
      'Zinc shortened colds, whereas iron did not shorten them.',
      'Zinc shortened colds, which iron did not do.',
      'Although iron did not shorten colds, zinc shortened them.',
      'Colds were shorter in all rowers with the exception of novices.',
    ]) {
      assert.deepEqual([statementOf(text).polarity, statementOf(text).denies], ['affirmed', true], text);
    }
  });
  it('denies nothing where a group is picked out or a condition named', () => {
    for (const text of [
      'Patients who did not respond received zinc.',
      'Tumours that lack receptors grew faster.',
      'Colds were longer in rowers than in those that did not row.',
      'Zinc shortened colds in the absence of iron.',
      'Long colds are associated with a lack of zinc.',
      'Women with no iron deficiency fell less often.',
      'The effect of zinc is not limited to rowers.',
    ]) {
      assert.deepEqual([statementOf(text).polarity, statementOf(text).denies], ['affirmed', false], text);
    }
  });
  it('is affirmed where the negation is only a manner of speaking', () => {
    expectPolarity('affirmed', [
      'Zinc shortened colds not only in adults but also in children.',
      'There is no doubt that zinc shortens colds.',
      'A chance finding cannot be excluded.',
      'Colds became shorter with or without zinc.',
    ]);
  });
  it('does not take nitric oxide for a negation', () => {
    expectPolarity('affirmed', ['Vessels release NO during exercise.']);
  });
});

describe('certainty', () => {
  it('is asserted for plain statements', () => {
    expectCertainty('asserted', ['Zinc shortens colds.', 'Patients were enrolled from May 2012.']);
  });
  it('is hedged for what may be, seems or is suggested', () => {
    expectCertainty('hedged', [
      'Zinc may shorten colds.',
      'These data suggest that zinc shortens colds.',
      'Zinc appears to shorten colds.',
      'Zinc is a possible cause of the cough.',
      'The researchers believe that zinc shortens colds.',
    ]);
  });
  it('is that of the whole where only an explanation or a name is unsure, and the least is known', () => {
    for (const text of [
      'Zinc improved sleep, possibly through deeper rest.',
      'Zinc improved sleep, which may reflect deeper rest.',
      'Zinc improved sleep, although the mechanism may differ.',
      'Although the mechanism may differ, zinc improved sleep.',
      'The effect remained after adjustment for potential confounders.',
      'Zinc improved sleep in rowers who may snore.',
    ]) {
      assert.deepEqual([statementOf(text).certainty, statementOf(text).leastCertainty], ['asserted', 'hedged'], text);
    }
    const open = statementOf('Zinc improved sleep, although how it works is unknown.');
    assert.deepEqual([open.certainty, open.leastCertainty], ['asserted', 'speculative']);
  });
  it('is asserted for what was found possible and for an ability', () => {
    expectCertainty('asserted', [
      'It was possible to measure zinc.',
      'Zinc, whether eaten or injected, shortens colds.',
      'Samples were considered to be of good quality.',
      'Zinc raised the metastatic potential of the cells.',
    ]);
    expectCertainty('hedged', ['It is possible that zinc shortens colds.', 'Zinc is a potential cause.']);
  });
  it('is speculative for open questions', () => {
    expectCertainty('speculative', [
      'Whether zinc shortens colds is unknown.',
      'How zinc works remains to be determined.',
    ]);
  });
});

const ABSTRACT: readonly (readonly [Role, string])[] = [
  ['background', 'Colds are one of the most common reasons for missed training.'],
  ['background', 'Little is known about zinc in rowers.'],
  ['objective', 'The aim of this trial was to test whether zinc shortens colds.'],
  ['methods', 'Forty rowers were randomised to zinc or placebo.'],
  ['methods', 'The primary outcome was the length of a cold.'],
  ['results', 'Colds lasted 3.1 days with zinc and 5.2 days with placebo (p < 0.01).'],
  ['results', 'No serious adverse events were observed.'],
  ['conclusion', 'These findings suggest that zinc shortens colds in rowers.'],
  ['conclusion', 'Larger trials are needed.'],
];

describe('role', () => {
  it('follows the course of an abstract without headings', () => {
    const paper = readPaper(ABSTRACT.map(([, text]) => text).join(' '), 'plaintext');
    assert.deepEqual(
      readStatements(paper).map(({ role }) => role),
      ABSTRACT.map(([role]) => role),
    );
  });
  it('is told by the words alone in a single sentence', () => {
    assert.equal(statementOf('In conclusion, zinc shortens colds.').role, 'conclusion');
    assert.equal(statementOf('Forty rowers were randomised to zinc or placebo.').role, 'methods');
    assert.equal(statementOf('We aimed to find out what zinc does.').role, 'objective');
    assert.equal(statementOf('Colds were shorter with zinc (p < 0.01).').role, 'results');
  });
});

describe('the cues of a statement', () => {
  it('point at the words that decided', () => {
    const text = 'Ferritin was not associated with longer stay.';
    const words = statementOf(text).why.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
    assert.deepEqual(words.slice(0, 2), [
      ['strength.correlational.association', 'not associated'],
      ['polarity.not', 'not'],
    ]);
  });
  it('of a denied part are the words that deny it', () => {
    const text = 'Zinc shortened colds in adults, and not in children.';
    const cue = statementOf(text).why.find(({ rule }) => rule.startsWith('polarity.'));
    assert.deepEqual(cue, { rule: 'polarity.not', start: 36, end: 39 });
  });
  it('lie within their sentence, whatever the text', () => {
    const piece = fc.constantFrom(
      'may ',
      'not ',
      'associated ',
      'with ',
      'p < 0.05. ',
      'We ',
      'found ',
      'NO ',
      '\n\n',
      '0,',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const paper = readPaper(pieces.join(''), 'plaintext');
        const statements = readStatements(paper);
        assert.equal(statements.length, paper.sentences.length);
        for (const { sentence, why } of statements) {
          const span = paper.sentences[sentence];
          assert.ok(span && why.every(({ start, end }) => span.start <= start && start < end && end <= span.end));
        }
      }),
    );
  });
});
