import { alignShortForm } from '../abbreviations/align-short-form';
import type { RecognitionContext } from '../context';
import type { GeneReading } from './choose-sense';
import type { GeneCandidate } from './gene-candidate';

const MOST_CANDIDATES = 5;

/** The family that all listed members share, if its name is what the stem stands for. */
export function readFamily(context: RecognitionContext, { senses, text }: GeneCandidate): GeneReading {
  const members = senses.map((sense) => context.lexicon.concept(sense.concept));
  const shared = (members[0]?.parents ?? [])
    .filter((parent) => members.every(({ parents }) => parents.includes(parent)))
    .map((parent) => context.lexicon.byId(parent))
    .find((family) => family !== undefined && standsFor(text, family.name));
  const candidates = members
    .slice(0, MOST_CANDIDATES)
    .map(({ id, name }) => ({ id, name, score: Math.round(100 / members.length) / 100 }));
  return { concept: shared ?? null, sense: null, match: 'related', candidates };
}

/** "TLRs" and "Toll like receptors", but not "CD3" and "CD molecules". */
function standsFor(stem: string, familyName: string): boolean {
  if (/\d$/.test(stem)) return false;
  const aligned = alignShortForm(stem.replace(/s$/, ''), familyName);
  return aligned !== null && aligned.start === 0 && aligned.score >= LEAST_ALIGNMENT;
}

const LEAST_ALIGNMENT = 0.55;
