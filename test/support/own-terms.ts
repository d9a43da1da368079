import { combineTerms } from '../../src/core/terminology/combine-terms';
import { readTerms } from '../../src/core/terminology/read-terms';
import type { Terminology } from '../../src/core/terminology/terminology';

/** A terminology from the rows of `terms.csv` under its header. */
export function ownTerms(...rows: readonly string[]): Terminology {
  const text = ['term,type,id,name', ...rows].join('\n');
  return combineTerms([readTerms({ file: 'terms.csv', text })]).terminology;
}
