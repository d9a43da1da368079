// npm run train:tagger -- --corpora DIR --type gene|cellType|therapy [--folds N] [--out DIR]
// Trains one tagger on the corpora marked "train" and writes media/models/TYPE.bin. With --folds, N more models, each without
// every N-th document, so that a corpus the tagger learned from can be measured: DIR/TYPE.FOLD.bin.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openLexicon } from '../../core/lexicon/open-lexicon';
import { findCells } from '../../core/recognition/cells/find-cells';
import type { Proposal, RecognitionContext } from '../../core/recognition/context';
import { findTherapies } from '../../core/recognition/therapies/find-therapies';
import { CORPORA, taggedDocuments } from './corpora';
import { exportModel } from './export-model';
import type { TaggedType } from './tagged-document';
import { sentenceReader } from './training-sentences';
import { DEFAULTS, trainChain } from './train-chain';

const { values: flags } = parseArgs({
  options: {
    corpora: { type: 'string', default: 'corpora' },
    type: { type: 'string', default: 'cellType' },
    folds: { type: 'string', default: '0' },
    only: { type: 'string' },
    epochs: { type: 'string', default: String(DEFAULTS.epochs) },
    out: { type: 'string', default: 'media/models' },
  },
});

interface TypeOptions {
  /** How much of what is a corpus's own the exported model keeps: names as a reader would mark them. */
  readonly shares: Readonly<Record<string, number>>;
  /** The rules whose proposals the tagger takes as hints. */
  readonly propose: (context: RecognitionContext) => Proposal[];
}

const TYPES: Readonly<Record<TaggedType, TypeOptions>> = {
  gene: { shares: { biored: 0.8, cg: 0.5, bc2gm: 0.2 }, propose: () => [] },
  cellType: { shares: { celllink: 1, craft: 0.2, cg: 0.5 }, propose: findCells },
  therapy: { shares: { bc5cdr: 0.7, biored: 0.5 }, propose: findTherapies },
};

const type = flags.type as TaggedType;
const { propose, shares: shareOf } = TYPES[type];
const lexicon = openLexicon(readFileSync('media/lexicon/biogloss.bin'));
const guidelines = [...new Set(CORPORA[type].map((corpus) => corpus.guideline))];
const documents = taggedDocuments(flags.corpora, type);
const read = sentenceReader(lexicon, type, propose);
const shares = guidelines.map((name) => shareOf[name] ?? 0);
const sentences = documents.flatMap((document, index) => read(document, index, guidelines.indexOf(document.corpus)));
console.log(`${type}: ${documents.length} documents, ${sentences.length} sentences`);
mkdirSync(flags.out, { recursive: true });

const folds = Number(flags.folds);
if (folds === 0) train('', sentences);
for (let fold = 0; fold < folds; fold++) {
  if (flags.only !== undefined && Number(flags.only) !== fold) continue;
  train(
    `.${fold}`,
    sentences.filter(({ document }) => document % folds !== fold),
  );
}

function train(name: string, chosen: typeof sentences): void {
  const started = performance.now();
  const options = { ...DEFAULTS, epochs: Number(flags.epochs) };
  const weights = trainChain(chosen, guidelines.length, options, (epoch, loss) =>
    console.log(`  epoch ${epoch + 1}: ${loss.toFixed(3)} a sentence`),
  );
  const bytes = exportModel(weights, shares, {
    type,
    corpora: CORPORA[type].map(({ file }) => file),
    guideline: JSON.stringify(shareOf),
    calibration: { slope: 1, offset: 0 },
  });
  const file = path.join(flags.out, `${type}${name}.bin`);
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length} bytes, ${Math.round((performance.now() - started) / 1000)} s`);
}
