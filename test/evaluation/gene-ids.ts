import type { Entity } from '../../src/core/analysis';
import { shippedKnowledge } from '../support/lexicon';
import type { Analyse, Corpora, Row } from './capability';
import { Counts, ratio } from './metrics';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Numbers of NCBI Gene, of any species. */
  readonly ids: readonly string[];
}

interface GoldDocument {
  readonly text: string;
  readonly entities: readonly GoldMention[];
}

interface ReadDocument {
  readonly gold: readonly GoldMention[];
  readonly found: readonly Entity[];
}

/**
 * Which human genes a document is about: micro-averaged over the sets of NCBI Gene ids of each document, as GNormPlus and
 * GNAT are measured. Gold ids that no human gene of the lexicon has (other species) are left out of the gold.
 */
export function geneIdRows(capability: string, corpus: string, corpora: Corpora, analyse: Analyse): Row[] {
  const records = corpora.jsonl<GoldDocument>(corpus);
  if (!records) return [];
  const documents = records.map(({ text, entities }) => ({
    gold: entities.filter(({ type }) => type === 'gene'),
    found: analyse(text).entities.filter(({ type }) => type === 'gene'),
  }));
  return [
    documentRow(capability, 'human gene ids by document, exact', documents, ({ match }) => match === 'exact'),
    documentRow(capability, 'with related ones', documents, () => true),
    mentionRow(capability, documents),
  ];
}

function documentRow(
  capability: string,
  measure: string,
  documents: readonly ReadDocument[],
  counts: (entity: Entity) => boolean,
): Row {
  const sum = new Counts();
  let n = 0;
  for (const { gold, found } of documents) {
    const wanted = new Set(gold.flatMap(humanIdsOf));
    const predicted = new Set(found.filter(counts).flatMap(({ id }) => (isGeneId(id) ? [id] : [])));
    const right = [...predicted].filter((id) => wanted.has(id)).length;
    sum.truePositive += right;
    sum.falsePositive += predicted.size - right;
    sum.falseNegative += wanted.size - right;
    n += wanted.size;
  }
  const { precision, recall, f1 } = sum;
  return { capability, measure, precision, recall, f1, value: null, n };
}

/** Of the mentions of human genes found with the same span: how often the id is one of the gold. */
function mentionRow(capability: string, documents: readonly ReadDocument[]): Row {
  let n = 0;
  let right = 0;
  for (const { gold, found } of documents) {
    for (const mention of gold) {
      const ids = humanIdsOf(mention);
      const same = found.find(({ start, end }) => start === mention.start && end === mention.end);
      if (ids.length === 0 || !same) continue;
      n++;
      if (same.id !== null && ids.includes(same.id)) right++;
    }
  }
  const none = { precision: null, recall: null, f1: null };
  return { capability, measure: 'id right, where the span is', ...none, value: ratio(right, n), n };
}

function humanIdsOf({ ids }: GoldMention): string[] {
  return ids.map((id) => `NCBIGene:${id}`).filter(isHumanGene);
}

const known = new Map<string, boolean>();

function isHumanGene(id: string): boolean {
  let is = known.get(id);
  if (is === undefined) known.set(id, (is = shippedKnowledge().lexicon.byId(id) !== undefined));
  return is;
}

function isGeneId(id: string | null): id is string {
  return id?.startsWith('NCBIGene:') ?? false;
}
