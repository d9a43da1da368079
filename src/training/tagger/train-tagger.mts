// npm run train:tagger -- --corpora DIR --type gene|cellType|therapy
// Trains one tagger on the corpora marked "train" and writes media/models/TYPE.bin; the same corpora and lexicon give the same
// bytes. Belief is calibrated first, on what models trained without a third of the documents read in that third.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openLexicon } from '../../core/lexicon/open-lexicon';
import { calibrate, reliability } from './calibrate';
import { taggedDocuments } from './corpora';
import { readHeldBack } from './held-back';
import type { TaggedType } from './tagged-document';
import { readForTraining, trainType, TYPES, UNCALIBRATED } from './train-type';

const FOLDS = 3;
const FOLDER = 'media/models';

const { values: flags } = parseArgs({
  options: { corpora: { type: 'string', default: 'corpora' }, type: { type: 'string', default: '' } },
});
const types = (Object.keys(TYPES) as TaggedType[]).filter((type) => flags.type === '' || flags.type === type);
if (types.length === 0) throw new Error(`no tagger for ${flags.type}: ${Object.keys(TYPES).join(', ')}`);
const lexicon = openLexicon(readFileSync('media/lexicon/biogloss.bin'));
mkdirSync(FOLDER, { recursive: true });
for (const type of types) train(type);

function train(type: TaggedType): void {
  const documents = taggedDocuments(flags.corpora, type);
  const sentences = readForTraining(lexicon, type, documents);
  console.log(`${type}: ${documents.length} documents, ${sentences.length} sentences`);
  const heldBack = Array.from({ length: FOLDS }, (_, fold) => {
    const others = sentences.filter(({ document }) => document % FOLDS !== fold);
    const held = documents.filter((_, index) => index % FOLDS === fold);
    return readHeldBack(trainType(type, others, UNCALIBRATED), lexicon, type, held);
  }).flat();
  const calibration = calibrate(heldBack);
  console.log(`  held back, belief before calibration: spans, right`);
  for (const [least, count, right] of reliability(heldBack))
    console.log(`  ${least.toFixed(1)}+ ${count} ${(right / count).toFixed(2)}`);
  const bytes = trainType(type, sentences, calibration);
  writeFileSync(`${FOLDER}/${type}.bin`, bytes);
  console.log(`  ${FOLDER}/${type}.bin: ${bytes.length} bytes, calibration ${JSON.stringify(calibration)}`);
}
