import type { Concept, Lexicon, NameKind, Sense } from '../../lexicon/lexicon';
import { SAME_HEAD, SAME_SITE, TOO_GENERAL } from './disease-names';
import type { DiseaseModifier } from './read-disease-modifier';

/** The ontology's term for a composed name. */
export interface DiseaseTerm {
  readonly concept: Concept;
  readonly match: 'exact' | 'related';
  /** Modifiers that no term has: left out. */
  readonly dropped: readonly DiseaseModifier[];
}

const EXACT_KINDS: ReadonlySet<NameKind> = new Set(['preferred', 'name', 'exact']);
/** More modifiers than this are not tried together; the least telling go first. */
const MOST_TRIED = 5;

/** The most specific term for these modifiers and this name, leaving the least telling words out first; null when none has even the name. */
export function chooseDiseaseTerm(
  lexicon: Lexicon,
  modifiers: readonly DiseaseModifier[],
  name: string,
): DiseaseTerm | null {
  const order = [...modifiers].sort((a, b) => a.weight - b.weight || a.firstToken - b.firstToken);
  // More than can be tried, and those that name nothing, are left out at once.
  const without = new Set(order.filter(({ name: word }, i) => word === '' || i < order.length - MOST_TRIED));
  for (const least of [null, ...order]) {
    if (least !== null && without.has(least)) continue;
    if (least !== null) without.add(least);
    const kept = modifiers.filter((modifier) => !without.has(modifier));
    const found = termNamed(lexicon, kept, name);
    if (found) return { ...found, match: without.size > 0 ? 'related' : found.match, dropped: [...without] };
  }
  return null;
}

function termNamed(
  lexicon: Lexicon,
  modifiers: readonly DiseaseModifier[],
  name: string,
): Pick<DiseaseTerm, 'concept' | 'match'> | null {
  const words = modifiers.map((modifier) => modifier.name).join(' ');
  const other = modifiers.map((modifier) => SAME_SITE[modifier.name] ?? modifier.name).join(' ');
  const own =
    diseaseNamed(lexicon, `${words} ${name}`) ?? (other === words ? null : diseaseNamed(lexicon, `${other} ${name}`));
  if (own) return { concept: own, match: 'exact' };
  for (const head of modifiers.length === 0 ? [] : (SAME_HEAD[name] ?? [])) {
    const neighbour =
      diseaseNamed(lexicon, `${words} ${head}`) ?? (other === words ? null : diseaseNamed(lexicon, `${other} ${head}`));
    if (neighbour) return { concept: neighbour, match: 'related' };
  }
  return null;
}

function diseaseNamed(lexicon: Lexicon, name: string): Concept | null {
  const sense = bestDiseaseSense(lexicon, lexicon.lookup(name.trim()));
  const concept = sense && lexicon.concept(sense.concept);
  return concept && !TOO_GENERAL.has(concept.id) ? concept : null;
}

/** The most trusted reading as a disease; where both have the name, the Disease Ontology's and not OncoTree's. */
export function bestDiseaseSense(lexicon: Lexicon, senses: readonly Sense[]): Sense | null {
  let best: Sense | null = null;
  for (const sense of senses) {
    if (sense.type !== 'disease') continue;
    if (!best || trust(lexicon, sense) > trust(lexicon, best)) best = sense;
  }
  return best;
}

function trust(lexicon: Lexicon, { kind, concept }: Sense): number {
  if (!EXACT_KINDS.has(kind)) return 0;
  return (lexicon.concept(concept).subtype === 'disease' ? 2 : 0) + (kind === 'preferred' ? 2 : 1);
}
