import type { Stem } from '../core/lexicon/format';

/** Reads lists of INN stems ("-tinib<TAB>meaning"; hyphens show the position) as one table. */
export function stemsTable(lists: readonly string[]): string {
  const stems = new Map<string, Stem>();
  for (const line of lists.flatMap((list) => list.split('\n'))) {
    const stem = parseStem(line);
    if (stem && !stems.has(`${stem.stem} ${stem.position}`)) stems.set(`${stem.stem} ${stem.position}`, stem);
  }
  const lines = [...stems]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, s]) => `${s.stem}\t${s.position}\t${s.meaning}`);
  return `${['stem\tposition\tmeaning', ...lines].join('\n')}\n`;
}

function parseStem(line: string): Stem | null {
  const [written = '', meaning = ''] = line.split('\t').map((cell) => cell.trim().replace(/^"|"$/g, ''));
  const stem = written.replace(/^-|-$/g, '');
  if (stem.length < 2 || meaning === '') return null;
  return { stem: stem.toLowerCase(), position: positionOf(written), meaning };
}

function positionOf(written: string): Stem['position'] {
  if (written.startsWith('-')) return written.endsWith('-') ? 'infix' : 'suffix';
  return written.endsWith('-') ? 'prefix' : 'infix';
}
