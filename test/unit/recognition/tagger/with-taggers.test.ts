import assert from 'node:assert/strict';
import type { Proposal, RecognitionContext } from '../../../../src/core/recognition/context';
import { recognise } from '../../../../src/core/recognition/recognise';
import type { TaggedType } from '../../../../src/core/recognition/tagger/tagger-rules';
import { LEAST_CONFIDENCE, withTaggers } from '../../../../src/core/recognition/tagger/with-taggers';
import { contextOf, fakeTagger } from '../../../support/fake-tagger';
import { ownTerms } from '../../../support/own-terms';
import { proposalOf } from '../../../support/proposal-of';

type Believed = Readonly<Record<string, number>>;

/** What is left, by words and belief, of proposals of the rules beside one tagger. */
function weigh(
  type: TaggedType,
  text: string,
  believed: Believed,
  propose: (context: RecognitionContext) => Proposal[],
): Record<string, Proposal> {
  const context = contextOf(text, fakeTagger(type, believed));
  const kept = withTaggers(context, propose(context));
  return Object.fromEntries(kept.map((each) => [text.slice(each.start, each.end), each]));
}

const scoresOf = (kept: Readonly<Record<string, Proposal>>): Record<string, number> =>
  Object.fromEntries(Object.entries(kept).map(([words, { score }]) => [words, score]));

const TEXT = 'Loss of human QRX7 protein slowed growth.';
const CELLS = 'The inflamed villous cells were sorted.';

describe('rules and taggers together', () => {
  it('change nothing without a tagger', () => {
    const context = contextOf(TEXT);
    const proposals = [proposalOf(context, 'QRX7')];
    assert.deepEqual(withTaggers(context, proposals), proposals);
  });

  it('believe more in what both read, and say what the tagger believed', () => {
    const { QRX7 } = weigh('gene', TEXT, { QRX7: 0.8 }, (context) => [proposalOf(context, 'QRX7', { id: 'X:1' })]);
    // Seven tenths of the sum of log odds: twice that of 0.8 is 2.77, 0.7 of which is that of 0.87.
    assert.deepEqual([QRX7?.score, QRX7?.tagger, QRX7?.id, QRX7?.source], [0.87, 0.8, 'X:1', 'lexicon']);
  });

  it('make doubtful names certain enough to be shown, and never wholly certain', () => {
    const scoreOf = (own: number, tagger: number): number | undefined =>
      weigh('gene', TEXT, { QRX7: tagger }, (context) => [proposalOf(context, 'QRX7', { score: own })]).QRX7?.score;
    assert.equal(scoreOf(0.4, 0.9), 0.78);
    assert.equal(scoreOf(1, 1), 0.99);
    assert.equal(scoreOf(0, 0.99), 0.11);
  });

  it('take a little belief from a gene or a cell type that only the rules read, none from a therapy', () => {
    const only = (type: TaggedType): Record<string, number> =>
      scoresOf(weigh(type, TEXT, {}, (context) => [proposalOf(context, 'QRX7', { type })]));
    assert.deepEqual(only('gene'), { QRX7: 0.68 });
    assert.deepEqual(only('cellType'), { QRX7: 0.68 });
    assert.deepEqual(only('therapy'), { QRX7: 0.8 });
  });

  it('leave types without a tagger alone', () => {
    const kept = weigh('gene', TEXT, {}, (context) => [proposalOf(context, 'QRX7', { type: 'species' })]);
    assert.deepEqual(scoresOf(kept), { QRX7: 0.8 });
  });

  it('draw a gene as its tagger does, with the sense of the name inside as related', () => {
    const kept = weigh('gene', TEXT, { 'human QRX7 protein': 0.9 }, (context) => [
      proposalOf(context, 'QRX7', { id: 'X:1', name: 'QRX7', why: [{ rule: 'gene.symbol', start: 14, end: 18 }] }),
    ]);
    assert.deepEqual(scoresOf(kept), { 'human QRX7 protein': 0.9 });
    const { id, name, match, source, tagger, why } = kept['human QRX7 protein'] ?? {};
    assert.deepEqual(
      { id, name, match, source, tagger },
      {
        id: 'X:1',
        name: 'QRX7',
        match: 'related',
        source: 'model',
        tagger: 0.9,
      },
    );
    assert.deepEqual(why, [
      { rule: 'tagger.gene', start: 8, end: 26 },
      { rule: 'tagger.boundary', start: 14, end: 18 },
      { rule: 'gene.symbol', start: 14, end: 18 },
    ]);
  });

  it('draw a cell type as the rules do where both read one', () => {
    const kept = weigh('cellType', CELLS, { 'inflamed villous cells': 0.9 }, (context) => [
      proposalOf(context, 'villous cells', { type: 'cellType' }),
    ]);
    assert.deepEqual(scoresOf(kept), { 'villous cells': 0.8 });
  });

  it('add names that only the tagger reads, if it is sure enough for the type', () => {
    const alone = (type: TaggedType, words: string, text: string, confidence: number): Record<string, number> =>
      scoresOf(weigh(type, text, { [words]: confidence }, () => []));
    assert.deepEqual(alone('gene', 'QRX7', TEXT, 0.9), { QRX7: 0.9 });
    assert.deepEqual(alone('cellType', 'villous cells', CELLS, 0.9), { 'villous cells': 0.9 });
    assert.deepEqual(alone('gene', 'QRX7', TEXT, LEAST_CONFIDENCE - 0.01), {});
    assert.deepEqual(alone('cellType', 'villous cells', CELLS, LEAST_CONFIDENCE - 0.01), {});
  });

  it('ask nothing of a tagger that hardly believes: the name counts as unseen', () => {
    const kept = weigh('gene', TEXT, { QRX7: 0.5 }, (context) => [proposalOf(context, 'QRX7')]);
    assert.deepEqual([kept.QRX7?.score, kept.QRX7?.tagger], [0.68, undefined]);
  });

  it('leave the reviewer’s own terms as they are, and keep nothing over them', () => {
    const { paper, lexicon } = contextOf(TEXT);
    const taggers = [fakeTagger('gene', { 'human QRX7 protein': 0.99 })];
    const { mentions } = recognise(paper, { lexicon, taggers, terminology: ownTerms('QRX7,gene,OWN:7,') });
    assert.deepEqual(
      mentions
        .filter(({ type }) => type === 'gene')
        .map(({ start, end, id, score, tagger, source }) => [TEXT.slice(start, end), id, score, tagger, source]),
      [['QRX7', 'OWN:7', 1, undefined, 'reviewer']],
    );
  });

  it('veto what can be no name, unless the rules read the same', () => {
    const text = 'Cells got anti-QRX7 antibody at once.';
    const words = 'anti-QRX7 antibody';
    assert.deepEqual(scoresOf(weigh('gene', text, { [words]: 0.99 }, () => [])), {});
    const both = weigh('gene', text, { [words]: 0.8 }, (context) => [proposalOf(context, words)]);
    assert.deepEqual(scoresOf(both), { [words]: 0.87 });
  });

  it('believe less in a text about something else', () => {
    const manual = 'Open the menu, choose the printer, press the button and wait until the page is there. '.repeat(4);
    const text = `${manual}Then enter FOXQ9 twice.`;
    assert.deepEqual(scoresOf(weigh('gene', text, { FOXQ9: 0.95 }, () => [])), {});
    const both = weigh('gene', text, { FOXQ9: 0.99 }, (context) => [proposalOf(context, 'FOXQ9')]);
    // The odds of 0.99 are 99, a fiftieth of which makes 0.66.
    assert.equal(both.FOXQ9?.tagger, 0.66);
  });

  it('add nothing that the rules refuse, and take it away where they hardly believe in it', () => {
    const text = 'Total RNA was kept on ice.';
    const own = (score: number) => (context: RecognitionContext) => [proposalOf(context, 'RNA', { score })];
    assert.deepEqual(scoresOf(weigh('gene', text, { RNA: 0.95 }, () => [])), {});
    assert.deepEqual(scoresOf(weigh('gene', text, { RNA: 0.8 }, own(0.3))), {});
    assert.deepEqual(scoresOf(weigh('gene', text, { RNA: 0.8 }, own(0.8))), { RNA: 0.87 });
  });

  it('read all types independently of the order of the taggers', () => {
    const text = `${TEXT} ${CELLS}`;
    const taggers = [fakeTagger('gene', { QRX7: 0.9 }), fakeTagger('cellType', { 'villous cells': 0.9 })];
    const read = (list: typeof taggers): string[] =>
      withTaggers(contextOf(text, ...list), [])
        .map(({ type, start, end, score }) => `${type} ${text.slice(start, end)} ${score}`)
        .sort();
    assert.deepEqual(read(taggers), ['cellType villous cells 0.9', 'gene QRX7 0.9']);
    assert.deepEqual(read([...taggers].reverse()), read(taggers));
  });
});
