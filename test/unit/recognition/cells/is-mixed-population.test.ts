import assert from 'node:assert/strict';
import { mentionsIn } from '../../../support/mentions-in';

const isMixed = (text: string): boolean => {
  const [cell, ...rest] = mentionsIn(text, 'cellType');
  assert.ok(cell && rest.length === 0, text);
  return cell.why.some(({ rule }) => rule === 'cell.mixed');
};

describe('mixed populations', () => {
  it('are said so: by name, by short form, by where the cells are from', () => {
    for (const text of [
      'Splenocytes were pulsed.',
      'PBMCs were pulsed.',
      'Bone marrow cells were pulsed.',
      'Tumour-infiltrating leukocytes were pulsed.',
      'Tumor-infiltrating lymphocytes were pulsed.',
      'Omental cells were pulsed.',
      'Liposarcoma cells were pulsed.',
    ])
      assert.ok(isMixed(text), text);
  });
  it('are told from one type of cell', () => {
    for (const text of [
      'Splenic neutrophils were pulsed.',
      'Lung fibroblasts were pulsed.',
      'CD8+ T cells were pulsed.',
    ])
      assert.ok(!isMixed(text), text);
  });
  it('are no highlight where nothing says which cells', () => {
    for (const text of ['These cells were pulsed.', 'Cell clusters were pulsed.', 'Two cell populations were seen.'])
      assert.deepEqual(mentionsIn(text, 'cellType'), [], text);
  });
});
