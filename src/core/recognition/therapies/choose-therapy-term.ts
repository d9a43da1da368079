import type { Concept, Lexicon, NameKind } from '../../lexicon/lexicon';
import type { RecognitionContext } from '../context';
import { isHyphen, isSpaced, wordAt } from '../word-at';
import { isVagueTherapy } from './vague-therapies';
import { isTherapeutic } from './is-therapeutic';

/** The concept for a composed therapy name. */
export interface TherapyTerm {
  readonly concept: Concept;
  readonly match: 'exact' | 'related';
  /** Token where the part that has a concept begins: what stands before was left out. */
  readonly from: number;
}

const EXACT: ReadonlySet<NameKind> = new Set(['preferred', 'name', 'exact']);
/** The Medical Action Ontology names classes of drugs by the therapy with them. */
const WORDINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `${name} therapy`,
  (name) => `${name} agent therapy`,
  (name) => name.replace(/ (?:blocker|blocking agent)$/, ' inhibitor'),
];

/** Looks the name up, leaving out one word after another from the left; the head stays. */
export function chooseTherapyTerm(
  context: RecognitionContext,
  firstToken: number,
  headToken: number,
  endToken: number,
): TherapyTerm | null {
  for (let from = firstToken; from <= headToken; from++) {
    // "TNF-alpha blocker" is no alpha blocker: a compound goes as a whole.
    if (from > firstToken && isInsideCompound(context, from)) continue;
    const name = singular(context.textOf(from, endToken));
    // "siRNA therapy" is not just "therapy".
    if (from > firstToken && isVagueTherapy(name)) continue;
    for (const wording of WORDINGS) {
      const found = therapyNamed(context.lexicon, wording(name));
      if (found) return { ...found, match: from === firstToken && found.match === 'exact' ? 'exact' : 'related', from };
    }
  }
  return null;
}

function isInsideCompound({ tokens }: RecognitionContext, at: number): boolean {
  return isHyphen(wordAt(tokens, at - 1)) && !isSpaced(tokens, at) && !isSpaced(tokens, at - 1);
}

/** The therapy that a whole name stands for: never a diagnostic procedure. */
export function therapyNamed(lexicon: Lexicon, name: string): Pick<TherapyTerm, 'concept' | 'match'> | null {
  const senses = lexicon.lookup(name).filter(({ type }) => type === 'therapy');
  for (const sense of [...senses.filter(({ kind }) => EXACT.has(kind)), ...senses]) {
    const concept = lexicon.concept(sense.concept);
    if (concept.subtype !== 'drug' && isTherapeutic(lexicon, concept))
      return { concept, match: EXACT.has(sense.kind) ? 'exact' : 'related' };
  }
  return null;
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') && !name.endsWith('ss') && !name.endsWith('is') ? name.slice(0, -1) : name;
}
