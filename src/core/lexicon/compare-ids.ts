import { ascending } from '../ascending';

/** Orders CURIEs as a reader expects: by prefix, then the shorter (smaller number) first. Concepts are stored so. */
export function compareIds(a: string, b: string): number {
  const colonA = a.lastIndexOf(':') + 1;
  const colonB = b.lastIndexOf(':') + 1;
  return (
    ascending(a.slice(0, colonA), b.slice(0, colonB)) ||
    a.length - b.length ||
    ascending(a.slice(colonA), b.slice(colonB))
  );
}
