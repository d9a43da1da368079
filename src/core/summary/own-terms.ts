import type { Entity } from '../analysis';
import { escapeMarkdown } from '../presentation/markdown-text';
import { plural } from '../presentation/wording';

/** How many mentions the reviewer's own terms of a file account for, short forms that stand for them included. */
export interface OwnTermsUse {
  /** Of a terminology file, from its folder down. */
  readonly file: string;
  readonly mentions: number;
}

/** Files in the order of their names. */
export function ownTermsIn(entities: readonly Entity[]): OwnTermsUse[] {
  const files = entities.flatMap(({ why }) => why.find(({ origin }) => origin)?.origin?.file ?? []);
  return countByFile(files.map((file) => ({ file, mentions: 1 })));
}

/** `own terms: biogloss-terms.csv (12 mentions)`; empty where none were used. Several papers are taken together. */
export function describeOwnTerms(uses: readonly OwnTermsUse[]): string {
  const files = countByFile(uses).map(
    ({ file, mentions }) => `${escapeMarkdown(file)} (${plural(mentions, 'mention')})`,
  );
  return files.length === 0 ? '' : `own terms: ${files.join(', ')}`;
}

function countByFile(uses: readonly OwnTermsUse[]): OwnTermsUse[] {
  const counts = new Map<string, number>();
  for (const { file, mentions } of uses) counts.set(file, (counts.get(file) ?? 0) + mentions);
  return [...counts].map(([file, mentions]) => ({ file, mentions })).sort((a, b) => (a.file < b.file ? -1 : 1));
}
