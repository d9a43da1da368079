/** Orders texts by their UTF-16 units, which is the same on every machine; the order of a locale is not. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
