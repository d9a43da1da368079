import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  armPhraseBefore,
  armPhrasesAfter,
} from '../../../../../src/core/recognition/therapies/trial-arms/read-arm-phrase';
import { readPaper } from '../../../../../src/core/text/read-paper';
import { mentionsIn } from '../../../../support/mentions-in';

const TRIAL = 'This was a randomised placebo trial in older patients. ';

/** Words and places of the therapies in a text, as its rules found them. */
function therapies(text: string): { text: string; start: number; rule: string | undefined }[] {
  return mentionsIn(text, 'therapy').map(({ text: words, start, why }) => ({ text: words, start, rule: why[0]?.rule }));
}

function wordsIn(text: string): string[] {
  return therapies(text).map(({ text: words }) => words);
}

describe('arms of a trial', () => {
  it('are read after the words of randomisation, one by one, where they stand', () => {
    const text = `${TRIAL}They were randomised to receive juggling lessons or knitting lessons.`;
    const found = therapies(text).filter(({ rule }) => rule === 'therapy.arm.randomised-to');
    assert.deepEqual(
      found.map(({ text: words, start }) => [words, start]),
      [
        ['juggling lessons', text.indexOf('juggling')],
        ['knitting lessons', text.indexOf('knitting')],
      ],
    );
  });

  it('are found again wherever the paper names them', () => {
    const text = `${TRIAL}They were randomised to receive juggling lessons. After a year juggling lessons had helped.`;
    assert.deepEqual(
      wordsIn(text).filter((words) => words !== 'placebo'),
      ['juggling lessons', 'juggling lessons'],
    );
  });

  it('leave out doses, articles and how often', () => {
    assert.ok(
      wordsIn(`${TRIAL}They were randomised to receive two 30 min juggling lessons daily.`).includes(
        'juggling lessons',
      ),
    );
  });

  it('are no people, outcomes, diseases or empty words', () => {
    for (const words of [
      'two groups',
      'the patients',
      'pain scores',
      'severe asthma',
      'conventional treatment only',
      'age',
    ])
      assert.deepEqual(wordsIn(`${TRIAL}They looked at the effect of ${words} on balance.`), ['placebo']);
  });

  it('are not read in papers about cells and animals', () => {
    assert.deepEqual(
      wordsIn('Mice were randomised to receive juggling lessons. The mice and rats were weighed; cells died.'),
      [],
    );
    assert.deepEqual(wordsIn('The committee received juggling lessons. Patients waited.'), []);
  });

  it('keep the sense of a listed therapy and only widen the names of procedures', () => {
    const [music] = mentionsIn(`${TRIAL}They had improvisational music therapy.`, 'therapy').slice(1);
    assert.equal(music?.text, 'improvisational music therapy');
    assert.equal(music.id, 'BIOGLOSS:music-therapy');
    assert.equal(music.match, 'related');
    assert.ok(wordsIn(`${TRIAL}They received micronised lomustine.`).includes('lomustine'));
  });

  it('say of control arms that they are', () => {
    const found = therapies(`${TRIAL}Half had sham laser stimulation, half were put on a waiting list.`);
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'therapy.control-arm').map(({ text }) => text),
      ['sham laser stimulation', 'waiting list'],
    );
  });
});

describe('the noun phrase of an arm', () => {
  const tokensOf = (text: string) => readPaper(text, 'plaintext').tokens;
  const after = (text: string): string[] => {
    const tokens = tokensOf(text);
    return armPhrasesAfter(tokens, 0, tokens.length).map(({ firstToken, endToken }) =>
      text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end),
    );
  };

  it('ends at prepositions, verbs and stops', () => {
    assert.deepEqual(after('juggling lessons for a year'), ['juggling lessons']);
    assert.deepEqual(after('juggling lessons improved balance'), ['juggling lessons']);
    assert.deepEqual(after('juggling lessons; knitting'), ['juggling lessons']);
  });

  it('goes on over hyphens and strokes', () => {
    assert.deepEqual(after('home-based juggling/knitting lessons'), ['home-based juggling/knitting lessons']);
  });

  it('may stand before its pattern', () => {
    const text = 'In the juggling lessons group';
    const tokens = tokensOf(text);
    assert.deepEqual(armPhraseBefore(tokens, 4, 0), { firstToken: 2, endToken: 4 });
  });

  it('lies inside its sentence and has words, whatever the text', () => {
    const words = fc.constantFrom(
      'juggling',
      'lessons',
      'of',
      'the',
      '(',
      ',',
      'or',
      '-',
      '5',
      'mg',
      'group',
      'pain',
      '/',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.nat(30), (parts, at) => {
        const tokens = tokensOf(parts.join(' '));
        for (const { firstToken, endToken } of armPhrasesAfter(tokens, Math.min(at, tokens.length), tokens.length)) {
          assert.ok(at <= firstToken && firstToken < endToken && endToken <= tokens.length);
          assert.match(tokens[endToken - 1]?.text ?? '', /\p{L}{2}/u);
        }
      }),
    );
  });
});
