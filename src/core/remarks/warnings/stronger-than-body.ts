import type { Certainty } from '../../analysis';
import type { ProseCue } from '../../recognition/mention';
import type { Statement } from '../../statements/statement';
import type { ClaimView, Warned } from './warning-context';

const certainties: readonly Certainty[] = ['speculative', 'hedged', 'asserted'];

/** Stated outright, while every sentence of the body that carries it holds back or speaks of association. */
export function findStrongerThanBody(view: ClaimView): Warned | null {
  const { claim, statement, findings } = view;
  if (claim.kind !== 'finding' || claim.carriedBy.length === 0 || statement.strength === 'none') return null;
  const carriers = claim.carriedBy.flatMap((index) => findings.statements[index] ?? []);
  const [best] = carriers;
  if (!best || carriers.length === 0) return null;
  const weaker = isMoreCertain(statement, carriers) ?? isMoreCausal(statement, carriers);
  return weaker ? { words: ownWords(view), related: [bodySentence(view, best)] } : null;
}

/** Only the outright is held against the held back: degrees between are hard to tell. */
function isMoreCertain({ certainty }: Statement, carriers: readonly Statement[]): true | null {
  const held = carriers.every((each) => certainties.indexOf(each.certainty) < certainties.indexOf('asserted'));
  return certainty === 'asserted' && held ? true : null;
}

/** "Reduces" above, "was associated with" below. Figures without a word for their relation say nothing either way. */
function isMoreCausal({ strength, certainty }: Statement, carriers: readonly Statement[]): true | null {
  if (strength !== 'direct_causal' || certainty !== 'asserted') return null;
  return carriers.every(speaksOfAssociation) ? true : null;
}

function speaksOfAssociation({ strength, why }: Statement): boolean {
  if (strength === 'conditional_causal') return true;
  return strength === 'correlational' && why.some(({ rule }) => rule === 'strength.correlational.association');
}

/** The words that the strength rests on; else the whole claim. */
function ownWords({ claim, statement }: ClaimView): ProseCue {
  const cue = statement.why.find(({ rule }) => rule.startsWith('strength.'));
  return cue ?? { rule: '', start: claim.start, end: claim.end };
}

function bodySentence({ findings }: ClaimView, { sentence, why }: Statement): ProseCue {
  const span = findings.paper.sentences[sentence];
  const cue =
    why.find(({ rule }) => rule.startsWith('certainty.')) ?? why.find(({ rule }) => rule.startsWith('strength.'));
  return { rule: 'warning.side.body', start: span?.start ?? cue?.start ?? 0, end: span?.end ?? cue?.end ?? 0 };
}
