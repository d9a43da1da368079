import * as v from 'valibot';
import type { Anchor } from '../../core/annotations/annotation';

/** What was typed into a box and not saved yet. */
export interface Draft {
  readonly id: string;
  /** Address of the paper. */
  readonly paper: string;
  readonly kind: 'note' | 'reply' | 'edit';
  /** Of a reply, id of the note; of an edit, id of what is edited; null for a new note. */
  readonly of: string | null;
  /** Of a new note, its words. */
  readonly anchor: Anchor | null;
  /** False for a box of the editor's own, whose place it tells only on saving: then the anchor is where the cursor was. */
  readonly isPlaceSure: boolean;
  readonly text: string;
  /** ISO 8601. */
  readonly written: string;
}

const VERSION = 1;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const anchorSchema = v.object({ start: count, end: count, exact: v.string(), prefix: v.string(), suffix: v.string() });
const schema = v.object({
  version: v.literal(VERSION),
  id: v.pipe(v.string(), v.uuid()),
  paper: v.string(),
  kind: v.picklist(['note', 'reply', 'edit']),
  of: v.nullable(v.string()),
  anchor: v.nullable(anchorSchema),
  isPlaceSure: v.boolean(),
  text: v.string(),
  written: v.string(),
});

export function writeDraft(draft: Draft): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: VERSION, ...draft }));
}

/** Null for what is no draft of this version. */
export function readDraft(bytes: Uint8Array): Draft | null {
  try {
    const read = v.safeParse(schema, JSON.parse(new TextDecoder().decode(bytes)));
    if (!read.success) return null;
    const { id, paper, kind, of, anchor, isPlaceSure, text, written } = read.output;
    return { id, paper, kind, of, anchor, isPlaceSure, text, written };
  } catch {
    return null;
  }
}
