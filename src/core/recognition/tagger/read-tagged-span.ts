import type { EntityType } from '../../analysis';
import type { Sense } from '../../lexicon/lexicon';
import { senseOfCellWords } from '../cells/sense-of-cell-words';
import type { Proposal, RecognitionContext } from '../context';
import { readGeneSpan } from '../genes/read-gene-span';
import { readNameContext } from '../therapies/drug-context';
import { isOutOfPlace } from '../therapies/is-out-of-place';
import { isReagent } from '../therapies/is-reagent';
import { mayBeDrugAlone } from '../therapies/drug-names';
import type { TaggedSpan } from './tagger';
import { BOUNDARY_RULE, TAGGER_RULES, type TaggedType } from './tagger-rules';

/**
 * A proposal for words that only the tagger reads as one name: with the sense of the whole if a list has it, else with
 * that of the name of the rules that it holds or cuts, marked as related; else without a sense. Null where the paper itself
 * says that the words are something else.
 */
export function readTaggedSpan(
  context: RecognitionContext,
  type: EntityType,
  span: TaggedSpan,
  own: readonly Proposal[],
): Proposal | null {
  if (isDefinedOtherwise(context, span, own)) return null;
  const inner = headlessIn(context, span, bestInside(own, span));
  const gene = type === 'gene' ? readGeneSpan(context, span) : null;
  if (gene && (gene.match === 'exact' || !inner)) {
    const read = proposalOf(type, span);
    return { ...read, ...gene, why: [...read.why, ...gene.why] };
  }
  const listed = inner?.end === span.end ? null : senseOf(context, type, span);
  const isDrug = listed !== null && isListedDrug(context, span);
  const base = type === 'therapy' && !isDrug ? chemicalOrTherapy(context, span) : proposalOf(type, span);
  if (listed) return { ...base, ...listed };
  if (!inner) return { ...base, ...senseOfWords(context, type, span) };
  const { id, name, xrefs, candidates } = inner;
  const why = [...base.why, { rule: BOUNDARY_RULE.id, start: inner.start, end: inner.end }, ...inner.why];
  return { ...base, id, name, xrefs, candidates, match: 'related', why };
}

/** A cell's words may say which one it is though no rule reads them as its name. */
function senseOfWords(
  context: RecognitionContext,
  type: EntityType,
  span: TaggedSpan,
): Partial<Pick<Proposal, 'id' | 'name' | 'xrefs'>> {
  const concept = type === 'cellType' ? senseOfCellWords(context, span) : null;
  return concept ? { id: concept.id, name: concept.name, xrefs: concept.xrefs } : {};
}

function proposalOf(type: EntityType, { firstToken, endToken, start, end, confidence }: TaggedSpan): Proposal {
  return {
    firstToken,
    endToken,
    start,
    end,
    type,
    id: null,
    name: null,
    xrefs: [],
    match: 'related',
    candidates: [],
    score: Math.round(confidence * 100) / 100,
    tagger: confidence,
    source: 'model',
    why: [{ rule: TAGGER_RULES[type as TaggedType].id, start, end }],
  };
}

/** A name that only drugs have, neither in a dish nor on a slide. */
function isListedDrug(context: RecognitionContext, span: TaggedSpan): boolean {
  return isForPatients(context, span) && mayBeDrugAlone(context.textOf(span.firstToken, span.endToken));
}

function isForPatients({ tokens }: RecognitionContext, span: TaggedSpan): boolean {
  return !isOutOfPlace(tokens, span) && !isReagent(tokens, span, around(span));
}

function around({ firstToken, endToken }: TaggedSpan): { readonly firstToken: number; readonly endToken: number } {
  return { firstToken: Math.max(0, firstToken - REACH), endToken: endToken + REACH };
}

/** The tagger of drugs knows chemicals of all sorts: one is a therapy where the words beside it say that it is given. */
function chemicalOrTherapy(context: RecognitionContext, span: TaggedSpan): Proposal {
  const given = readNameContext(context.tokens, span, around(span));
  const isGiven = given?.reading === 'therapy' && isForPatients(context, span);
  const read = proposalOf(isGiven ? 'therapy' : 'chemical', span);
  return given ? { ...read, why: [...read.why, given.cue] } : read;
}

const REACH = 8;

/** A short form that the paper defines as words in which nothing of the type was found. */
function isDefinedOtherwise(context: RecognitionContext, span: TaggedSpan, own: readonly Proposal[]): boolean {
  const definition = context.definitionOf(context.textOf(span.firstToken, span.endToken));
  if (!definition) return false;
  const { long } = definition;
  return !own.some(({ start, end, score }) => score >= LEAST_SCORE && start < long.end && long.start < end);
}

const LEAST_SCORE = 0.3;

/** "endothelin-converting enzyme": the name in it is that of something else, as another noun is the head of the whole. */
function headlessIn(context: RecognitionContext, span: TaggedSpan, inner: Proposal | null): Proposal | null {
  if (!inner || inner.type !== 'gene' || inner.end >= span.end) return inner;
  return OTHER_HEAD.test(context.paper.prose.text.slice(inner.end, span.end)) ? null : inner;
}

/** The end of a name after another name: nouns of enzymes, receptors and what acts on a gene's product. */
const OTHER_HEAD =
  /(?:\b(?:enzyme|receptor|ligand|inhibitor|antagonist|agonist|activator|regulator|transporter|channel|\p{L}+ase)s?|R[IVX]*[ab]?\d?)$/u;

/** The longest of the rules' proposals that overlap the span, of equal ones that which ends with it. */
function bestInside(own: readonly Proposal[], span: TaggedSpan): Proposal | null {
  let best: Proposal | null = null;
  for (const each of own) {
    if (each.id === null || each.score < LEAST_SCORE || each.start >= span.end || span.start >= each.end) continue;
    if (!best || worth(each, span) > worth(best, span)) best = each;
  }
  return best;
}

function worth({ start, end }: Proposal, span: TaggedSpan): number {
  return Math.min(end, span.end) - Math.max(start, span.start) + (end === span.end ? 1000 : 0);
}

function senseOf(
  context: RecognitionContext,
  type: EntityType,
  { firstToken, endToken }: TaggedSpan,
): Pick<Proposal, 'id' | 'name' | 'xrefs' | 'match'> | null {
  const whole = context.hitsAt(firstToken).find((hit) => hit.endToken === endToken);
  const sense: Sense | undefined = whole?.senses.find((each) => each.type === type);
  if (!sense) return null;
  const { id, name, xrefs } = context.lexicon.concept(sense.concept);
  return { id, name, xrefs, match: TELLING.has(sense.kind) ? 'exact' : 'related' };
}

const TELLING: ReadonlySet<Sense['kind']> = new Set<Sense['kind']>(['preferred', 'name', 'exact', 'previous']);
