import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/analysis';
import { likenessSignals, type LikenessName } from '../../../src/core/text/likeness-signals';
import { likenessPoints, paperLikeness } from '../../../src/core/text/paper-likeness';
import { readPaper } from '../../../src/core/text/read-paper';

const judge = (text: string, name: string, language: Language = 'markdown') =>
  paperLikeness(readPaper(text, language), { name });

const PAPER =
  '# Growth of tumours in mice\n\ndoi: 10.1000/mice\n\n## Abstract\n\nTumour cells grew in mice [1].\n\n## Methods\n\nWe injected 12 mice.\n\n## Results\n\nThe tumours grew.';
const README =
  '# sample-lib\n\nInstall the package with `npm install sample-lib`.\n\n```js\nconst x = require("sample-lib");\n```\n\n## API\n\nThe callback returns a string. See the config of the plugin for its options.\n\n## Contributing\n\nOpen a pull request on GitHub.';

describe('signals of papers', () => {
  for (const name of Object.keys(likenessSignals) as LikenessName[]) {
    const { id, title, examples } = likenessSignals[name];
    const pointsOf = (example: string): number =>
      name === 'name'
        ? likenessPoints(readPaper('Zinc.', 'markdown'), { name: example })[name]
        : likenessPoints(readPaper(example, 'markdown'), { name: 'zinc.md' })[name];
    it(`${id}: ${title}`, () => {
      for (const example of examples.yes) assert.notEqual(pointsOf(example), 0, example);
      for (const example of examples.no) assert.equal(pointsOf(example), 0, example);
    });
  }
});

describe('paperLikeness', () => {
  it('takes a paper for a paper and says why, weightiest first', () => {
    assert.deepEqual(judge(PAPER, 'paper.md'), {
      isPaper: true,
      reasons: [
        'it has the headings of a paper',
        'it uses biomedical words',
        'it has a DOI, PubMed or trial number of its own',
        'it cites as papers do',
      ],
    });
  });
  it('takes notes on a paper for it, also with tasks', () => {
    const notes =
      'Liver metastases resist immunotherapy.\n\n- [ ] ask about the control arm\n- [ ] check survival of the patients\n';
    assert.equal(judge(notes, 'notes.md').isPaper, true);
    assert.equal(judge('MYCN amplification in neuroblastoma', 'Untitled-1', 'plaintext').isPaper, true);
  });
  it('takes notes that speak of a paper in fragments, or quote it, for it', () => {
    const fragments =
      'Kessler 2024, IL-17 in psoriasis\n\n- n=46, open label\n- ACR20 61% vs 34%, p=0.01\n- no blinding!';
    assert.equal(judge(fragments, 'kessler.txt', 'plaintext').isPaper, true);
    const report = '> Zinc prevents relapse of colitis in all patients.\n\nToo strong: the authors did not randomise.';
    assert.equal(judge(report, 'review-2.md').isPaper, true);
  });
  it('takes documentation of software for none and says why', () => {
    assert.deepEqual(judge(README, 'file:///project/README.md'), {
      isPaper: false,
      reasons: [
        'it uses the words of software documentation',
        'it holds much code',
        'its file name is that of project documentation',
      ],
    });
    assert.equal(judge(README, 'notes.md').isPaper, false);
  });
  it('takes a list of tasks for none', () => {
    assert.deepEqual(judge('- [ ] buy milk\n- [x] call Ann\n- [ ] mend the bike\n- [ ] write to Bob', 'list.md'), {
      isPaper: false,
      reasons: ['it is a list of tasks'],
    });
  });
  it('takes ordinary prose and nothing at all for none', () => {
    assert.deepEqual(judge('The garden was green and we sat there until it rained.', 'story.txt', 'plaintext'), {
      isPaper: false,
      reasons: ['it has few biomedical words'],
    });
    assert.equal(judge('', 'empty.txt', 'plaintext').isPaper, false);
  });
});
