import type { Definition, Proposal, RecognitionContext } from '../context';
import { isCalledGene } from '../diseases/named-after-disease';
import { findOccurrences, type Occurrence } from './find-occurrences';

/** A short form is as sure as its long form, never surer. */
const SHARE_OF_LONG = 0.98;

/**
 * Gives every short form the sense of the long form that the paper defines it by, and takes away other readings of it:
 * "MS" defined as mass spectrometry is no gene anywhere in the paper, and "TAMs" are macrophages wherever they stand. A
 * short form that is the reviewer's own term means what the reviewer says.
 */
export function spreadDefinitions(context: RecognitionContext, proposals: readonly Proposal[]): Proposal[] {
  const occurrences = findOccurrences(context);
  if (occurrences.length === 0) return [...proposals];
  const byEnd = indexByEnd(proposals);
  const senses = new Map(context.definitions.map((definition) => [definition, bestOf(definition, byEnd)]));
  const symbols = indexSymbols(proposals);
  const ownTerms = new Set(proposals.filter(isOwn).map((own) => keyOf(own.firstToken, own.endToken)));
  const verdicts = new Map<number, Proposal | null>();
  const spread: Proposal[] = [];
  for (const { definition, firstToken, endToken } of occurrences) {
    if (ownTerms.has(keyOf(firstToken, endToken))) continue;
    const sense = surerThan(symbols.get(keyOf(firstToken, endToken)), senses.get(definition) ?? null);
    // "the ALD gene" is no disease
    if (sense?.type === 'disease' && isCalledGene(context.tokens, endToken)) continue;
    verdicts.set(keyOf(firstToken, endToken), sense);
    if (sense) spread.push(carry(context, sense, definition, { firstToken, endToken }));
  }
  return [...proposals.filter((proposal) => survives(proposal, verdicts)), ...spread];
}

/** Approved symbols by place. */
function indexSymbols(proposals: readonly Proposal[]): Map<number, Proposal> {
  const symbols = new Map<number, Proposal>();
  for (const proposal of proposals) {
    if (proposal.match === 'exact' && OWN_NAMES.has(proposal.why[0]?.rule ?? ''))
      symbols.set(keyOf(proposal.firstToken, proposal.endToken), proposal);
  }
  return symbols;
}

/** Approved symbols, and HLA types by their locus. */
const OWN_NAMES: ReadonlySet<string> = new Set(['gene.symbol', 'gene.hla']);

/** "isocitrate dehydrogenase (IDH1)", "fatty acid binding protein (FABP1)": the symbol says more than the words do. */
function surerThan(symbol: Proposal | undefined, sense: Proposal | null): Proposal | null {
  if (!symbol || sense?.type !== symbol.type) return sense;
  return sense.match === 'related' || sense.why[0]?.rule === 'gene.designation' ? null : sense;
}

/** Longer than any name. */
const MOST_TOKENS = 256;

function keyOf(firstToken: number, endToken: number): number {
  return firstToken * MOST_TOKENS + (endToken - firstToken);
}

/** Where the long form has a sense, other readings of the short form go, and the finders' own in favour of the paper's. */
function survives(proposal: Proposal, verdicts: ReadonlyMap<number, Proposal | null>): boolean {
  const sense = verdicts.get(keyOf(proposal.firstToken, proposal.endToken));
  if (!sense) return true;
  return sense.type === proposal.type && sense.id === null;
}

/** The best proposal that ends where the long form ends and covers nearly all of it. */
function bestOf({ long }: Definition, byEnd: ReadonlyMap<number, readonly Proposal[]>): Proposal | null {
  let best: Proposal | null = null;
  for (const proposal of byEnd.get(long.end) ?? []) {
    if (proposal.score < LEAST_SENSE) continue;
    // "anti-programmed death 1 (PD-1)": a therapy that begins before the long form is another thing than it.
    if (proposal.type === 'therapy' && proposal.start < long.start) continue;
    if (proposal.end - Math.max(proposal.start, long.start) < LEAST_COVERED * (long.end - long.start)) continue;
    if (!best || worth(proposal) > worth(best)) best = proposal;
  }
  return best;
}

function indexByEnd(proposals: readonly Proposal[]): Map<number, Proposal[]> {
  const byEnd = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const there = byEnd.get(proposal.end);
    if (there) there.push(proposal);
    else byEnd.set(proposal.end, [proposal]);
  }
  return byEnd;
}

const LEAST_SENSE = 0.5;
const LEAST_COVERED = 0.75;

function worth(proposal: Proposal): number {
  return proposal.score + (proposal.end - proposal.start) / 1000 + Number(isOwn(proposal));
}

function isOwn({ source }: Proposal): boolean {
  return source === 'reviewer';
}

function carry(
  context: RecognitionContext,
  sense: Proposal,
  { long, short }: Definition,
  at: Pick<Occurrence, 'firstToken' | 'endToken'>,
): Proposal {
  const span = context.spanOf(at.firstToken, at.endToken);
  // Where it is defined, the long form beside it says what it is, but not that it is the reviewer's.
  const isPlain = short.start === span.start && !isOwn(sense);
  return {
    ...sense,
    ...at,
    ...span,
    score: Math.round(sense.score * SHARE_OF_LONG * 100) / 100,
    source: 'abbreviation',
    why: [{ rule: 'abbreviation.defined', ...long }, ...(isPlain ? [] : sense.why.slice(0, 1))],
  };
}
