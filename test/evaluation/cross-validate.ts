import { analyse } from '../../src/core/analyse';
import type { Knowledge } from '../../src/core/knowledge';
import { createTaggers } from '../../src/core/recognition/tagger/create-taggers';
import { openModel } from '../../src/core/recognition/tagger/tagger-model';
import { fingerprint } from '../../src/training/corpus-records';
import { taggedDocuments } from '../../src/training/tagger/corpora';
import type { TaggedType } from '../../src/training/tagger/tagged-document';
import { readForTraining, trainType } from '../../src/training/tagger/train-type';
import { MODEL_FILES } from '../../src/core/knowledge-files';
import { readFileSync } from 'node:fs';
import type { Analyse } from './capability';

const FOLDS = 3;

/**
 * Analyses as the shipped engine does, but for each text with a tagger that was trained without it (and a third of the other
 * documents); calibration is that of the shipped one. A text that no tagger was trained on is read by the first.
 */
export function crossValidated(folder: string, type: TaggedType, shipped: Knowledge): Analyse {
  const documents = taggedDocuments(folder, type);
  const foldOf = new Map(documents.map(({ text }, index) => [fingerprint(text), index % FOLDS]));
  const sentences = readForTraining(shipped.lexicon, type, documents);
  const models = shippedModels();
  const calibration = models.find(({ meta }) => meta.type === type)?.meta.calibration ?? { slope: 1, offset: 0 };
  const knowledge = Array.from({ length: FOLDS }, (_, fold): Knowledge => {
    console.error(`  training a tagger (${type}) without third ${fold + 1} of the documents …`);
    const others = sentences.filter(({ document }) => document % FOLDS !== fold);
    const own = openModel(trainType(type, others, calibration));
    return { ...shipped, taggers: createTaggers(models.map((model) => (model.meta.type === type ? own : model))) };
  });
  return (text, language = 'plaintext') =>
    analyse({ id: '', text, language }, knowledge[foldOf.get(fingerprint(text)) ?? 0] ?? shipped);
}

function shippedModels() {
  return MODEL_FILES.map((file) => openModel(readFileSync(file)));
}
