import type { Sidecar } from './sidecar';

/** The file's contents: the same annotations give the same bytes, in a stable order, one annotation a line. */
export function writeSidecar(sidecar: Sidecar): string {
  return `${JSON.stringify(sidecar, null, 2)}\n`;
}
