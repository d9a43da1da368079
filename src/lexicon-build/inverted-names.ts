import { foldName } from '../core/lexicon/fold';
import type { Row } from './table';

/**
 * The Cell Ontology says "astrocyte of the cerebellum" where papers write "cerebellar astrocyte". Adds that wording to
 * every concept with a name of the form "X of (the) Y", unless another name of the table is spelled so already. Where Y
 * has an adjective, that is added too; adjectives that fit several places make a neighbouring name only.
 */
export function addInvertedNames(rows: readonly Row[]): Row[] {
  const taken = new Set(rows.flatMap((row) => namesOf(row).map((name) => foldName(name).key)));
  return rows.map((row) => {
    const added = exactNamesOf(row)
      .flatMap(invertedNames)
      .filter(({ text }) => {
        const { key } = foldName(text);
        const isNew = !taken.has(key);
        taken.add(key);
        return isNew;
      });
    return added.length === 0 ? row : { ...row, synonyms: [...row.synonyms, ...added] };
  });
}

interface AddedName {
  readonly text: string;
  readonly kind: 'exact' | 'related';
}

const OF = /^([^()]+?) of (?:the )?([^()]+)$/;
/** More words than this before the noun are read nowhere. */
const MOST_WORDS = 4;

function invertedNames(name: string): AddedName[] {
  const [, what = '', where = ''] = OF.exec(name) ?? [];
  if (what === '' || / of | in |,/.test(where) || what.includes(',')) return [];
  const places: AddedName[] = [{ text: where, kind: 'exact' }, ...(ADJECTIVES.get(where) ?? [])];
  return places
    .filter(({ text }) => text.split(' ').length <= MOST_WORDS)
    .map(({ text, kind }) => ({ text: `${text} ${what}`, kind }));
}

function namesOf({ name, synonyms }: Row): string[] {
  return [name, ...synonyms.map(({ text }) => text)];
}

function exactNamesOf({ name, synonyms }: Row): string[] {
  return [name, ...synonyms.filter(({ kind }) => kind === 'exact').map(({ text }) => text)];
}

const also = (...texts: string[]): AddedName[] => texts.map((text) => ({ text, kind: 'exact' }));
/** An adjective that other places share. */
const loosely = (text: string): AddedName => ({ text, kind: 'related' });

const ADJECTIVES: ReadonlyMap<string, readonly AddedName[]> = new Map([
  ['adrenal gland', also('adrenal')],
  ['anorectum', also('anorectal')],
  ['aorta', also('aortic')],
  ['artery', also('arterial')],
  ['bronchus', also('bronchial')],
  ['cerebellum', also('cerebellar')],
  ['cerebral cortex', [...also('cerebral cortical'), loosely('cortical')]],
  ['cervix', also('cervical')],
  ['colon', also('colonic')],
  ['conjunctiva', also('conjunctival')],
  ['cornea', also('corneal')],
  ['dorsal root ganglion', also('DRG')],
  ['duodenum', also('duodenal')],
  ['endometrium', also('endometrial')],
  ['epidermis', also('epidermal')],
  ['esophagus', also('esophageal')],
  ['fallopian tube', also('tubal')],
  ['heart', also('cardiac')],
  ['hippocampus', also('hippocampal')],
  ['ileum', also('ileal')],
  ['jejunum', also('jejunal')],
  ['kidney', also('renal')],
  ['large intestine', also('large intestinal')],
  ['liver', also('hepatic')],
  ['lung', also('pulmonary')],
  ['lymph node', also('nodal')],
  ['lymphatic vessel', also('lymphatic')],
  ['mammary gland', also('mammary', 'breast')],
  ['ovary', also('ovarian')],
  ['pancreas', also('pancreatic')],
  ['parathyroid gland', also('parathyroid')],
  ['placenta', also('placental')],
  ['prostate', also('prostatic')],
  ['prostate gland', also('prostatic', 'prostate')],
  ['rectum', also('rectal')],
  ['retina', also('retinal')],
  ['salivary gland', also('salivary')],
  ['skin', also('dermal', 'cutaneous')],
  ['small intestine', also('small intestinal')],
  ['spleen', also('splenic')],
  ['stomach', also('gastric')],
  ['striatum', also('striatal')],
  ['testis', also('testicular')],
  ['thymus', also('thymic')],
  ['thyroid gland', also('thyroid')],
  ['trachea', also('tracheal')],
  ['urethra', also('urethral')],
  ['uterus', also('uterine')],
  ['vagina', also('vaginal')],
  ['vein', also('venous')],
]);
