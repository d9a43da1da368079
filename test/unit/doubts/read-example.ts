import type { Candidate, Entity, EntitySource, EntityType } from '../../../src/core/analysis';
import { buildEntity } from '../../support/build-analysis';

/**
 * The mentions that an example of a rule of doubt describes (see `DoubtRule`): one of its type, and one for each other
 * type of the same words. @throws Error when it is no example.
 */
export function readExample(example: string): Entity[] {
  const shape = /^(\w+) “(.+)” from (\w+) ([\d.]+)(?: is (\S+))?((?: or \S+ [\d.]+)*)((?: and \w+)*)$/.exec(example);
  if (!shape) throw new Error(`not an example: ${example}`);
  const [, type = '', words = '', source = '', score = '', id = null, others = '', types = ''] = shape;
  const candidates = [...others.matchAll(/ or (\S+) ([\d.]+)/g)].map(([, other = '', share]): Candidate => {
    return { id: other, name: other, score: Number(share) };
  });
  return [type, ...types.split(' and ').filter(Boolean)].map((each) =>
    buildEntity(words, words, {
      type: each as EntityType,
      source: source as EntitySource,
      score: Number(score),
      id,
      candidates,
    }),
  );
}
