import type { Analysis, Role } from '../../../src/core/analysis';
import type { Capability, Row } from '../capability';
import { hideHeadings, type StructuredAbstract } from '../../../src/training/roles/structured-abstracts';
import { ratio } from '../metrics';

interface Decision {
  readonly gold: Role;
  readonly found: Role;
}

/** Accuracy with the headings hidden: all sections joined to one paragraph of plain text. */
const capability: Capability = {
  id: 'roles.pmc-abstracts',
  development:
    'the role model learned from its CC BY and CC0 abstracts, here cross-validated; phrases tuned by reading',
  trains: 'roles',
  run(corpora, analyse) {
    const abstracts = corpora.jsonl<StructuredAbstract>(this.id);
    if (!abstracts) return [];
    const decisions = abstracts.flatMap((abstract) => decide(abstract, analyse));
    const merged = decisions.map(({ gold, found }) => ({ gold: mergeAims(gold), found: mergeAims(found) }));
    return [accuracy(this.id, 'role of sentence', decisions), accuracy(this.id, 'aims counted as background', merged)];
  },
};
export default capability;

function decide(abstract: StructuredAbstract, analyse: (text: string) => Analysis): Decision[] {
  const { text, roleAt } = hideHeadings(abstract);
  return analyse(text).sentences.flatMap(({ start, end, role }) => {
    const gold = roleAt((start + end) / 2);
    return gold ? [{ gold, found: role }] : [];
  });
}

/** Many authors end their background with the aim, so the gold calls it background. */
const mergeAims = (role: Role): Role => (role === 'objective' ? 'background' : role);

function accuracy(capability: string, measure: string, decisions: readonly Decision[]): Row {
  const value = ratio(decisions.filter(({ gold, found }) => gold === found).length, decisions.length);
  return { capability, measure, precision: null, recall: null, f1: null, value, n: decisions.length };
}
