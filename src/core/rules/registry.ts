import type { RuleInfo } from './rule';

/** Every table of rules in the engine; a part adds its own here. */
const TABLES: readonly (readonly RuleInfo[])[] = [];

const byId: ReadonlyMap<string, RuleInfo> = new Map(TABLES.flat().map((rule) => [rule.id, rule]));

/** The rule that a `Cue` refers to. */
export function describeRule(id: string): RuleInfo | undefined {
  return byId.get(id);
}
