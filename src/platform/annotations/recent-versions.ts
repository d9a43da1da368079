import type { Annotation } from '../../core/annotations/annotation';
import { isSameAnnotation } from './same-annotation';

/**
 * Two windows can write at the same moment: what one has just written is then missing from what the other one wrote, which
 * is not to say that it was taken away. For as long as that can be, in milliseconds, a version that we ourselves have
 * replaced counts as an old one, not as somebody's change.
 */
const RECENT = 10_000;

/** What this window has replaced of late, annotation by annotation; undefined where there was none. */
export interface RecentVersions {
  replaced(id: string, version: Annotation | undefined): void;
  /** What a merge should take for the common beginning, so that an old version on the other side is no change. */
  baseFor(base: readonly Annotation[], theirs: readonly Annotation[]): readonly Annotation[];
}

interface Replaced {
  readonly version: Annotation | undefined;
  readonly at: number;
}

export function createRecentVersions(now: () => number): RecentVersions {
  const recent = new Map<string, Replaced[]>();
  const forget = () => {
    for (const [id, versions] of recent) {
      const left = versions.filter(({ at }) => now() - at < RECENT);
      if (left.length > 0) recent.set(id, left);
      else recent.delete(id);
    }
  };
  return {
    replaced(id, version) {
      recent.set(id, [...(recent.get(id) ?? []), { version, at: now() }]);
    },
    baseFor(base, theirs) {
      forget();
      if (recent.size === 0) return base;
      const [known, found] = [byId(base), byId(theirs)];
      for (const [id, versions] of recent) {
        const old = beginning(
          versions.map(({ version }) => version),
          found.get(id),
        );
        if (old === 'unknown') continue;
        if (old) known.set(id, old);
        else known.delete(id);
      }
      return [...known.values()];
    },
  };
}

/**
 * What the other side began from, as far as it can be told: the very version that stands there, else the one before our
 * latest change. Two changes of one version are then a conflict, in which nothing is lost.
 */
function beginning(
  versions: readonly (Annotation | undefined)[],
  theirs: Annotation | undefined,
): Annotation | undefined | 'unknown' {
  if (versions.some((version) => isSameAnnotation(version, theirs))) return theirs;
  return versions.findLast((version) => version !== undefined) ?? 'unknown';
}

function byId(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}
