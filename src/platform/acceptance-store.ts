import { addAcceptance, listAcceptances, removeAcceptances } from './acceptance-settings';
import type { AcceptanceStore } from './services';
import { targetFor } from './setting-levels';
import type { WriteSettings } from './write-settings';

/** @see AcceptanceStore */
export function createAcceptanceStore(write: WriteSettings): AcceptanceStore {
  return {
    list: listAcceptances,
    keep: (uri, acceptance) => write(() => addAcceptance(uri, acceptance, targetFor(uri))),
    withdraw: (uri, acceptances) => write(() => removeAcceptances(uri, acceptances)),
  };
}
