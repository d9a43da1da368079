import assert from 'node:assert/strict';
import { buildSummary } from '../../../src/core/summary/build-summary';
import { buildMatrix } from '../../../src/core/summary/matrix';
import { renderMatrix } from '../../../src/core/summary/render-matrix';
import type { Summary } from '../../../src/core/summary/summary';
import { buildAnalysis, buildClaim, buildDesign, buildEntity, buildEvidence } from '../../support/build-analysis';

const text = 'HER2 helped. HER2 did not help. ALK stood by.';
const her2 = { id: 'NCBIGene:2064', name: 'ERBB2' };

function paper(file: string, level: 2 | 4): Summary {
  const analysis = buildAnalysis({
    entities: [buildEntity(text, 'HER2', her2), buildEntity(text, 'HER2', her2, 2), buildEntity(text, 'ALK')],
    claims: [
      buildClaim(text, 'HER2 helped.', { entities: [0], evidence: buildEvidence({ ocebm: level }) }),
      buildClaim(text, 'HER2 did not help.', { entities: [1], rank: 2, polarity: 'negated' }),
    ],
  });
  const withDesign = { ...analysis, paper: { ...analysis.paper, designs: [buildDesign(text, 'HER2')] } };
  return buildSummary(withDesign, { file, text, productVersion: '0.1.0', lexiconVersion: 'x' });
}

/** Without the spaces that fill up the columns. */
const squeeze = (markdown: string) => markdown.replace(/ {2,}/g, ' ');

describe('evidence matrix', () => {
  const matrix = buildMatrix([paper('a.md', 4), paper('b|.md', 2)]);

  it('puts what several papers say of one entity side by side', () => {
    assert.deepEqual(matrix.entities, [
      {
        type: 'gene',
        ...her2,
        ocebm: 2,
        cells: [
          { paper: 0, mentions: 2, claims: 2, negated: 1, ocebm: 4 },
          { paper: 1, mentions: 2, claims: 2, negated: 1, ocebm: 2 },
        ],
      },
    ]);
  });

  it('renders a row a paper and a column a paper', () => {
    const markdown = squeeze(renderMatrix(matrix));
    assert.ok(
      markdown.includes('| 2 | [b\\|.md](b%7C.md) | cohort | | no level | 2 (OCEBM 2: 1, no level: 1) | 0 |'),
      markdown,
    );
    assert.ok(
      markdown.includes(
        '| ERBB2 | gene | NCBIGene:2064 | 2 claims (1 negated), OCEBM 4 | 2 claims (1 negated), OCEBM 2 |',
      ),
      markdown,
    );
  });

  it('lists many papers in one cell', () => {
    const many = squeeze(renderMatrix(buildMatrix(Array.from({ length: 9 }, (_, index) => paper(`${index}.md`, 4)))));
    assert.match(many, /\| \*\*1\*\* 2 claims \(1 negated\), OCEBM 4; \*\*2\*\* 2 claims/);
  });
});
