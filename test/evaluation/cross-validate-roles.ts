import { analyse } from '../../src/core/analyse';
import type { Knowledge } from '../../src/core/knowledge';
import { openRoleModel } from '../../src/core/statements/role-model';
import { hideHeadings, isFree, type StructuredAbstract } from '../../src/training/roles/structured-abstracts';
import { readRoleSequence, trainRoleModel } from '../../src/training/roles/train-role-model';
import type { Analyse } from './capability';

const FOLDS = 3;

/**
 * Analyses as the shipped engine does, but each abstract that the role model learned from is read by one that was trained
 * without it (and a third of the others). All other texts are read by the shipped one.
 */
export function rolesCrossValidated(abstracts: readonly StructuredAbstract[], shipped: Knowledge): Analyse {
  const free = abstracts.filter(isFree);
  const foldOf = new Map(free.map((abstract, index) => [hideHeadings(abstract).text, index % FOLDS]));
  const sequences = free.map(readRoleSequence);
  const knowledge = Array.from({ length: FOLDS }, (_, fold): Knowledge => {
    console.error(`  training a role model without third ${fold + 1} of the abstracts …`);
    const roleModel = openRoleModel(trainRoleModel(sequences.filter((_, index) => index % FOLDS !== fold)));
    return { ...shipped, roleModel };
  });
  return (text, language = 'plaintext') =>
    analyse({ id: '', text, language }, knowledge[foldOf.get(text) ?? FOLDS] ?? shipped);
}
