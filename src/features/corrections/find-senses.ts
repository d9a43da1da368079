import type { EntityType } from '../../core/analysis';
import type { Concept, Lexicon, NameKind } from '../../core/lexicon/lexicon';
import type { Terminology } from '../../core/terminology/terminology';

/** What some words may name. */
export interface FoundSense {
  readonly type: EntityType;
  readonly id: string | null;
  readonly name: string | null;
  /** How the words belong to it; null where nothing is known of that. */
  readonly kind: NameKind | null;
}

/** What the reviewer's own terms and the lexicon are asked. */
export interface Names {
  readonly lexicon: Lexicon;
  readonly terminology: Terminology;
}

/** Longer ones are neither a name nor an id. */
const LONGEST = 300;
const MOST = 50;

/** `NCBIGene:7157`, `CL_0000236`: a prefix without an underscore, then what has no space. */
const CURIE = /^([a-z][a-z\d.]{0,30})[:_](\S{1,60})$/i;

/**
 * What a typed name or id stands for, the reviewer's own terms first; then those of the type that is looked for.
 * @param type null: any.
 */
export function findSenses(query: string, names: Names, type: EntityType | null): readonly FoundSense[] {
  const words = query.trim();
  if (words === '' || words.length > LONGEST) return [];
  const found = [...ownTerms(words, names), ...byId(words, names.lexicon), ...byName(words, names.lexicon)];
  const unique = new Map<string, FoundSense>();
  for (const sense of found) {
    const key = `${sense.type} ${sense.id ?? ''} ${sense.id === null ? (sense.name ?? '') : ''}`;
    if (!unique.has(key)) unique.set(key, sense);
  }
  const senses = [...unique.values()].slice(0, MOST);
  return [...senses.filter((sense) => sense.type === type), ...senses.filter((sense) => sense.type !== type)];
}

function ownTerms(words: string, { terminology }: Names): FoundSense[] {
  const folded = words.toLowerCase();
  const isMeant = (text: string | null) => text?.toLowerCase() === folded;
  return terminology.terms
    .filter(({ term, name, id }) => isMeant(term) || isMeant(name) || isMeant(id))
    .map(({ type, id, name, term }) => ({ type, id, name: name ?? term, kind: null }));
}

function byId(words: string, lexicon: Lexicon): FoundSense[] {
  const id = asId(words);
  const concept = id === null ? undefined : lexicon.byId(id);
  return concept ? [ofConcept(concept, null)] : [];
}

function byName(words: string, lexicon: Lexicon): FoundSense[] {
  return lexicon.lookup(words).map(({ concept, kind }) => ofConcept(lexicon.concept(concept), kind));
}

function ofConcept({ type, id, name }: Concept, kind: NameKind | null): FoundSense {
  return { type, id, name, kind };
}

/** A CURIE as it is written here; null for what is none. */
export function asId(words: string): string | null {
  const [, prefix, id] = CURIE.exec(words.trim()) ?? [];
  return prefix && id ? `${prefix}:${id}` : null;
}
