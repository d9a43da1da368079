// npm run train:genes -- --corpora DIR
// First with --boundaries (writes boundary-words.table.ts), then without.
// Writes src/core/recognition/genes/name-odds.table.ts and gene-weights.table.ts from the corpora marked "train".
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildContext } from '../core/recognition/build-context';
import { allGeneCandidates } from '../core/recognition/genes/all-candidates';
import { documentFeaturesOf, gatherFacts } from '../core/recognition/genes/document-features';
import { featuresOf, type GeneFeature } from '../core/recognition/genes/gene-features';
import type { GeneCandidate } from '../core/recognition/genes/gene-candidate';
import { oddsKey } from '../core/recognition/genes/name-odds';
import type { RecognitionContext } from '../core/recognition/context';
import { readPaper } from '../core/text/read-paper';
import { onlyLexicon } from '../core/knowledge';
import { openLexicon } from '../core/lexicon/open-lexicon';
import { readFileSync } from 'node:fs';
import { boundaryRows } from './boundary-rows';
import { trainingDocuments, type GeneDocument } from './gene-corpora';
import { probability, trainLogistic, type Example } from './logistic-regression';

const { values: flags } = parseArgs({
  options: { corpora: { type: 'string', default: 'corpora' }, boundaries: { type: 'boolean' } },
});
const FOLDER = 'src/core/recognition/genes';
const FOLDS = 5;

interface Judged {
  readonly candidate: GeneCandidate;
  readonly positive: boolean;
  readonly features: GeneFeature[];
}

interface Page {
  readonly document: GeneDocument;
  readonly context: RecognitionContext;
  readonly judged: readonly Judged[];
  readonly fold: number;
}

const lexicon = openLexicon(readFileSync('media/lexicon/biogloss.bin'));
const documents = trainingDocuments(flags.corpora);
if (flags.boundaries) {
  write('boundary-words', 'BOUNDARY_WORDS', boundaryRows(documents));
  process.exit(0);
}
const pages = documents.map(toPage);
const firstWeights = trainFirst();

const secondWeights = trainSecond();
writeTables();

function toPage(document: GeneDocument, index: number): Page {
  const context = buildContext(readPaper(document.text, 'plaintext'), onlyLexicon(lexicon));
  const judged = allGeneCandidates(context).map((candidate) => ({
    candidate,
    positive: isGene(document, candidate),
    features: featuresOf(context, candidate).filter(({ name }) => !name.startsWith('gene.odds.')),
  }));
  return { document, context, judged, fold: index % FOLDS };
}

/** Any overlap with a gold gene, unless most of the candidate lies outside it. */
function isGene({ genes }: GeneDocument, { start, end }: GeneCandidate): boolean {
  return genes.some((gene) => {
    const shared = Math.min(end, gene.end) - Math.max(start, gene.start);
    return shared * 2 > end - start;
  });
}

type Counts = Map<string, { genes: number; all: number }>;

function count(included: (page: Page) => boolean): Counts {
  const counts: Counts = new Map();
  for (const page of pages) {
    if (!included(page)) continue;
    for (const { candidate, positive } of page.judged) {
      const key = oddsKey(candidate.text);
      const entry = counts.get(key) ?? { genes: 0, all: 0 };
      entry.all += page.document.weight;
      if (positive) entry.genes += page.document.weight;
      counts.set(key, entry);
    }
  }
  return counts;
}

/** Smoothed towards even odds, as if half a gene and half a non-gene more had been seen. */
function oddsOf({ genes, all }: { genes: number; all: number }): number {
  return Math.log((genes + 0.5) / (all - genes + 0.5));
}

function withOdds({ candidate, features }: Judged, counts: Counts): GeneFeature[] {
  const entry = counts.get(oddsKey(candidate.text));
  if (!entry) return [...features, { name: 'gene.odds.unseen', value: 1 }];
  const odds = oddsOf(entry);
  return [...features, { name: odds > 0 ? 'gene.odds.for' : 'gene.odds.against', value: Math.abs(odds) }];
}

/** Each page sees only what the other folds say of a name, as a new text would. */
function firstExamples(): Example[][] {
  const counts = Array.from({ length: FOLDS }, (_, fold) => count((page) => page.fold !== fold));
  return pages.map((page) =>
    page.judged.map((judged) => ({
      features: [{ name: 'gene.always', value: 1 }, ...withOdds(judged, counts[page.fold] ?? new Map<string, never>())],
      positive: judged.positive,
      weight: page.document.weight,
    })),
  );
}

function trainFirst(): Map<string, number> {
  return trainLogistic(firstExamples().flat());
}

function trainSecond(): Map<string, number> {
  const examples = firstExamples().flatMap((list, index) => {
    const page = pages[index];
    if (!page || page.document.weight < 1) return [];
    const scored = page.judged.map(({ candidate }, at) => ({
      candidate,
      score: probability(list[at]?.features ?? [], firstWeights),
    }));
    const facts = gatherFacts(scored);
    return scored.map((each, at) => ({
      features: [{ name: 'gene.always', value: 1 }, ...documentFeaturesOf(page.context, each, facts)],
      positive: list[at]?.positive ?? false,
      weight: 1,
    }));
  });
  return trainLogistic(examples);
}

function writeTables(): void {
  const odds = [...count(() => true)]
    .filter(([, { all }]) => all >= 2)
    .map(([key, entry]) => [key, oddsOf(entry)] as const)
    .filter(([, value]) => Math.abs(value) >= 0.8)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  write(
    'name-odds',
    'NAME_ODDS',
    odds.map(([key, value]) => `${key}\t${value.toFixed(1)}`),
  );
  const rows = (reading: string, weights: Map<string, number>) =>
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `${reading}\t${name}\t${weight.toFixed(2)}`);
  write('gene-weights', 'GENE_WEIGHTS', [...rows('first', firstWeights), ...rows('second', secondWeights)]);
}

function write(file: string, constant: string, lines: readonly string[]): void {
  const escaped = lines.join('\n').replace(/[\\`$]/g, '\\$&');
  const about = `/* eslint-disable max-lines -- a table */\n// Made by src/training/train-genes.mts; see there. Tab-separated.\n`;
  writeFileSync(`${FOLDER}/${file}.table.ts`, `${about}export const ${constant} = \`\n${escaped}\n\`;\n`);
  console.log(`${file}: ${lines.length} rows`);
}
