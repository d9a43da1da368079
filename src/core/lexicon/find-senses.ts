import { foldName, type FoldedName } from './fold';
import { bucketOf, keyByteOf, NAME_KINDS } from './format';
import type { Sense } from './lexicon';
import type { LexiconViews } from './lexicon-views';
import { conceptOfName, nameKind, nameText } from './read-concept';

/** A run of tokens as one key, and where a name with that key must have joints. */
export interface Run {
  readonly key: string;
  readonly joints: readonly number[];
  /** "DCs": two letters in the plural. Never a gene. */
  readonly isShortPlural: boolean;
}

const FAMILY_AFTER = NAME_KINDS.indexOf('exact');
const NO_SENSES: readonly Sense[] = [];
const MOST_REMEMBERED = 50_000;

/** Where the names with a hash begin in the index of keys; -1 when there are none. `hash` is mixed. */
export function firstEntry(views: LexiconViews, hash: number): number {
  const byte = keyByteOf(hash);
  const bucket = bucketOf(hash);
  const end = views.keyBucket[bucket + 1] ?? 0;
  let entry = views.keyBucket[bucket] ?? 0;
  while (entry < end && (views.keyByte[entry] ?? 0) < byte) entry++;
  return entry < end && views.keyByte[entry] === byte ? entry : -1;
}

/**
 * The senses of all names whose key is that of the run, the most trusted first; hashes may collide, so keys are
 * compared. Answers are remembered: a paper says the same names again and again.
 */
export function senseFinder(views: LexiconViews): (entry: number, run: Run) => readonly Sense[] {
  const names = new Map<number, FoldedName>();
  const answers = new Map<string, readonly Sense[]>();
  return (entry, run) => {
    const question = `${run.key} ${run.joints.join(' ')}${run.isShortPlural ? 's' : ''}`;
    let answer = answers.get(question);
    if (!answer) {
      answer = readSenses(views, names, entry, run);
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      if (names.size >= MOST_REMEMBERED) names.clear();
      answers.set(question, answer);
    }
    return answer;
  };
}

function readSenses(views: LexiconViews, names: Map<number, FoldedName>, first: number, run: Run): readonly Sense[] {
  const byte = views.keyByte[first];
  const senses: Sense[] = [];
  for (let entry = first; views.keyByte[entry] === byte; entry++) {
    const name = nameOfEntry(views, entry);
    if (!isSpelling(run, foldedName(views, names, name))) continue;
    const sense = senseOf(views, name);
    if (!run.isShortPlural || sense.type !== 'gene') senses.push(sense);
  }
  return senses.length > 1 ? bestOfEach(views, senses) : senses.length === 1 ? senses : NO_SENSES;
}

function nameOfEntry({ keyName }: LexiconViews, entry: number): number {
  const at = 3 * entry;
  return (keyName[at] ?? 0) | ((keyName[at + 1] ?? 0) << 8) | ((keyName[at + 2] ?? 0) << 16);
}

function foldedName(views: LexiconViews, names: Map<number, FoldedName>, name: number): FoldedName {
  let folded = names.get(name);
  if (!folded) names.set(name, (folded = foldName(nameText(views, name))));
  return folded;
}

function isSpelling(run: Run, name: FoldedName): boolean {
  if (run.key !== name.key && run.key !== name.singularKey) return false;
  return run.joints.every((joint) => name.joints.includes(joint));
}

function senseOf(views: LexiconViews, name: number): Sense {
  const concept = conceptOfName(views, name);
  const type = views.meta.classes[views.conceptClass[concept] ?? 0]?.type ?? 'gene';
  return { concept, type, kind: nameKind(views, name), name: nameText(views, name) };
}

/** One sense a concept, by its most trusted name. */
function bestOfEach(views: LexiconViews, senses: readonly Sense[]): readonly Sense[] {
  const sorted = senses
    .map((sense) => ({ sense, rank: rankOf(views, sense) }))
    .sort((a, b) => a.rank - b.rank || a.sense.concept - b.sense.concept);
  const seen = new Set<number>();
  return sorted.map(({ sense }) => sense).filter(({ concept }) => !seen.has(concept) && seen.add(concept));
}

/** A family called so and a gene with that alias: the gene first ("AKT" is AKT1 more often than its family). */
function rankOf(views: LexiconViews, sense: Sense): number {
  const isFamily = views.meta.classes[views.conceptClass[sense.concept] ?? 0]?.subtype === 'gene family';
  return NAME_KINDS.indexOf(sense.kind) + (isFamily ? FAMILY_AFTER : 0);
}
