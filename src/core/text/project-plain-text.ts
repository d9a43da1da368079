import { blockWriter } from './block-writer';
import type { Manuscript } from './manuscript';

/** Plain text as prose. */
export function projectPlainText(source: string): Manuscript {
  const writer = blockWriter(source);
  for (const { index, 0: line } of source.matchAll(/[^\r\n]+/gu)) {
    const draft = writer.draft();
    draft.prose.copy(index, index + line.length);
    writer.write(draft, { kind: 'paragraph' });
  }
  return writer.finish({ start: 0, end: 0 });
}
