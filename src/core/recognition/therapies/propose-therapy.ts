import type { Proposal, RecognitionContext } from '../context';
import type { ProseCue } from '../mention';
import { chooseTherapyTerm, type TherapyTerm } from './choose-therapy-term';
import type { TherapyPhrase } from './compose-therapy';

const SCORES: Readonly<Record<string, number>> = {
  // A name of the lexicon and the same words put together are equally good; the former comes first.
  'therapy.noun': 0.9,
  'therapy.procedure': 0.9,
  'therapy.regimen': 0.9,
  'therapy.comparator': 0.9,
  'therapy.class.named': 0.86,
  'therapy.class.composed': 0.85,
  'therapy.class.anti-target': 0.8,
};
const OTHER_SCORE = 0.8;

/** The mention that a composed name makes. */
export function proposeTherapy(context: RecognitionContext, phrase: TherapyPhrase, rule: string): Proposal {
  const { firstToken, headToken, endToken } = phrase;
  const term = chooseTherapyTerm(context, firstToken, headToken, endToken);
  return {
    ...context.spanOf(firstToken, endToken),
    firstToken,
    endToken,
    type: 'therapy',
    id: term?.concept.id ?? null,
    name: term?.concept.name ?? null,
    xrefs: term?.concept.xrefs ?? [],
    match: term?.match ?? 'related',
    candidates: [],
    score: SCORES[rule] ?? OTHER_SCORE,
    source: 'pattern',
    why: cuesOf(context, phrase, rule, term),
  };
}

function cuesOf(
  context: RecognitionContext,
  phrase: TherapyPhrase,
  rule: string,
  term: TherapyTerm | null,
): ProseCue[] {
  const { firstToken, headToken, endToken, modifiers } = phrase;
  const whole = rule === 'therapy.class.composed' || rule === 'therapy.class.anti-target';
  const cues: ProseCue[] = [{ rule, ...context.spanOf(whole ? firstToken : headToken, endToken) }];
  for (const modifier of modifiers)
    cues.push({ rule: 'therapy.modifier', ...context.spanOf(modifier.firstToken, modifier.endToken) });
  if (term && term.from > firstToken)
    cues.push({ rule: 'therapy.closest-term', ...context.spanOf(firstToken, term.from) });
  return cues;
}
