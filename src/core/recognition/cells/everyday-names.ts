import type { Token } from '../../text/paper-text';
import { wordAt } from '../word-at';

/** An ontology name that is an everyday word, and what shows that a paper means the cell by it. */
interface EverydayName {
  readonly words: string;
  /** One of these somewhere in the paper; none: only a modifier can say so ("retinal fibres"). */
  readonly evidence: string;
  /** Just before the word, they make it another thing: "growth cone", "egg yolk". */
  readonly notAfter: string;
  /** Just after it, passing over a hyphen: "cone-beam", "egg white". */
  readonly notBefore: string;
}

const VISION = 'photoreceptor photoreceptors opsin opsins rhodopsin phototransduction electroretinogram';
const REPRODUCTION =
  'oocyte oocytes sperm spermatozoa zygote zygotes fertilization fertilisation fertilized fertilised blastocyst blastocysts';

const everydayNames: readonly EverydayName[] = [
  {
    words: 'rod rods',
    evidence: VISION,
    notAfter: 'rotating stationary metal metallic steel glass plastic gram coated titanium intramedullary',
    notBefore: 'shaped like stabilization fixation',
  },
  {
    words: 'cone cones',
    evidence: VISION,
    notAfter: 'growth ectoplacental arterial taylor nerve implantation',
    notBefore: 'beam shaped like biopsy biopsies photometer snail snails',
  },
  {
    words: 'egg eggs zygote zygotes ovum',
    evidence: REPRODUCTION,
    notAfter: 'fried hen chicken parasite worm helminth schistosome insect',
    notBefore: 'white whites yolk yolks cylinder chamber chambers shell shells albumin lysozyme production',
  },
  {
    words: `fiber fibers fibre fibres spore spores nerve muscle nurse club follicle basket retina epidermis endothelium
      epithelium endoderm mesoderm ectoderm clone clones blast blasts`,
    evidence: '',
    notAfter: '',
    notBefore: '',
  },
];

interface ReadyName {
  readonly evidence: readonly string[];
  readonly notAfter: ReadonlySet<string>;
  readonly notBefore: ReadonlySet<string>;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const byWord: ReadonlyMap<string, ReadyName> = new Map(
  everydayNames.flatMap(({ words, evidence, notAfter, notBefore }) => {
    const ready = {
      evidence: split(evidence),
      notAfter: new Set(split(notAfter)),
      notBefore: new Set(split(notBefore)),
    };
    return split(words).map((word) => [word, ready] as const);
  }),
);

export function isEverydayName(word: string): boolean {
  return byWord.has(word);
}

/** Whether the paper means a cell by the everyday word at a token. One for each paper. */
export function everydayNameReader(tokens: readonly Token[]): (at: number) => boolean {
  let words: Set<string> | null = null;
  return (at) => {
    const name = byWord.get(wordAt(tokens, at));
    if (!name || name.evidence.length === 0) return false;
    const next = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
    if (name.notAfter.has(wordAt(tokens, at - 1)) || name.notBefore.has(wordAt(tokens, next))) return false;
    const known = (words ??= new Set(tokens.map(({ lower }) => lower)));
    return name.evidence.some((word) => known.has(word));
  };
}
