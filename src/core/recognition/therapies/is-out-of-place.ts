import type { Token } from '../../text/paper-text';
import type { TokenSpan } from '../token-span';
import { isHyphen, wordAt } from '../word-at';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What has the name of a treatment in its own: "Department of Surgery". */
const INSTITUTIONS = set(`department departments dept division school institute college centre center society journal
  annals archives board section unit professor faculty academy association clinic laboratory chair`);

/** What culture media hold. */
const MEDIUM_DRUGS = set(`penicillin streptomycin glutamine l-glutamine gentamicin gentamycin amphotericin puromycin
  blasticidin hygromycin geneticin pyruvate hepes kanamycin ampicillin`);
const MEDIUM_WORDS = set(`dmem rpmi mem imdm buffer buffers lysed lysis fbs fcs medium media agar culture cultured`);
const MEDIUM_REACH = 20;

/** Names of treatments that are names of states as well. */
const STATES_TOO = set(`immunosuppression immunodepletion hypothermia hyperthermia sedation`);
const GIVEN_BEFORE = set(`on under with maintenance induction pharmacological pharmacologic drug intensive intensified
  reduced requiring require requires required triple dual therapeutic standard based off stop stopped start started
  continued withdraw withdrawing minimising minimizing receiving received receive given without`);
const GIVEN_AFTER = set(`regimen regimens protocol protocols therapy treatment withdrawal minimisation minimization with
  drugs agents medication schedule schedules`);

/** Whether the words beside the name of a treatment say that none is meant. */
export function isOutOfPlace(tokens: readonly Token[], name: TokenSpan): boolean {
  return (
    isOfInstitution(tokens, name) || isState(tokens, name) || isInMedium(tokens, name) || isOfProtein(tokens, name)
  );
}

function isOfInstitution(tokens: readonly Token[], { firstToken }: TokenSpan): boolean {
  return wordAt(tokens, firstToken - 1) === 'of' && INSTITUTIONS.has(wordAt(tokens, firstToken - 2));
}

/** "tumour-induced immunosuppression": nothing in or beside the name says that somebody is treated so. */
function isState(tokens: readonly Token[], { firstToken, endToken }: TokenSpan): boolean {
  if (!STATES_TOO.has(wordAt(tokens, endToken - 1)) || GIVEN_AFTER.has(wordAt(tokens, endToken))) return false;
  for (let at = firstToken - 1; at < endToken; at++) if (GIVEN_BEFORE.has(wordAt(tokens, at))) return false;
  return true;
}

/** "RPMI with 10% FBS and penicillin-streptomycin": for the cells in the dish, nobody is treated. */
function isInMedium(tokens: readonly Token[], { firstToken, endToken }: TokenSpan): boolean {
  if (!MEDIUM_DRUGS.has(wordAt(tokens, endToken - 1)) && !MEDIUM_DRUGS.has(wordAt(tokens, firstToken))) return false;
  for (let at = firstToken - MEDIUM_REACH; at < endToken + MEDIUM_REACH; at++)
    if (MEDIUM_WORDS.has(wordAt(tokens, at))) return true;
  return false;
}

/** Proteins that are named after what they bind, move or make. */
const PROTEINS =
  set(`receptor receptors symporter cotransporter transporter transporters exchanger channel channels synthase
  oxidase dehydrogenase transferase binding responsive`);

/** "opioid receptor", "heparin-binding growth factor": a protein's name. */
function isOfProtein(tokens: readonly Token[], { endToken }: TokenSpan): boolean {
  const at = isHyphen(wordAt(tokens, endToken)) ? endToken + 1 : endToken;
  return PROTEINS.has(wordAt(tokens, at));
}
