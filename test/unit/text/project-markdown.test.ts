import assert from 'node:assert/strict';
import { projectMarkdown } from '../../../src/core/text/project-markdown';
import { toSource } from '../../../src/core/text/prose-builder';

const M = '\uFFFC';
const prose = (source: string): string => projectMarkdown(source).projection.text;

/** The source of the first place of `part` in the prose. */
function sourceOf(source: string, part: string): string {
  const { projection } = projectMarkdown(source);
  const start = projection.text.indexOf(part);
  assert.ok(start >= 0, `${part} is not in the prose: ${projection.text}`);
  const span = toSource(projection, start, start + part.length);
  return source.slice(span.start, span.end);
}

const kinds = (source: string) =>
  projectMarkdown(source).blocks.map((block) => [
    block.kind,
    projectMarkdown(source).projection.text.slice(block.start, block.end),
  ]);

describe('projectMarkdown', () => {
  it('decodes entities and leads back to them', () => {
    const source = 'IFN-&gamma; and TGF&#946;1, &#x3b1;1 &amp; R&D';
    assert.equal(prose(source), 'IFN-γ and TGFβ1, α1 & R&D');
    assert.equal(sourceOf(source, 'IFN-γ'), 'IFN-&gamma;');
    assert.equal(sourceOf(source, 'TGFβ1'), 'TGF&#946;1');
    assert.equal(sourceOf(source, 'R&D'), 'R&D');
  });
  it('drops escapes', () => {
    assert.equal(prose('IL\\-2 and \\*not bold\\*'), 'IL-2 and *not bold*');
    assert.equal(sourceOf('IL\\-2 and', 'IL-2'), 'IL\\-2');
  });
  it('joins emphasis inside words', () => {
    assert.equal(prose('*Trp53*-null and **BR**CA1'), 'Trp53-null and BRCA1');
    assert.equal(sourceOf('the **BR**CA1 gene', 'BRCA1'), 'BR**CA1');
  });
  it('drops tags of HTML and JATS, and keeps what only looks like one', () => {
    assert.equal(prose('CD8<sup>+</sup> and H<sub>2</sub>O, <i>TP53</i>'), 'CD8+ and H2O, TP53');
    assert.equal(sourceOf('CD8<sup>+</sup> T', 'CD8+'), 'CD8<sup>+');
    assert.equal(prose('IL-2 <IL-10 and p <0.05'), 'IL-2 <IL-10 and p <0.05');
    assert.equal(prose('one<br>two'), 'one two');
    assert.equal(prose('one <!-- not two --> three'), 'one  three');
  });
  it('reads raised numbers as citations, but not powers, units and isotopes', () => {
    const source = 'in cells.<sup>12,13</sup> Now 10<sup>6</sup> cells, 2 m<sup>2</sup>, <sup>131</sup>I';
    const { projection, citations } = projectMarkdown(source);
    assert.equal(projection.text, `in cells.${M} Now 10^6 cells, 2 m2, 131I`);
    assert.deepEqual(citations, [{ start: 9, end: 10 }]);
    assert.deepEqual(toSource(projection, 9, 10), { start: 9, end: 25 });
  });
  it('masks code, math, links and identifiers with one character each', () => {
    assert.equal(
      prose('run `x` on $y^2$ at https://a.org/b_(c), doi:10.1000/x(1).'),
      `run ${M} on ${M} at ${M}, doi:${M}.`,
    );
    assert.equal(
      prose('see [the site](https://a.org) or <https://b.org> or c.d@e.org'),
      `see the site or ${M} or ${M}`,
    );
    assert.equal(prose('HP:0000001, HGNC:1234 and CL:0000236'), `${M}, ${M} and ${M}`);
    assert.equal(sourceOf('see HP:0000001.', M), 'HP:0000001');
  });
  it('masks no p value, no ratio and no price', () => {
    for (const text of ['p < 0.05 and a:b at 1:100', 'costs $5 and $10 more', 'from A:1 to B:2'])
      assert.equal(prose(text), text);
  });
  it('reads citation keys as citations', () => {
    const { projection, citations } = projectMarkdown('It grew [@smith2020; @x]. See @doe-2019 too.');
    assert.equal(projection.text, `It grew ${M}. See ${M} too.`);
    assert.deepEqual(citations, [
      { start: 8, end: 9 },
      { start: 15, end: 16 },
    ]);
  });
  it('reads footnotes as blocks of their own, and their references as citations', () => {
    const source = 'It grew.[^1]\n\n[^1]: In all mice.\n';
    assert.deepEqual(kinds(source), [
      ['paragraph', `It grew.${M}`],
      ['footnote', 'In all mice.'],
    ]);
    assert.deepEqual(projectMarkdown(source).citations, [{ start: 8, end: 9 }]);
  });
  it('joins the lines of a paragraph, also in block quotes and lists', () => {
    assert.equal(prose('one\ntwo  \nthree\\\nfour'), 'one two three four');
    assert.equal(prose('> one\n> two\nthree'), 'one two three');
    assert.equal(sourceOf('> > T\n> > cells', 'T cells'), 'T\n> > cells');
    assert.equal(prose('- one\n  two\n- three'), 'one two\nthree');
  });
  it('goes on with a word after a hyphen at the end of a line', () => {
    assert.equal(prose('with TGF-\nbeta'), 'with TGF-beta');
    assert.equal(prose('pre-\nand post-treatment'), 'pre- and post-treatment');
    assert.equal(sourceOf('with TGF-\nbeta', 'TGF-beta'), 'TGF-\nbeta');
  });
  it('marks block quotes', () => {
    assert.deepEqual(
      projectMarkdown('> one\n\ntwo').blocks.map((block) => block.quoted),
      [true, false],
    );
  });
  it('makes each cell of a table a block and knows the header', () => {
    const { projection, blocks } = projectMarkdown('| Gene | n |\n|---|---|\n| *TP53* | 3 \\| 4 |\n');
    assert.deepEqual(
      blocks.map((block) => [block.kind, block.header, projection.text.slice(block.start, block.end)]),
      [
        ['tableCell', true, 'Gene'],
        ['tableCell', true, 'n'],
        ['tableCell', false, 'TP53'],
        ['tableCell', false, '3 | 4'],
      ],
    );
  });
  it('splits a paragraph with tabs into cells', () => {
    assert.deepEqual(kinds('Liver\tKupffer cells\tBrain'), [
      ['tableCell', 'Liver'],
      ['tableCell', 'Kupffer cells'],
      ['tableCell', 'Brain'],
    ]);
  });
  it('reads both kinds of headings with their level', () => {
    assert.deepEqual(
      projectMarkdown('One\n===\n\n### Two').blocks.map((block) => [block.kind, block.level]),
      [
        ['heading', 1],
        ['heading', 3],
      ],
    );
  });
  it('leaves out code blocks, display math, images, comments and link definitions', () => {
    assert.equal(
      prose('a\n\n```\ncode\n```\n\n$$\nx\n$$\n\n![alt](b.png)\n\n<!-- c -->\n\n[d]: https://e.org\n\nf'),
      'a\nf',
    );
  });
  it('reads the words of HTML blocks', () => {
    const source =
      '<div align="center">\n<h2>Results</h2>\n<p>TNF-&alpha; fell.</p><script>no</script>\n<!-- no -->\n</div>';
    assert.deepEqual(kinds(source), [
      ['heading', 'Results'],
      ['paragraph', 'TNF-α fell.'],
    ]);
    assert.equal(sourceOf(source, 'TNF-α'), 'TNF-&alpha;');
  });
  it('keeps front matter out, but for the title', () => {
    assert.deepEqual(kinds('---\ntitle: "Mice & men"\nauthor: A\n---\n\nIt grew.'), [
      ['heading', 'Mice & men'],
      ['paragraph', 'It grew.'],
    ]);
    assert.deepEqual(kinds('+++\ntitle = "Mice"\n+++\n\nIt grew.')[0], ['heading', 'Mice']);
  });
  it('is not led astray by a byte order mark', () => {
    assert.equal(sourceOf('\uFEFF# The *mouse* model', 'mouse'), 'mouse');
    assert.deepEqual(projectMarkdown('\uFEFFmouse').blocks[0]?.start, 0);
  });
});
