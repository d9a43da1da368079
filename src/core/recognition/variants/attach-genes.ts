import type { GeneOfVariant } from '../../analysis';
import { firstWhere } from '../../text/first-where';
import type { RecognitionContext } from '../context';
import type { Mention, ProseCue } from '../mention';
import { changeKey } from './change-key';

/** A variant's gene and the rule that found it. */
interface Attachment {
  readonly gene: Mention;
  readonly rule: string;
}

/**
 * Says of which gene each variant is: the one beside it, else the one beside the same variant elsewhere, else the nearest
 * in its sentence, else the only gene of the paper that has variants, else the only one of its title. `mentions` are sorted by start.
 */
export function attachGenes(context: RecognitionContext, mentions: readonly Mention[]): readonly Mention[] {
  const genes = mentions.filter(isOneGene);
  if (genes.length === 0 || !mentions.some(({ type }) => type === 'variant')) return mentions;
  const found = attachments(context, mentions, genes);
  return mentions.map((mention) => {
    const attached = found.get(mention);
    return attached ? { ...mention, gene: toGene(attached.gene), why: [...mention.why, cueOf(attached)] } : mention;
  });
}

function isOneGene({ type, id }: Mention): boolean {
  return type === 'gene' && id !== null && /^(?:NCBIGene|HGNC):/.test(id);
}

function toGene({ id, name }: Mention): GeneOfVariant {
  return { id: id ?? '', name: name ?? '' };
}

function cueOf({ gene: { start, end }, rule }: Attachment): ProseCue {
  return { rule, start, end };
}

function attachments(
  context: RecognitionContext,
  mentions: readonly Mention[],
  genes: readonly Mention[],
): ReadonlyMap<Mention, Attachment> {
  const { text } = context.paper.prose;
  const variants = mentions.filter(({ type }) => type === 'variant');
  const found = new Map<Mention, Attachment>();
  const byText = new Map<string, Mention>();
  const nearby = genesBySentence(context, genes);
  const attach = (variant: Mention, gene: Mention | null | undefined, rule: string): void => {
    if (gene && !found.has(variant)) found.set(variant, { gene, rule });
  };
  const keyOf = ({ start, end }: Mention): string => changeKey(text.slice(start, end));
  for (const variant of variants) {
    const gene = besideOf(text, variant, nearby(variant));
    attach(variant, gene, 'variant.gene.beside');
    if (gene && !byText.has(keyOf(variant))) byText.set(keyOf(variant), gene);
  }
  for (const variant of variants) {
    attach(variant, byText.get(keyOf(variant)), 'variant.gene.elsewhere');
    attach(variant, nearestOf(variant, nearby(variant)), 'variant.gene.sentence');
  }
  const only = onlyGene([...found.values()].map(({ gene }) => gene)) ?? onlyGene(genes);
  const inTitle = onlyGene(genes.filter(({ start }) => start < (context.sentences[0]?.end ?? 0)));
  for (const variant of variants) {
    attach(variant, only, 'variant.gene.only');
    attach(variant, inTitle, 'variant.gene.title');
  }
  return found;
}

/** The genes of the sentence that a mention stands in. */
function genesBySentence(
  { sentences }: RecognitionContext,
  genes: readonly Mention[],
): (mention: Mention) => readonly Mention[] {
  const bySentence = new Map<number, Mention[]>();
  const sentenceOf = ({ start }: Mention): number => firstWhere(sentences, ({ end }) => end > start);
  for (const gene of genes) {
    const sentence = sentenceOf(gene);
    const there = bySentence.get(sentence);
    if (there) there.push(gene);
    else bySentence.set(sentence, [gene]);
  }
  return (mention) => nextTo(bySentence.get(sentenceOf(mention)) ?? NONE, mention.start);
}

/** Of genes in order those next to an offset: a list of thousands takes no longer than it should. */
function nextTo(genes: readonly Mention[], offset: number): readonly Mention[] {
  const at = firstWhere(genes, ({ start }) => start > offset);
  return genes.slice(Math.max(0, at - MOST_NEAR), at + MOST_NEAR);
}

const MOST_NEAR = 8;

const NONE: readonly Mention[] = [];

/** What may stand between a gene and its variant: "BRAF (p.V600E)", "the BRAF gene, V600E". */
const JOINT_AFTER_GENE =
  /^(?:[\s(:,/\-[]|gene|protein|variants?|mutations?|polymorphisms?|SNPs?|alleles?|codon|the){0,8}$/;
/** "V600E BRAF", "V600E mutation in the BRAF gene", "rs123 of BRAF". */
const JOINT_BEFORE_GENE =
  /^(?:[\s)/\-\]]|\bin\b|\bof\b|\bthe\b|\bwithin\b|mutations?|polymorphisms?|variants?|SNPs?|alleles?|mutant|genotypes?|substitution|human){0,8}$/;
const LONGEST_JOINT = 40;

function besideOf(text: string, variant: Mention, genes: readonly Mention[]): Mention | null {
  let after: Mention | null = null;
  for (const gene of genes) {
    if (gene.start >= variant.start && gene.end <= variant.end) return gene;
    if (gene.end <= variant.start && isJoint(JOINT_AFTER_GENE, text, gene.end, variant.start)) return gene;
    if (!after && gene.start >= variant.end && isJoint(JOINT_BEFORE_GENE, text, variant.end, gene.start)) after = gene;
  }
  return after;
}

function isJoint(pattern: RegExp, text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_JOINT && pattern.test(text.slice(from, to));
}

/** Of two equally near the one before. */
function nearestOf(variant: Mention, genes: readonly Mention[]): Mention | null {
  let nearest: Mention | null = null;
  let least = Infinity;
  for (const gene of genes) {
    const distance = gene.start < variant.start ? variant.start - gene.end : gene.start - variant.end;
    if (distance < least) [nearest, least] = [gene, distance];
  }
  return nearest;
}

function onlyGene(genes: readonly Mention[]): Mention | null {
  const [first] = genes;
  return first && genes.every(({ id }) => id === first.id) ? first : null;
}
