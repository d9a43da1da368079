import type { SentenceText, Token } from '../../text/paper-text';
import type { Proposal, RecognitionContext } from '../context';
import type { TokenSpan } from '../token-span';
import { isHyphen, isSpaced, wordAt } from '../word-at';
import { readNameContext } from './drug-context';
import { findNamesAfterClasses } from './names-after-classes';

/** Letters that sponsors put before the number of a compound. */
const SPONSORS: ReadonlySet<string> = new Set(
  `azd ly gsk bms mk sm cb pf amg bay abt incb tak jnj sb su cgp cgs ucn plx mln gdc rg bi bibf pd ag ono asp sch nvp ldk osi ici zd sar cc medi epz pha
  krm skf arq lgx mgcd chir ipi adl sgx prn bgb vx gs tmc bn kf nik sr rp gyki ro wy fr gw gr mdl cp ym hmr dup org hoe bts
  nsc bmy kw rx fce cv eli srt sti zm ski mdx sor cep abbott ncx cl sq psi alx bx`.split(/\s+/),
);
/** Letters before the number of a trial, a data set, a cell line, an article, a catalogue or a standard. */
const NO_COMPOUND: ReadonlySet<string> = new Set(
  `nct gse gsm gds pmc pmid doi isrctn crl ccl htb atcc iso rrid srr srp prjna eudract actrn chictr umin drks ab sc cat no nm np xm nr ng enst ensg
  rs chr cas ec fig table grant iec pcr ko mgi omim hgnc cl go dsm icd mesh orf cg ncbi uniprot pdb ch mm hg sd sp cd il covid sars rn mrn irb dmr ucsf r01 cns who ic ld grch chembl pubchem cid zinc rt qt st fev ca hla ph ct pet mri`.split(
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
  const names = codes.filter(({ key }) => given.has(key)).map((code) => propose(context, code));
  return [...names, ...findNamesAfterClasses(context).map((name) => propose(context, name))];
}

/** Grants have numbers like compounds. */
const MONEY: ReadonlySet<string> = new Set(['grant', 'grants', 'funded', 'funding', 'award', 'awards', 'fellowship']);

function thanksForMoney({ tokens }: RecognitionContext, { firstToken, endToken }: SentenceText): boolean {
  for (let at = firstToken; at < endToken; at++) if (MONEY.has(wordAt(tokens, at))) return true;
  return false;
}

/** Two to five letters and a number, in one token, around a hyphen or, for letters of sponsors, after a space. */
function codeAt(context: RecognitionContext, sentence: SentenceText, at: number): Code | null {
  const text = context.tokens[at]?.text ?? '';
  if (!beginsLikeCode(text)) return null;
  return wholeCode(context, at, text) ?? splitCode(context, sentence, at, text);
}

/** "LY2157299"; no name of the lexicon. */
function wholeCode(context: RecognitionContext, at: number, text: string): Code | null {
  const whole = /^(\p{Lu}{2,5})\d{3,7}$/u.exec(text);
  return whole && context.hitsAt(at).length === 0 ? codeOf(at, at + 1, whole[1] ?? '', text) : null;
}

/** "BTH-1677", "Ro 15-1788", "SCH 23390". Letters of sponsors may be a gene's too ("MK"): the number decides. */
function splitCode(context: RecognitionContext, sentence: SentenceText, at: number, text: string): Code | null {
  const { tokens } = context;
  const letters = /^(\p{Lu}\p{L}{1,4})(?:\d{2,3})?$/u.exec(text)?.[1];
  if (letters === undefined) return null;
  const isTrusted = SPONSORS.has(letters.toLowerCase());
  const longest = context.hitsAt(at)[0];
  if (longest && (!isTrusted || longest.endToken > at + 1)) return null;
  const isJoined = isJoint(tokens, at + 1);
  const end = endOfNumber(tokens, isJoined ? at + 2 : at + 1, sentence.endToken, isJoined ? LEAST_DIGITS : LEAST_ALONE);
  if (end === null || (!isTrusted && !isJoined) || (!isTrusted && /\p{Ll}|\d/u.test(text))) return null;
  return codeOf(
    at,
    end,
    letters,
    tokens
      .slice(at, end)
      .map((token) => token.text)
      .join('')
      .replace(/\W/g, ''),
  );
}

/** So many digits or more, or two groups around a hyphen. */
function endOfNumber(tokens: readonly Token[], at: number, sentenceEnd: number, least: number): number | null {
  if (at >= sentenceEnd || !/^\d{2,7}$/.test(wordAt(tokens, at))) return null;
  const hasTail = at + 2 < sentenceEnd && isJoint(tokens, at + 1) && /^\d{3,5}$/.test(wordAt(tokens, at + 2));
  if (hasTail) return at + 3;
  return wordAt(tokens, at).length >= least ? at + 1 : null;
}

const LEAST_DIGITS = 3;
/** After a space: a year has four. */
const LEAST_ALONE = 5;

/** A hyphen with space on both sides or on neither. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return isHyphen(wordAt(tokens, at)) && isSpaced(tokens, at) === isSpaced(tokens, at + 1);
}

function beginsLikeCode(text: string): boolean {
  return text.length >= 2 && isCapital(text.charCodeAt(0)) && /^\p{L}/u.test(text.slice(1));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function codeOf(firstToken: number, endToken: number, letters: string, key: string): Code | null {
  const prefix = letters.toLowerCase();
  return NO_COMPOUND.has(prefix) ? null : { firstToken, endToken, key, isTrusted: SPONSORS.has(prefix) };
}

function propose(context: RecognitionContext, { firstToken, endToken }: TokenSpan): Proposal {
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
