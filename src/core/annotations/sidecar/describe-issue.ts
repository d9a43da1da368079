import type { GenericIssue } from 'valibot';

const MAX_WORDS = 60;

/** What is wrong, in words for the reader: `“created” should be text, and is 5`. */
export function describeIssue(issue: GenericIssue): string {
  const inner = issue.type === 'union' ? issue.issues?.at(-1) : undefined;
  const path = [...pathOf(issue), ...(inner ? pathOf(inner) : [])];
  const { input, message } = inner ?? issue;
  const field = path.length === 0 ? 'it' : `“${path.join(' › ')}”`;
  return input === undefined ? `${field} is missing` : `${field} ${message}, and is ${inShort(input)}`;
}

function pathOf(issue: GenericIssue): readonly string[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `${key + 1}` : String(key)));
}

function inShort(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const words = JSON.stringify(typeof value === 'string' ? value.slice(0, MAX_WORDS) : value);
  return typeof value === 'string' && value.length > MAX_WORDS ? `${words}…` : words;
}
