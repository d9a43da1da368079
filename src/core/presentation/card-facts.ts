import type { Analysis, Entity } from '../analysis';
import type { Concept } from '../lexicon/lexicon';
import { plainText } from './plain-text';
import { shorten } from './shorten';

const MOST = { partners: 3, genes: 3, words: 80 } as const;

/** Small facts about one mention: where a gene lies, what a therapy acts on, what it holds and what it is given with. */
export function factsOf(analysis: Analysis, index: number, concept: Concept | undefined): string[] {
  const entity = analysis.entities[index];
  const location = concept?.facts['location'];
  if (entity?.type !== 'therapy') return location ? [location] : [];
  return [...partsOf(concept), ...targetsOf(analysis.entities, entity, concept), ...partnersOf(analysis, entity)];
}

/** "Holds cyclophosphamide, methotrexate, fluorouracil": the drugs of a regimen. */
function partsOf(concept: Concept | undefined): string[] {
  const parts = concept?.facts['components'];
  return parts ? [`Holds ${shorten(parts, MOST.words)}`] : [];
}

/** Genes that the name itself has in it ("ALK inhibitors"), and else what the table says that it acts on. */
function targetsOf(entities: readonly Entity[], therapy: Entity, concept: Concept | undefined): string[] {
  const named = genesInside(entities, therapy);
  const targets = named.length > 0 ? named.join(', ') : concept?.facts['target'];
  return targets ? [`Acts on ${shorten(targets, MOST.words)}`] : [];
}

function genesInside(entities: readonly Entity[], therapy: Entity): string[] {
  const inside = entities.filter(
    ({ type, start, end }) => type === 'gene' && start >= therapy.start && end <= therapy.end,
  );
  return [...new Set(inside.map(({ name, text }) => name ?? text))].slice(0, MOST.genes);
}

/** "In combination with trametinib": all that this therapy is combined with anywhere in the paper, the nearest first. */
function partnersOf({ combinations, entities, language }: Analysis, therapy: Entity): string[] {
  const isSame = (other: Entity | undefined): boolean =>
    other === therapy || (other !== undefined && therapy.id !== null && other.id === therapy.id);
  const own = combinations.filter((each) => each.entities.some((index) => isSame(entities[index])));
  const nearest = [...own].sort((a, b) => Math.abs(a.start - therapy.start) - Math.abs(b.start - therapy.start));
  const others = nearest.flatMap((each) => each.entities.flatMap((index) => entities[index] ?? []));
  const names = others.filter((other) => !isSame(other)).map((other) => plainText(other.name ?? other.text, language));
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return [];
  const shown = distinct.slice(0, MOST.partners).join(', ');
  return [`In combination with ${shown}${distinct.length > MOST.partners ? ' and others' : ''}`];
}
