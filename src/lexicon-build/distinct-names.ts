import { foldName } from '../core/lexicon/fold';
import { NAME_KINDS } from '../core/lexicon/format';
import type { Synonym } from '../core/lexicon/lexicon';
import type { Row } from './table';

/** The preferred name, then the others in the order of trust, without those that match no text the earlier ones do not. */
export function distinctNames(row: Row): Synonym[] {
  const trust = (name: Synonym) => NAME_KINDS.indexOf(name.kind);
  const names: Synonym[] = [{ text: row.name, kind: 'preferred' }, ...row.synonyms];
  const joints = new Map<string, Set<number>>();
  return names.sort((a, b) => trust(a) - trust(b)).filter(({ text }) => addsSpelling(joints, text));
}

/** By its key, or by a joint that earlier names with the key lack. */
function addsSpelling(known: Map<string, Set<number>>, text: string): boolean {
  const folded = foldName(text);
  const joints = known.get(folded.key);
  if (!joints) {
    known.set(folded.key, new Set(folded.joints));
    return true;
  }
  const adds = folded.joints.some((joint) => !joints.has(joint));
  for (const joint of folded.joints) joints.add(joint);
  return adds;
}
