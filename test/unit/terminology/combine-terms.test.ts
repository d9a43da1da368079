import assert from 'node:assert/strict';
import { combineTerms } from '../../../src/core/terminology/combine-terms';
import { MOST_TERMS, readTerms } from '../../../src/core/terminology/read-terms';

function combine(...files: readonly (readonly [file: string, text: string])[]) {
  const combined = combineTerms(files.map(([file, text]) => readTerms({ file, text })));
  return {
    terms: combined.terminology.terms.map(({ term, type, id, file, line }) => [term, type, id, file, line].join('|')),
    problems: combined.files.flatMap(({ file, problems }) =>
      problems.map(({ line, severity, message }) => `${file}:${line} ${severity} ${message}`),
    ),
  };
}

describe('terms of several files', () => {
  it('are one terminology, in the order of the files', () => {
    const { terms, problems } = combine(['a.csv', 'term,type\nfrost,gene\n'], ['b.csv', 'term,type\nthaw,drug\n']);
    assert.deepEqual(terms, ['frost|gene||a.csv|2', 'thaw|therapy||b.csv|2']);
    assert.deepEqual(problems, []);
  });

  it('are told when they stand there already, and when the meaning is another', () => {
    const { terms, problems } = combine(
      ['a.csv', 'term,type\nfrost cell,cell type\nfrost cell,cell type\nFrost-cell,gene\n'],
      ['b.csv', 'term,type,id\nfrost cell,cell type,CL:1\n'],
    );
    assert.deepEqual(terms, ['frost cell|cellType||a.csv|2']);
    assert.deepEqual(problems, [
      'a.csv:3 warning “frost cell” stands on line 2 already',
      'a.csv:4 warning “Frost-cell” has another meaning on line 2, which is taken',
      'b.csv:2 warning “frost cell” has another meaning in a.csv, line 2, which is taken',
    ]);
  });

  it('may list several spellings of one term', () => {
    const { terms, problems } = combine(['a.csv', 'term,type\nICE-10 cell,gene\nICE 10 cell,gene\nICE10 cell,gene\n']);
    assert.equal(terms.length, 3);
    assert.deepEqual(problems, []);
  });

  it('keep short terms in capitals apart from words', () => {
    const { terms, problems } = combine(['a.csv', 'term,type\nICE,gene\nice,drug\n']);
    assert.equal(terms.length, 2);
    assert.deepEqual(problems, []);
  });

  it('prefer exact names to related ones, wherever they stand, and say nothing of it', () => {
    const related = '[Term]\nid: CL:1\nname: rime cell\nsynonym: "frost cell" RELATED []\n';
    const { terms, problems } = combine(['a.obo', related], ['b.csv', 'term,type\nfrost cell,cell line\n']);
    assert.deepEqual(terms, ['rime cell|cellType|CL:1|a.obo|3', 'frost cell|cellLine||b.csv|2']);
    assert.deepEqual(problems, []);
  });

  it('are no more than the most, all files together', () => {
    const half = (name: string) =>
      `term,type\n${Array.from({ length: MOST_TERMS / 2 + 1 }, (_, i) => `${name} ${i}a,gene`).join('\n')}`;
    const { terms, problems } = combine(['a.csv', half('frost')], ['b.csv', half('thaw')]);
    assert.equal(terms.length, MOST_TERMS);
    assert.deepEqual(problems, [
      `b.csv:25001 warning only 50000 terms are read from all files together: this one is left out`,
      `b.csv:25002 warning only 50000 terms are read from all files together: this one is left out`,
    ]);
  }).timeout(10_000);
});
