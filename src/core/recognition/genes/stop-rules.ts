import { stopNames } from './stop-names';
import { stopPatterns } from './stop-patterns';

const folded = new Map<string, string[]>();
const exact = new Map<string, string[]>();
for (const { id, names, exact: asSpelled } of stopNames) {
  const table = asSpelled ? exact : folded;
  for (const name of names.split(' ')) {
    const ids = table.get(name);
    if (!ids) table.set(name, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
}

const MOST_PATTERN_LENGTH = 16;

/** Ids of the stop tables and patterns that the name falls under. */
export function stopRulesOf(name: string): string[] {
  const ids = [...(folded.get(name.toLowerCase()) ?? []), ...(exact.get(name) ?? [])];
  if (name.length > MOST_PATTERN_LENGTH) return ids;
  for (const { id, pattern } of stopPatterns) if (pattern.test(name)) ids.push(id);
  return ids;
}
