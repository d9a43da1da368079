import type { SentenceText } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import { isHyphen, isSpaced, wordAt } from '../word-at';
import { readNameContext } from './drug-context';

/** Letters that sponsors put before the number of a compound. */
const SPONSORS: ReadonlySet<string> = new Set(
  `azd ly gsk bms mk pf amg bay abt incb tak jnj sb su cgp cgs ucn plx mln gdc rg bi bibf pd ag ono asp sch nvp ldk osi ici zd sar cc medi epz pha
  krm skf arq lgx mgcd chir ipi adl sgx prn bgb vx vx gs tmc`.split(/\s+/),
);
/** Letters before the number of a trial, a data set, a cell line, an article, a catalogue or a standard. */
const NO_COMPOUND: ReadonlySet<string> = new Set(
  `nct gse gsm gds pmc pmid doi isrctn crl ccl htb atcc iso rrid srr srp prjna eudract actrn chictr umin drks ab sc cat no nm np xm nr ng enst ensg
  rs chr cas ec fig table grant iec pcr ko mgi omim hgnc cl go dsm icd mesh orf cg ncbi uniprot pdb ch mm hg sd sp cd il covid sars rn mrn irb dmr ucsf r01 cns who`.split(
    /\s+/,
  ),
);
const SCORE = 0.74;

interface Code {
  readonly firstToken: number;
  readonly endToken: number;
  readonly key: string;
  readonly isTrusted: boolean;
}

/** "LY2157299", "BTH-1677": a code is a drug all over the paper where it is a sponsor's or where it is once given to somebody. */
export function findDrugCodes(context: RecognitionContext): Proposal[] {
  const codes: Code[] = [];
  const given = new Set<string>();
  for (const sentence of context.sentences) {
    if (thanksForMoney(context, sentence)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const code = codeAt(context, sentence, at);
      if (!code) continue;
      codes.push(code);
      if (code.isTrusted || readNameContext(context.tokens, code, sentence)?.reading === 'therapy') given.add(code.key);
    }
  }
  return codes.filter(({ key }) => given.has(key)).map((code) => propose(context, code));
}

/** Grants have numbers like compounds. */
const MONEY: ReadonlySet<string> = new Set(['grant', 'grants', 'funded', 'funding', 'award', 'awards', 'fellowship']);

function thanksForMoney({ tokens }: RecognitionContext, { firstToken, endToken }: SentenceText): boolean {
  for (let at = firstToken; at < endToken; at++) if (MONEY.has(wordAt(tokens, at))) return true;
  return false;
}

/** Two to five letters and three or more digits, in one token or around a hyphen; no name of the lexicon. */
function codeAt(context: RecognitionContext, sentence: SentenceText, at: number): Code | null {
  const { tokens } = context;
  const text = tokens[at]?.text ?? '';
  if (!beginsWithCapitals(text) || context.hitsAt(at).length > 0) return null;
  const whole = /^(\p{Lu}{2,5})\d{3,7}$/u.exec(text);
  if (whole) return codeOf(at, at + 1, whole[1] ?? '', text);
  if (!/^\p{Lu}{2,5}$/u.test(text) || at + 2 >= sentence.endToken) return null;
  const number = wordAt(tokens, at + 2);
  const isJoined = isHyphen(wordAt(tokens, at + 1)) && isSpaced(tokens, at + 1) === isSpaced(tokens, at + 2);
  return isJoined && /^\d{3,7}$/.test(number) ? codeOf(at, at + 3, text, `${text}${number}`) : null;
}

function beginsWithCapitals(text: string): boolean {
  return text.length >= 2 && isCapital(text.charCodeAt(0)) && isCapital(text.charCodeAt(1));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function codeOf(firstToken: number, endToken: number, letters: string, key: string): Code | null {
  const prefix = letters.toLowerCase();
  return NO_COMPOUND.has(prefix) ? null : { firstToken, endToken, key, isTrusted: SPONSORS.has(prefix) };
}

function propose(context: RecognitionContext, { firstToken, endToken }: Code): Proposal {
  const span = context.spanOf(firstToken, endToken);
  return {
    ...span,
    firstToken,
    endToken,
    type: 'therapy',
    id: null,
    name: null,
    xrefs: [],
    match: 'related',
    candidates: [],
    score: SCORE,
    source: 'pattern',
    why: [{ rule: 'therapy.drug.code', ...span }],
  };
}
