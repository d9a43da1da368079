import type { Token } from '../../text/paper-text';
import { wordAt } from '../word-at';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What has the name of a treatment in its own: "Department of Surgery". */
const INSTITUTIONS = set(`department departments dept division school institute college centre center society journal
  annals archives board section unit professor faculty academy association clinic laboratory chair`);

/** Names of treatments that are names of states as well. */
const STATES_TOO = set(`immunosuppression immunodepletion hypothermia hyperthermia sedation`);
const GIVEN_BEFORE = set(`on under with maintenance induction pharmacological pharmacologic drug intensive intensified
  reduced requiring require requires required triple dual therapeutic standard based off stop stopped start started
  continued withdraw withdrawing minimising minimizing receiving received receive given without`);
const GIVEN_AFTER = set(`regimen regimens protocol protocols therapy treatment withdrawal minimisation minimization with
  drugs agents medication schedule schedules`);

interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Whether the words beside the name of a treatment say that none is meant. */
export function isOutOfPlace(tokens: readonly Token[], name: Stretch): boolean {
  return isOfInstitution(tokens, name) || isState(tokens, name);
}

function isOfInstitution(tokens: readonly Token[], { firstToken }: Stretch): boolean {
  return wordAt(tokens, firstToken - 1) === 'of' && INSTITUTIONS.has(wordAt(tokens, firstToken - 2));
}

/** "tumour-induced immunosuppression": nothing in or beside the name says that somebody is treated so. */
function isState(tokens: readonly Token[], { firstToken, endToken }: Stretch): boolean {
  if (!STATES_TOO.has(wordAt(tokens, endToken - 1)) || GIVEN_AFTER.has(wordAt(tokens, endToken))) return false;
  for (let at = firstToken - 1; at < endToken; at++) if (GIVEN_BEFORE.has(wordAt(tokens, at))) return false;
  return true;
}
