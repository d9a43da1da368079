import { compilePhrases } from '../rules/phrases';
import type { PhraseRule } from '../rules/rule';
import type { FoundSource } from '../source/source';
import { voiceOf } from '../source/voice-of';
import type { PaperText, SentenceText } from '../text/paper-text';
import type { ClaimRule } from './claim-rule';
import { inTenths, type ScoredSentence } from './score-sentences';

const READING = 'referee reports and reading notes';

/** Not a phrase: a sentence in the paper's own words among a reviewer's. */
export const quotedRule: ClaimRule = {
  id: 'claim.notes.quoted',
  weight: 1,
  title: 'Quoted from the paper: the reviewer thought it worth it',
  source: READING,
  examples: { yes: ['> No rower on zinc fell.'], no: ['They say that no rower on zinc fell.'] },
};

export const restatedRule: ClaimRule & PhraseRule = {
  id: 'claim.notes.restated',
  weight: 1.7,
  title: 'Says in the reviewer’s words what the paper claims',
  source: READING,
  phrases: [
    'authors|they|paper|abstract|discussion ~6 report|reports|show|shows|find|finds|found|claim|claims|state|states|conclude|concludes|argue|argues|say|says|write|demonstrate ~1 that',
  ],
  examples: { yes: ['They report that 29 of 38 rowers fell.'], no: ['They fell.', 'The abstract says that'] },
};

/** Rules that only notes know. */
export const notesClaimRules: readonly ClaimRule[] = [quotedRule, restatedRule];

const restated = compilePhrases(restatedRule.phrases.map((phrase) => ({ phrase, value: restatedRule })));

/** "The abstract says that" and a quotation below it: in tokens after the phrase. */
const SHORTEST_CLAIM = 4;

/** In notes the paper's claims are few and stand in no order: those quoted, and those restated, are what they are about. */
export function raiseInNotes(
  paper: PaperText,
  source: FoundSource | null,
  scored: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  if (source?.kind !== 'notes') return scored;
  return scored.map((each) => {
    const sentence = paper.sentences[each.sentence];
    return sentence ? raise(paper, source, sentence, each) : each;
  });
}

function raise(paper: PaperText, source: FoundSource, sentence: SentenceText, scored: ScoredSentence): ScoredSentence {
  const { tokens } = paper;
  const { start, end, firstToken, endToken } = sentence;
  const add = (rule: ClaimRule, from: number, to: number): ScoredSentence => ({
    ...scored,
    score: inTenths(scored.score + rule.weight),
    why: [...scored.why, { rule: rule.id, start: from, end: to }],
  });
  if (voiceOf(paper, source, sentence) === 'paper') return add(quotedRule, start, end);
  const hit = restated.find(tokens, firstToken, endToken).find((each) => endToken - each.endToken >= SHORTEST_CLAIM);
  return hit ? add(restatedRule, tokens[hit.firstToken]?.start ?? start, tokens[hit.endToken - 1]?.end ?? end) : scored;
}
