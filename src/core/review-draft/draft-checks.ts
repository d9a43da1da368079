import type { Analysis, Remark } from '../analysis';
import { draftComment } from '../remarks/comments/draft-comment';
import { remarkKey } from '../remarks/remark-key';
import type { Quoting } from './draft-source';
import type { DraftBlock } from './review-draft';
import { shortHash, textHash } from './text-hash';

/** A comment for the authors on each warning and on figures that do not agree, in order of place. */
export function draftChecks(analysis: Analysis, quoting: Quoting): readonly DraftBlock[] {
  const seen = new Map<string, number>();
  const remarks = [...analysis.warnings, ...analysis.observations].sort((a, b) => a.start - b.start || a.end - b.end);
  return remarks.map((remark): DraftBlock => {
    const comment = draftComment(remark, analysis);
    return {
      section: 'checks',
      key: textHash(numberedKey(seen, remark, analysis)),
      markdown: `${comment} ${quoting.line(remark.start)}`,
      isNumbered: true,
      content: shortHash(comment),
    };
  });
}

/** A paper may say the same twice. */
function numberedKey(seen: Map<string, number>, remark: Remark, analysis: Analysis): string {
  const key = remarkKey(remark, analysis);
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key}|${times}`;
}
