import type { Role } from '../../core/analysis';

/** A record of `roles.pmc-abstracts`. */
export interface StructuredAbstract {
  readonly pmcid: string;
  readonly licence: string;
  readonly sections: readonly (readonly [heading: string, text: string])[];
}

/** What authors call the parts of an abstract. Mixed and administrative headings stand for no single role. */
const HEADINGS: readonly (readonly [RegExp, Role | null])[] = [
  [/registration|supplementary|funding|ethics|level of evidence/, null],
  [/method.*(?:result|finding)/, null],
  [/^(?:study )?(?:objective|aim|purpose|goal|hypothesis)/, 'objective'],
  [/background|introduction|context|rationale/, 'background'],
  [/conclusion|discussion|interpretation|implication/, 'conclusion'],
  [/result|finding/, 'results'],
  [/method|design|setting|participant|patient|intervention|measure|material|statistic|subject|procedure/, 'methods'],
];

function roleOf(heading: string): Role | null {
  const words = heading.toLowerCase().replace(/:/g, '').trim();
  return HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** CC BY of any version and CC0: the only records that weights may be learned from. */
export function isFree({ licence }: Pick<StructuredAbstract, 'licence'>): boolean {
  return /^(?:by|zero) [\d.]+$/.test(licence);
}

/** The records that weights may be learned from, of a file with one JSON record a line. */
export function freeAbstracts(jsonl: string): StructuredAbstract[] {
  const lines = jsonl.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as StructuredAbstract).filter(isFree);
}

/** An abstract with its headings hidden. */
export interface HiddenAbstract {
  /** All sections as one paragraph. */
  readonly text: string;
  /** The role that the authors' heading gives to the place at an offset. */
  readonly roleAt: (offset: number) => Role | null;
}

/** Joins the sections whose headings name a role to one paragraph of plain text. */
export function hideHeadings({ sections }: Pick<StructuredAbstract, 'sections'>): HiddenAbstract {
  const kept = sections.flatMap(([heading, text]) => {
    const role = roleOf(heading);
    return role ? [{ role, text: text.replace(/\s+/g, ' ').trim() }] : [];
  });
  let end = 0;
  const ends = kept.map(({ text }) => (end += text.length + 1));
  return {
    text: kept.map(({ text }) => text).join(' '),
    roleAt: (offset) => kept[ends.findIndex((limit) => offset < limit)]?.role ?? null,
  };
}
