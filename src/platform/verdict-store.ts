import { writeTerm } from '../core/verdicts/term';
import type { VerdictStore } from './services';
import { placeFor, targetFor } from './setting-levels';
import { addTerm, listTerms, removeTerms } from './term-settings';
import type { WriteSettings } from './write-settings';

/** @see VerdictStore */
export function createVerdictStore(write: WriteSettings): VerdictStore {
  return {
    list: listTerms,
    placeFor,
    keep: (uri, term, verdict) => write(() => addTerm(uri, verdict, writeTerm(term), targetFor(uri))),
    withdraw: (uri, terms, verdict) => write(() => removeTerms(uri, verdict, terms.map(writeTerm))),
  };
}
