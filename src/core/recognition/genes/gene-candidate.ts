import type { Sense } from '../../lexicon/lexicon';
import type { SentenceText } from '../../text/paper-text';

/** How a candidate came about; each is a rule in `candidate-rules.ts`. */
export type GeneOrigin =
  | 'lexicon' // a name of the lexicon as it stands
  | 'extended' // a name and its tail: "tumour necrosis factor alpha", "EGF receptor"
  | 'affixed' // a symbol with a prefix: "pSMAD2", "hTERT"
  | 'bracketed' // a name that a bracket parts from its end: "interleukin (IL)-17"
  | 'hla' // an HLA type or allele: "HLA-A*02:01"
  | 'coordinated' // the rest of a shortened list: "2" in "BRCA1/2"
  | 'family' // the stem of numbered symbols: "MAPK", "caspases"
  | 'patterned' // symbols of families too large to list: "miR-21"
  | 'enzyme' // words that end as enzyme and protein names do
  | 'protein-word' // words in -in
  | 'grown' // a name with the words beside it that belong to it: "matrix metalloproteinase 2"
  | 'headed' // a head and what it is the head of: "NMDA receptor"
  | 'unlisted'; // has only the looks of a symbol

/** A stretch of tokens that may name a gene. */
export interface GeneCandidate {
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: SentenceText;
  readonly origin: GeneOrigin;
  /** Gene senses only; empty for names that no table has. */
  readonly senses: readonly Sense[];
  /** Types that the lexicon also gives to the whole name. */
  readonly otherTypes: readonly string[];
  /** Of the rest of a shortened list: the name that the list begins with. */
  readonly memberOf?: GeneCandidate;
}
