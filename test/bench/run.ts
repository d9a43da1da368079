// npm run bench [-- --text FILE] [--json FILE]: speed, growth, memory and size. The floor is what nobody can avoid:
// parsing the Markdown and looking every word up in a Map, measured in the same run; times are given as ratios to it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { analyse } from '../../src/core/analyse';
import { openLexicon } from '../../src/core/lexicon/open-lexicon';
import { type Knowledge, onlyLexicon } from '../../src/core/knowledge';
import { shippedKnowledge } from '../support/lexicon';
import { activationTime } from './activation';
import { anchorTimes } from './anchors';
import { correctionTime } from './corrections';
import { once, time } from './measure';
import { notesTimes } from './notes';
import { paperOfSize } from './paper-of-size';

const LEXICON = 'media/lexicon/biogloss.bin';
const KNOWLEDGE = ['media/lexicon', 'media/models'];
const SIZES = [20, 60, 100, 120, 300, 1000];
const { values: flags } = parseArgs({
  options: {
    text: { type: 'string', default: 'media/samples/sample-paper.md' },
    json: { type: 'string' },
    cold: { type: 'string' },
    activation: { type: 'boolean', default: false },
  },
});
const sample = readFileSync(flags.text, 'utf8');

if (flags.cold) console.log(JSON.stringify(coldRun(Number(flags.cold))));
else if (flags.activation) console.log(JSON.stringify(activationTime()));
else report();

function report(): void {
  const knowledge = shippedKnowledge();
  const rows = SIZES.map((size) => sizeRow(knowledge, size));
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.table(rows);
  const other = {
    ...growth(rows),
    ...keystroke(knowledge),
    ...anchors(),
    ...notes(),
    ...corrections(knowledge),
    ...sizes(),
  };
  console.table(other);
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ rows, other }, null, 2)}\n`);
}

interface SizeRow {
  readonly KB: number;
  readonly 'floor ms': number;
  readonly 'warm ms': number;
  readonly 'warm ÷ floor': number;
  readonly 'cold ms': number;
  readonly 'plain text ms': number;
}

function sizeRow(knowledge: Knowledge, size: number): SizeRow {
  const text = paperOfSize(sample, size * 1024);
  const runs = size > 300 ? 3 : 5;
  const floor = time(() => floorWork(text), runs).median;
  const warm = time(() => analyse({ id: '', text, language: 'markdown' }, knowledge), runs).median;
  const plain = time(() => analyse({ id: '', text, language: 'plaintext' }, knowledge), runs).median;
  const cold = inNewProcess(size).analysis;
  return {
    KB: size,
    'floor ms': round(floor),
    'warm ms': round(warm),
    'warm ÷ floor': round(warm / floor),
    'cold ms': round(cold),
    'plain text ms': round(plain),
  };
}

function floorWork(text: string): number {
  unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkMath).parse(text);
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\w+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size;
}

/** How much more time per KB the largest usual paper takes than the smallest: 1 = linear. */
function growth(rows: readonly SizeRow[]): Record<string, number> {
  const perKb = (kb: number): number => {
    const row = rows.find((each) => each.KB === kb);
    return row ? row['warm ms'] / row.KB : NaN;
  };
  return {
    'growth 60 → 300 KB (1 = linear)': round(perKb(300) / perKb(60)),
    'growth 60 → 1000 KB': round(perKb(1000) / perKb(60)),
  };
}

function keystroke(knowledge: Knowledge): Record<string, number> {
  const text = paperOfSize(sample, 100 * 1024);
  const edited = `${text.slice(0, 50_000)}x${text.slice(50_000)}`;
  return {
    'one keystroke, 100 KB, ms': round(
      time(() => analyse({ id: '', text: edited, language: 'markdown' }, knowledge)).median,
    ),
  };
}

function anchors(): Record<string, number> {
  const text = paperOfSize(sample, 300 * 1024);
  const floor = time(() => floorWork(text), 3).median;
  const rewritten = text.replace(/\w+/g, (word) => Array.from(word).reverse().join(''));
  const times = anchorTimes(text, rewritten);
  return {
    '5,000 anchors in 300 KB made ÷ floor': round(times.make / floor),
    '… found, paper unchanged ÷ floor': round(times.findUnchanged / floor),
    '… found, edited at the top elsewhere ÷ floor': round(times.findMoved / floor),
    '… looked for, paper rewritten ÷ floor': round(times.findRewritten / floor),
    '… followed through one edit, ms': round(times.track),
  };
}

function notes(): Record<string, number> {
  const times = notesTimes(paperOfSize(sample, 300 * 1024));
  return {
    '5,000 notes on 300 KB read, found and listed, ms': round(times.open),
    '… written, ms': round(times.write),
  };
}

function corrections(knowledge: Knowledge): Record<string, number> {
  const text = paperOfSize(sample, 300 * 1024);
  const analysis = analyse({ id: '', text, language: 'markdown' }, knowledge);
  return { '5,000 corrections in 300 KB applied, ms': round(correctionTime(analysis, text)) };
}

function sizes(): Record<string, number> {
  const { open, resident } = inNewProcess(120);
  return {
    'activation (load and activate), ms': round(medianActivation()),
    'lexicon opened, ms': round(open),
    'resident after 120 KB, MB': round(resident),
    'bundle, KB': round(statSync('dist/extension.js').size / 1024),
    'lexicon and models, million bytes (12 at most)': round(knowledgeSize() / 1e6),
    ...packageSize(),
  };
}

function knowledgeSize(): number {
  const files = KNOWLEDGE.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

function packageSize(): Record<string, number> {
  const script = "import('./scripts/stage.mjs').then((m) => m.pack())";
  execFileSync(process.execPath, ['-e', script], { stdio: 'ignore' });
  return { 'package, MB': round(statSync('.cache/biogloss.vsix').size / 2 ** 20) };
}

interface ColdRun {
  readonly open: number;
  readonly analysis: number;
  readonly resident: number;
}

/** Opening the lexicon and the first analysis of a process. */
function coldRun(size: number): ColdRun {
  const text = paperOfSize(sample, size * 1024);
  const bytes = readFileSync(LEXICON);
  let knowledge: Knowledge | undefined;
  const open = once(() => (knowledge = onlyLexicon(openLexicon(bytes))));
  const analysis = once(() => knowledge && analyse({ id: '', text, language: 'markdown' }, knowledge));
  return { open, analysis, resident: process.memoryUsage().rss / 2 ** 20 };
}

function inNewProcess(size: number): ColdRun {
  return runAgain<ColdRun>('--text', flags.text, '--cold', String(size));
}

/** The middle of five new processes. */
function medianActivation(): number {
  const times = Array.from({ length: 5 }, () => runAgain<number>('--activation')).sort((a, b) => a - b);
  return times[2] ?? NaN;
}

function runAgain<T>(...args: string[]): T {
  const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { encoding: 'utf8' });
  return JSON.parse(output) as T;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
