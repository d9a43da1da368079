import type { Analysis, Role } from '../../../src/core/analysis';
import type { Capability, Row } from '../capability';
import { ratio } from '../metrics';

interface Abstract {
  readonly sections: readonly (readonly [heading: string, text: string])[];
}

interface Decision {
  readonly gold: Role;
  readonly found: Role;
}

/** What authors call the parts of an abstract. Mixed and administrative headings stand for no single role. */
const HEADINGS: readonly (readonly [RegExp, Role | null])[] = [
  [/registration|supplementary|funding|ethics|level of evidence/, null],
  [/method.*(?:result|finding)/, null],
  [/^(?:study )?(?:objective|aim|purpose|goal|hypothesis)/, 'objective'],
  [/background|introduction|context|rationale/, 'background'],
  [/conclusion|discussion|interpretation|implication/, 'conclusion'],
  [/result|finding/, 'results'],
  [/method|design|setting|participant|patient|intervention|measure|material|statistic|subject|procedure/, 'methods'],
];

/** Accuracy with the headings hidden: all sections joined to one paragraph of plain text. */
const capability: Capability = {
  id: 'roles.pmc-abstracts',
  development: 'positions and transitions counted on its CC BY abstracts, phrases tuned by reading',
  run(corpora, analyse) {
    const abstracts = corpora.jsonl<Abstract>(this.id);
    if (!abstracts) return [];
    const decisions = abstracts.flatMap((abstract) => decide(abstract, analyse));
    const merged = decisions.map(({ gold, found }) => ({ gold: mergeAims(gold), found: mergeAims(found) }));
    return [accuracy(this.id, 'role of sentence', decisions), accuracy(this.id, 'aims counted as background', merged)];
  },
};
export default capability;

function decide({ sections }: Abstract, analyse: (text: string) => Analysis): Decision[] {
  const kept = sections.flatMap(([heading, text]) => {
    const role = roleOf(heading);
    return role ? [{ role, text: text.replace(/\s+/g, ' ').trim() }] : [];
  });
  let end = 0;
  const ends = kept.map(({ text }) => (end += text.length + 1));
  const { sentences } = analyse(kept.map(({ text }) => text).join(' '));
  return sentences.flatMap(({ start, end: stop, role }) => {
    const gold = kept[ends.findIndex((limit) => (start + stop) / 2 < limit)]?.role;
    return gold ? [{ gold, found: role }] : [];
  });
}

function roleOf(heading: string): Role | null {
  const words = heading.toLowerCase().replace(/:/g, '').trim();
  return HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Many authors end their background with the aim, so the gold calls it background. */
const mergeAims = (role: Role): Role => (role === 'objective' ? 'background' : role);

function accuracy(capability: string, measure: string, decisions: readonly Decision[]): Row {
  const value = ratio(decisions.filter(({ gold, found }) => gold === found).length, decisions.length);
  return { capability, measure, precision: null, recall: null, f1: null, value, n: decisions.length };
}
