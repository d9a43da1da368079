import { compilePhrases } from '../../../rules/phrases';
import type { PhraseRule } from '../../../rules/rule';
import type { Proposal, RecognitionContext } from '../../context';
import { therapyNamed } from '../choose-therapy-term';

/** What a control arm got. Only read in trials. */
export const controlArmRule: PhraseRule = {
  id: 'therapy.control-arm',
  title: 'What the control arm of a trial got: nothing, a sham, or care as usual',
  source: 'Written for BioGloss',
  phrases: [
    'usual|routine|conventional care|practice|management',
    'treatment|care as usual',
    'no treatment|intervention|therapy|supplementation|supplement|prophylaxis|vaccine|exercise',
    'wait|waiting - list control|controls|condition',
    'wait|waiting list control|controls|condition',
    'wait - list',
    'waitlist control|controls|condition',
    'waiting list',
    'wait list',
    'sham ~1 acupuncture|stimulation|treatment|procedure|surgery|operation|tens|laser|feeding|exercise|injection|rtms|tdcs|therapy|control|intervention|device|cpap|irradiation',
    'attention control|placebo',
    'attention - control|placebo',
    'placebo tablet|tablets|capsule|capsules|treatment|cream|gel|patch|pill|pills|injection|injections|ointment|spray|solution|infusion|control|controls',
    'matching|inactive|inert|identical|matched placebo',
    'vehicle cream|gel|ointment|alone|control',
    'control intervention|diet|program|programme|food|drink|solution',
  ],
  examples: {
    yes: [
      'In this randomised placebo trial patients were put on a waiting list.',
      'In this randomised placebo trial patients got sham laser stimulation.',
      'In this randomised placebo trial patients got no intervention.',
    ],
    no: ['There was no treatment for it.', 'In this randomised placebo trial patients waited.'],
  },
};

const phrases = compilePhrases(controlArmRule.phrases.map((phrase) => ({ phrase, value: phrase })));
const SCORE = 0.8;

/** Placebo in its forms, sham procedures, waiting lists, usual care. */
export function findControlArms(context: RecognitionContext): Proposal[] {
  return context.sentences.flatMap(({ firstToken, endToken }) =>
    phrases.find(context.tokens, firstToken, endToken).map((hit) => propose(context, hit.firstToken, hit.endToken)),
  );
}

function propose(context: RecognitionContext, firstToken: number, endToken: number): Proposal {
  const span = context.spanOf(firstToken, endToken);
  const term = therapyNamed(context.lexicon, context.textOf(firstToken, endToken));
  return {
    ...span,
    firstToken,
    endToken,
    type: 'therapy',
    id: term?.concept.id ?? null,
    name: term?.concept.name ?? null,
    xrefs: term?.concept.xrefs ?? [],
    match: term?.match ?? 'related',
    candidates: [],
    score: SCORE,
    source: 'pattern',
    why: [{ rule: controlArmRule.id, ...span }],
  };
}
