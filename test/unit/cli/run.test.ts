import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../../src/core/analysis';
import { runCli } from './fake-console';

const PAPER = '# Ice\n\nIn this cohort of 40 patients, ice reduced pain. CD8<sup>+</sup> T cells were counted.\n';

describe('command line', function () {
  this.timeout(20_000);
  let folder = '';
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'biogloss-cli-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  describe('usage', () => {
    it('prints help and version on standard output', async () => {
      assert.match((await runCli(['--help'])).out, /^BioGloss reads .*\n\nUsage:/);
      assert.deepEqual(await runCli(['--version']), { status: 0, out: '9.9.9\n', err: '' });
    });

    for (const [argv, message] of [
      [[], 'a command is missing'],
      [['explain'], 'there is no command "explain"'],
      [['annotate', '--colour'], "Unknown option '--colour'"],
      [['annotate', '--format', 'xml'], 'there is no format "xml": use json'],
      [['annotate', '--format', 'bioc'], 'the format "bioc" is not supported yet: use json'],
      [['annotate', '--language', 'latex'], 'there is no language "latex"'],
      [['annotate', '--jsonl', 'a.md'], '--jsonl reads standard input'],
      [['summarize', '--jsonl'], '--jsonl belongs to annotate'],
      [['summarize', '--format', 'csv'], 'the format "csv" is not supported yet: use markdown or json'],
    ] as const) {
      it(`refuses ${JSON.stringify(argv)}`, async () => {
        const { status, out, err } = await runCli(argv);
        assert.deepEqual([status, out], [2, '']);
        assert.ok(err.startsWith(`biogloss: ${message}`) && err.endsWith('Try --help.\n'), err);
      });
    }
  });

  describe('annotate', () => {
    it('gives one analysis a file, one line each, Markdown by its ending', async () => {
      const [a, b] = [file('a.md', PAPER), file('b.txt', PAPER)];
      const { status, out } = await runCli(['annotate', a, b]);
      const analyses = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Analysis);
      assert.equal(status, 0);
      assert.deepEqual(
        analyses.map(({ id, language }) => [id, language]),
        [
          [a, 'markdown'],
          [b, 'plaintext'],
        ],
      );
    });

    it('reads standard input where no file is named', async () => {
      const { out } = await runCli(['annotate', '--language', 'markdown'], PAPER);
      const { id, language } = JSON.parse(out) as Analysis;
      assert.deepEqual([id, language], ['-', 'markdown']);
    });

    it('counts a byte order mark, so that offsets are into what the file holds', async () => {
      const { out } = await runCli(['annotate', file('bom.txt', `\uFEFF${PAPER}`)]);
      const last = (JSON.parse(out) as Analysis).sentences.at(-1);
      assert.equal(`\uFEFF${PAPER}`.slice(last?.start, last?.end), 'CD8<sup>+</sup> T cells were counted.');
    });

    it('answers the others when one file fails, and says which', async () => {
      const missing = join(folder, 'missing.md');
      const { status, out, err } = await runCli(['annotate', missing, file('c.md', PAPER)]);
      assert.equal(status, 1);
      assert.equal(err, `biogloss: ${missing}: there is no such file\n`);
      assert.equal(out.split('\n').length, 2);
    });

    it('refuses what is no text, and folders', async () => {
      const pdf = file('d.pdf', '%PDF-1.7 …');
      const { status, err } = await runCli(['annotate', pdf, folder]);
      assert.equal(status, 1);
      assert.equal(
        err,
        `biogloss: ${pdf}: this is no text file (Markdown or plain text is read)\n` +
          `biogloss: ${folder}: this is a folder; name its files\n`,
      );
    });
  });

  describe('annotate --jsonl', () => {
    const answers = async (lines: string) => {
      const { status, out, err } = await runCli(['annotate', '--jsonl'], lines);
      return {
        status,
        err,
        answers: out
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      };
    };

    it('answers one for one, in order, with the ids it was given', async () => {
      const lines = ['b', 7, 'a'].map((id) => JSON.stringify({ id, text: PAPER })).join('\n');
      const { status, answers: found } = await answers(lines);
      assert.equal(status, 0);
      assert.deepEqual(
        found.map(({ id, language }) => [id, language]),
        [
          ['b', 'plaintext'],
          [7, 'plaintext'],
          ['a', 'plaintext'],
        ],
      );
    });

    it('gives the analysis that annotate gives for the same text', async () => {
      const path = file('same.md', PAPER);
      const { out } = await runCli(['annotate', path]);
      const stream = await runCli(
        ['annotate', '--jsonl'],
        JSON.stringify({ id: path, text: PAPER, language: 'markdown' }),
      );
      assert.equal(stream.out, out);
    });

    it('puts an error in the place of each line that it cannot read', async () => {
      const lines = [
        '{"id":"cut","text":"',
        '',
        '[]',
        '{"id":"x"}',
        '{"text":"y"}',
        '{"id":"z","text":"","language":"latex"}',
        '{"id":"ok","text":""}',
      ];
      const { status, answers: found } = await answers(`${lines.join('\n')}\n`);
      assert.equal(status, 1);
      assert.deepEqual(
        found.map(({ id, error }) => [id, typeof error === 'string' ? error.replace(/:.*/, '') : undefined]),
        [
          [null, 'the line is not JSON'],
          [null, 'the line is empty'],
          [null, 'the line is not a JSON object'],
          ['x', '"text" must be a string'],
          [null, '"id" must be a string or a number'],
          ['z', '"language" must be "markdown" or "plaintext"'],
          ['ok', undefined],
        ],
      );
    });

    it('writes nothing but answers', async () => {
      assert.deepEqual(await runCli(['annotate', '--jsonl'], ''), { status: 0, out: '', err: '' });
    });
  });

  describe('--terms', () => {
    const good = () => file('own.csv', 'term,type,id\nice,drug,ICE:1\nfrost,fruit,\nice,drug,ICE:1\n');

    it('brings own terms into annotations, with the line of what is wrong on standard error', async () => {
      const [path, terms] = [file('a.md', PAPER), good()];
      const more = file('more.tsv', 'term\ttype\npain\tdisease\n');
      const { status, out, err } = await runCli(['annotate', path, '--terms', terms, '--terms', more]);
      assert.equal(status, 0);
      const own = (JSON.parse(out) as Analysis).entities.filter(({ source }) => source === 'reviewer');
      assert.deepEqual(
        own.map(({ text, type, id, why }) => [text, type, id, why[0]?.origin]),
        [
          ['Ice', 'therapy', 'ICE:1', { file: terms, line: 2 }],
          ['ice', 'therapy', 'ICE:1', { file: terms, line: 2 }],
          ['pain', 'disease', null, { file: more, line: 2 }],
        ],
      );
      const types = 'gene, cell type, therapy, disease, variant, cell line, chemical or species';
      assert.equal(
        err,
        `biogloss: ${terms}:3:7: “fruit” is no type: use ${types}\n` +
          `biogloss: ${terms}:4:1: warning: “ice” stands on line 2 already\n`,
      );
    });

    it('counts for streams and summaries, and the summary says so', async () => {
      const terms = good();
      const line = JSON.stringify({ id: 1, text: PAPER, language: 'markdown' });
      const { out } = await runCli(['annotate', '--jsonl', '--terms', terms], line);
      assert.ok((JSON.parse(out) as Analysis).entities.some(({ id }) => id === 'ICE:1'));
      const summary = await runCli(['summarize', '--format', 'json', '--terms', terms], PAPER);
      assert.deepEqual((JSON.parse(summary.out) as { ownTerms: unknown }).ownTerms, [{ file: terms, mentions: 2 }]);
    });

    it('ends with 1 before anything is read when a file is of no use', async () => {
      const path = file('a.md', PAPER);
      const missing = join(folder, 'missing.csv');
      assert.deepEqual(await runCli(['annotate', path, '--terms', missing]), {
        status: 1,
        out: '',
        err: `biogloss: ${missing}: there is no such file\n`,
      });
      const bad = file('bad.obo', 'term,type\n');
      assert.deepEqual(
        await runCli(['summarize', path, '--terms', good(), '--terms', bad]).then(({ status, out }) => [status, out]),
        [1, ''],
      );
      const { err } = await runCli(['annotate', path, '--terms', bad]);
      assert.equal(
        err,
        `biogloss: ${bad}:1:1: there is no [Term] in the file: is it an ontology in the OBO format?\n` +
          `biogloss: ${bad}: no terms can be read from it\n`,
      );
      assert.match((await runCli(['annotate', path, '--terms', folder])).err, /this is a folder/);
    });
  });

  describe('summarize', () => {
    it('prints the summary of one file with links to its lines', async () => {
      const path = file('paper.md', PAPER);
      const { status, out } = await runCli(['summarize', path]);
      assert.equal(status, 0);
      assert.match(out, /^# Ice\n\n## Study\n/);
      assert.ok(out.endsWith('the same text gives the same summary.\n'));
    });

    it('speaks JSON', async () => {
      const { out } = await runCli(['summarize', '--format', 'json'], PAPER);
      assert.equal((JSON.parse(out) as { productVersion: string }).productVersion, '9.9.9');
    });

    it('gives the matrix across several files', async () => {
      const { out } = await runCli(['summarize', file('p.md', PAPER), file('q.md', PAPER)]);
      assert.match(out, /^# Evidence matrix: 2 papers\n/);
    });

    it('prints nothing when nothing could be read', async () => {
      const { status, out } = await runCli(['summarize', join(folder, 'nothing.md')]);
      assert.deepEqual([status, out], [1, '']);
    });
  });
});
