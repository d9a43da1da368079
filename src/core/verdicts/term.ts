import { ENTITY_TYPES, type Entity, type EntityType, type Language } from '../analysis';
import { plainText } from '../presentation/plain-text';
import { typeName } from '../presentation/wording';

/** What a reviewer decides on: some words, read as a type. `*` = whatever they are read as. */
export interface Term {
  readonly type: EntityType | '*';
  /** As a reader sees it: no markup, single spaces. */
  readonly text: string;
}

/** Longer ones are no terms, but something that was pasted by mistake. In UTF-16 units. */
export const LONGEST_TERM = 300;

/** The term that a mention is one of. */
export function termOf(entity: Pick<Entity, 'type' | 'text'>, language: Language): Term {
  return { type: entity.type, text: plainText(entity.text, language) };
}

/** The same for the many mentions of a paper, which repeats itself: each spelling is read once. */
export function termReader(language: Language): (entity: Pick<Entity, 'type' | 'text'>) => Term {
  const known = new Map<string, Term>();
  return (entity) => {
    const key = `${entity.type} ${entity.text}`;
    let term = known.get(key);
    if (!term) known.set(key, (term = termOf(entity, language)));
    return term;
  };
}

/** `gene: MET`, as it stands in the settings. */
export function writeTerm({ type, text }: Term): string {
  return `${type}: ${text}`;
}

/** Reads `gene: MET`, `cell type: T cells`, `*: REST`; null for what is none of these. */
export function parseTerm(entry: string): Term | null {
  const colon = entry.indexOf(':');
  if (colon === -1) return null;
  const type = TYPES.get(entry.slice(0, colon).trim().toLowerCase());
  const text = entry
    .slice(colon + 1)
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
  return type === undefined || text === '' || text.length > LONGEST_TERM ? null : { type, text };
}

/** Codes and plain names, in lower case: who edits settings by hand need not know the code. */
const TYPES: ReadonlyMap<string, Term['type']> = new Map<string, Term['type']>([
  ['*', '*'],
  ...ENTITY_TYPES.map((type) => [typeName(type), type] as const),
  ...ENTITY_TYPES.map((type) => [type.toLowerCase(), type] as const),
]);

/** Their case tells products and species apart (MET and Met); and `*` might mean any of them. */
const CASE_COUNTS: ReadonlySet<Term['type']> = new Set<Term['type']>(['gene', 'variant', '*']);

/** The same for spellings that are one term. Case counts for genes, variants and `*`, and for nothing else. */
export function termKey({ type, text }: Term): string {
  return writeTerm({ type, text: CASE_COUNTS.has(type) ? text : text.toLowerCase() });
}
