import { stopNames } from './stop-names';

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

/** Ids of the stop tables that hold the name. */
export function stopRulesOf(name: string): string[] {
  return [...(folded.get(name.toLowerCase()) ?? []), ...(exact.get(name) ?? [])];
}
