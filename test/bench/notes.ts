import type { Annotation } from '../../src/core/annotations/annotation';
import { createAnchoring } from '../../src/core/annotations/anchors/anchoring';
import { listAnnotations } from '../../src/core/annotations/list-annotations';
import { NO_FILTER } from '../../src/core/annotations/list-filter';
import { placeInText } from '../../src/core/annotations/place-annotations';
import { readSidecar } from '../../src/core/annotations/sidecar/read-sidecar';
import { writeSidecar } from '../../src/core/annotations/sidecar/write-sidecar';
import { NOTE_LABELS } from '../../src/core/annotations/annotation';
import { time } from './measure';

const COUNT = 5_000;
const TIME = '2026-11-22T10:00:00.000Z';

/** Milliseconds of opening and keeping 5,000 notes on one paper, without the disk and the editor. */
export interface NotesTimes {
  /** The file read and checked, every note found in the text, the list of notes made. */
  readonly open: number;
  /** The file written as a whole, as after each change. */
  readonly write: number;
}

export function notesTimes(text: string): NotesTimes {
  const anchoring = createAnchoring(text);
  const annotations = Array.from({ length: COUNT }, (_, index): Annotation => {
    const start = Math.floor((index * (text.length - 100)) / COUNT);
    return {
      id: `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      body: { kind: 'note', text: `Is this so? (${index})`, label: NOTE_LABELS[index % 4] ?? null, resolved: false },
      anchor: anchoring.make({ start, end: start + 40 }),
      author: 'R. Viewer',
      created: TIME,
      modified: TIME,
    };
  });
  const sidecar = { paper: 'paper.md', annotations };
  const file = writeSidecar(sidecar);
  return { open: time(() => open(file, text)).median, write: time(() => writeSidecar(sidecar)).median };
}

function open(file: string, text: string): unknown {
  const sidecar = readSidecar(file);
  if ('problem' in sidecar) throw new Error(sidecar.problem);
  const words = { language: 'markdown', titleOf: (rule: string) => rule } as const;
  return listAnnotations(placeInText(sidecar.annotations, text), NO_FILTER, words);
}
