import type { Lexicon } from '../../core/lexicon/lexicon';
import { findCells } from '../../core/recognition/cells/find-cells';
import type { Proposal, RecognitionContext } from '../../core/recognition/context';
import type { ModelMeta } from '../../core/recognition/tagger/tagger-model';
import { findTherapies } from '../../core/recognition/therapies/find-therapies';
import { CORPORA } from './corpora';
import { exportModel } from './export-model';
import type { TaggedDocument, TaggedType } from './tagged-document';
import { DEFAULTS, trainChain } from './train-chain';
import { sentenceReader, type TrainingSentence } from './training-sentences';

interface TypeOptions {
  /** How much of what is a corpus's own the exported model keeps: names as a reader would mark them. */
  readonly shares: Readonly<Record<string, number>>;
  /** The rules whose proposals the tagger takes as hints; null for genes, whose rules learned from the same texts and would hint too well. */
  readonly propose: ((context: RecognitionContext) => Proposal[]) | null;
}

export const TYPES: Readonly<Record<TaggedType, TypeOptions>> = {
  gene: { shares: { biored: 0.8, cg: 0.5, bc2gm: 0.2 }, propose: null },
  cellType: { shares: { celllink: 1, craft: 0.2, cg: 0.5 }, propose: findCells },
  therapy: { shares: { bc5cdr: 0.7, biored: 0.5 }, propose: findTherapies },
};

const NO_HINTS = (): Proposal[] => [];

export const UNCALIBRATED: ModelMeta['calibration'] = { slope: 1, offset: 0 };

function guidelinesOf(type: TaggedType): string[] {
  return [...new Set(CORPORA[type].map(({ guideline }) => guideline))];
}

/** The sentences of all documents as the tagger sees them, by document. */
export function readForTraining(
  lexicon: Lexicon,
  type: TaggedType,
  documents: readonly TaggedDocument[],
): readonly TrainingSentence[] {
  const guidelines = guidelinesOf(type);
  const read = sentenceReader(lexicon, type, TYPES[type].propose ?? NO_HINTS);
  return documents.flatMap((document, index) => read(document, index, guidelines.indexOf(document.corpus)));
}

/** Trains on these sentences and gives the bytes of the model for a reader. */
export function trainType(
  type: TaggedType,
  sentences: readonly TrainingSentence[],
  calibration: ModelMeta['calibration'],
): Uint8Array {
  const guidelines = guidelinesOf(type);
  const { shares, propose } = TYPES[type];
  const weights = trainChain(sentences, guidelines.length, DEFAULTS);
  const ofGuidelines = guidelines.map((name) => shares[name] ?? 0);
  const corpora = CORPORA[type].map(({ file }) => file);
  return exportModel(weights, ofGuidelines, {
    type,
    corpora,
    guideline: JSON.stringify(shares),
    hints: propose !== null,
    calibration,
  });
}
