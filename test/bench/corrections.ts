import type { Analysis } from '../../src/core/analysis';
import type { PlacedAnnotation } from '../../src/core/annotations/annotation';
import { claimValue } from '../../src/core/annotations/apply-claim-value';
import { applyCorrections } from '../../src/core/annotations/apply-corrections';
import { mentionValue } from '../../src/core/annotations/apply-mention-value';
import { plainReader } from '../../src/core/presentation/plain-text';
import { onClaim, onMention, placed } from '../support/build-correction';
import { time } from './measure';

const COUNT = 5_000;

/** Milliseconds that 5,000 corrections of one paper take: of all kinds, one in five on a claim. */
export function correctionTime(analysis: Analysis, text: string): number {
  const corrections = Array.from({ length: COUNT }, (_, index) => correctionOf(analysis, index));
  return time(() => applyCorrections(analysis, corrections, text), 25).median;
}

function correctionOf({ entities, claims, language }: Analysis, index: number): PlacedAnnotation {
  const parts = { id: `urn:uuid:${index}`, modified: `2026-11-22T10:00:00.${String(index % 1000).padStart(3, '0')}Z` };
  const claim = claims[index % claims.length];
  if (index % 5 === 0 && claim) return placed(onClaim(claimValue(claim), { design: 'cohort' }), claim, parts);
  const entity = entities[index % entities.length];
  if (!entity) throw new Error('nothing is mentioned');
  const machine = mentionValue(entity, plainReader(language));
  const reviewer = [null, machine, { ...machine, id: 'NCBIGene:1' }][index % 3] ?? null;
  const scope = index % 50 === 1 ? 'paper' : 'here';
  return placed(onMention(machine, reviewer, { scope }), entity, parts);
}
