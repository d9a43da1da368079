import type { Concept, Lexicon } from '../../lexicon/lexicon';

/** Branches of the Medical Action Ontology that are no therapy, though some hang below one. */
const NOT_THERAPY: ReadonlySet<string> = new Set([
  'MAXO:0000003', // diagnostic procedure
  'MAXO:0000005', // clinical imaging procedure
  'MAXO:0000006', // clinical laboratory procedure
  'MAXO:0000480', // medical professional evaluation
]);
const THERAPEUTIC = 'MAXO:0000002';
const DEEPEST = 12;

const SAID_BY_WORDS =
  /\b(?:avoidance|assessment|testing|biopsy|measurement|examination|screening|evaluation|recommendation|imaging|count|monitoring)\b/;

/** The ontology has some procedures under the name of what they treat: "arterial thrombosis" is its removal. */
const DISEASE = /(?:thrombosis|embolism|stenosis|fibrosis|sclerosis|itis|emia|opathy|disease|syndrome)$/;

/** Whether a concept is a therapy: drugs and classes are; of procedures, those below "therapeutic procedure" that do not diagnose. */
export function isTherapeutic(lexicon: Lexicon, concept: Concept): boolean {
  if (!concept.id.startsWith('MAXO:')) return true;
  let answer = answers.get(concept);
  if (answer === undefined) answers.set(concept, (answer = isTherapyByAncestors(lexicon, concept)));
  return answer;
}

const answers = new WeakMap<Concept, boolean>();

function isTherapyByAncestors(lexicon: Lexicon, concept: Concept): boolean {
  if (SAID_BY_WORDS.test(concept.name) || DISEASE.test(concept.name)) return false;
  const ancestors = ancestorsOf(lexicon, concept);
  return ancestors.has(THERAPEUTIC) && ![...ancestors].some((id) => NOT_THERAPY.has(id));
}

function ancestorsOf(lexicon: Lexicon, concept: Concept): Set<string> {
  const seen = new Set([concept.id]);
  let level: readonly string[] = concept.parents;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: string[] = [];
    for (const id of level) {
      if (seen.has(id)) continue;
      seen.add(id);
      next.push(...(lexicon.byId(id)?.parents ?? []));
    }
    level = next;
  }
  return seen;
}
