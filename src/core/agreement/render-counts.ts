import { ENTITY_TYPES, type EntityType, type Strength } from '../analysis';
import { strengthWord, typeName } from '../presentation/wording';
import { renderTable } from '../summary/render-table';
import type { Measure, Measured } from './agreement';

/** How often A said the one and B the other, of all items; nothing where all are of one category. */
export function renderCounts(title: string, { of, all }: Measure): string[] {
  const { categories, counts } = all;
  if (categories.length < 2) return [];
  const names = categories.map((category) => categoryName(of, category));
  const rows = counts.map((row, at) => [`A: ${names[at] ?? ''}`, ...row.map(String)]);
  return [`### ${title}: all items`, renderTable(['', ...names.map((name) => `B: ${name}`)], rows)];
}

function categoryName(of: Measured, category: string): string {
  switch (of) {
    case 'claims':
      return category === 'yes' ? 'a claim' : 'no claim';
    case 'levels':
      return category === 'none' ? 'no level' : category;
    case 'strength':
      return strengthWord(category as Strength);
    case 'mentions':
      return isType(category) ? typeName(category) : 'none';
  }
}

function isType(category: string): category is EntityType {
  return ENTITY_TYPES.some((type) => type === category);
}
