import type { Sense } from '../../lexicon/lexicon';
import type { RecognitionContext } from '../context';

/** A way in which papers shorten or turn a listed name. `listed` gives the listed wording; `$1` and so on as in `replace`. */
interface OtherWording {
  readonly written: RegExp;
  readonly listed: string;
  /** A name as papers write it, and the symbol it stands for. */
  readonly example: readonly [string, string];
}

/** Tried in order on the whole name of a candidate that no table has. */
export const otherWordings: readonly OtherWording[] = [
  { written: /^F([IVX]{1,4})a?$/, listed: 'coagulation factor $1', example: ['FXII', 'F12'] },
  { written: /^(.* transporter)$/i, listed: 'sodium-dependent $1', example: ['serotonin transporter', 'SLC6A4'] },
  { written: /^(aldolase .*)$/i, listed: 'fructose-bisphosphate $1', example: ['aldolase B', 'ALDOB'] },
  { written: /^(topoisomerase .*)$/i, listed: 'DNA $1', example: ['topoisomerase II alpha', 'TOP2A'] },
  {
    written: /^(.*[a-z]) receptor[- ](\d.*)$/i,
    listed: '$1 receptor type $2',
    example: ['C-C chemokine receptor 5', 'CCR5'],
  },
  {
    written: /^type ([IVX]{1,5}) (collagen)$/i,
    listed: '$2 type $1 alpha 1 chain',
    example: ['type VIII collagen', 'COL8A1'],
  },
  { written: /^(.*\b)NO (synthase.*)$/, listed: '$1nitric oxide $2', example: ['endothelial NO synthase', 'NOS3'] },
];

/** What a name that no table has means in the wording of the tables; empty where nothing fits. */
export function sensesInOtherWording({ lexicon }: RecognitionContext, name: string): readonly Sense[] {
  for (const { written, listed } of otherWordings) {
    if (!written.test(name)) continue;
    const senses = lexicon.lookup(name.replace(written, listed)).filter(({ type }) => type === 'gene');
    if (senses.length > 0) return senses;
  }
  return NONE;
}

const NONE: readonly Sense[] = [];
