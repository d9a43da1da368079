import type { Sense } from '../../lexicon/lexicon';
import type { Token } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import { makeCandidate } from './lexicon-candidates';

/** What tells members of a family apart at the end of a name: "1" in BRCA1, "I" in ROCK-I, "beta" in TGF-beta. */
const MEMBER_END = /[-\s]?(?:\d{1,2}[A-Za-z]?|I{1,3}|IV|[VA-D\p{Script=Greek}]|alpha|beta|gamma|delta)$/u;
const MEMBER_TOKEN = /^(?:\d{1,2}[A-Za-z]?|I{1,3}|IV|VI{0,3}|[A-Z]\d?|\p{Script=Greek}\d?|alpha|beta|gamma|delta)$/u;
const JOINTS = new Set(['/', ',', 'and', 'or', '&']);
const HYPHENS = /^[-‐‑–]$/;
const MOST_MEMBERS = 8;

/** The members of shortened lists: "2" in "BRCA1/2", "-13" in "IL-4 and -13", "caspases 3" and "9" in "caspases 3 and 9". */
export function coordinatedCandidates(context: RecognitionContext, bases: readonly GeneCandidate[]): GeneCandidate[] {
  return bases.flatMap((base) => {
    const first = firstOfPlural(context, base);
    return first ? [first, ...membersAfter(context, first)] : membersAfter(context, base);
  });
}

/** "caspases 3" before more members: the plural is that of the list. */
function firstOfPlural(context: RecognitionContext, base: GeneCandidate): GeneCandidate | null {
  const { tokens } = context;
  const hyphen = HYPHENS.test(tokens[base.endToken]?.text ?? '');
  const member = tokens[hyphen ? base.endToken + 1 : base.endToken];
  const endToken = base.endToken + (hyphen ? 2 : 1);
  if (!/[a-z]{3}s$/.test(base.text) || !member || endToken > base.sentence.endToken) return null;
  if (!MEMBER_TOKEN.test(member.text) || !JOINTS.has(tokens[endToken]?.text ?? '')) return null;
  const senses = senseOfMember(context, base.text, member.text);
  if (senses.length === 0) return null;
  const { firstToken, sentence } = base;
  const first = makeCandidate(context, sentence, {
    firstToken,
    endToken,
    origin: 'coordinated',
    senses,
    otherTypes: [],
  });
  return { ...first, memberOf: base };
}

function membersAfter(context: RecognitionContext, base: GeneCandidate): GeneCandidate[] {
  if (!MEMBER_END.test(base.text)) return [];
  const found: GeneCandidate[] = [];
  let at = base.endToken;
  while (found.length < MOST_MEMBERS) {
    const member = nextMember(context, base, at);
    const senses = member && senseOfMember(context, base.text, member.text);
    if (!member || !senses || senses.length === 0) break;
    found.push({
      ...makeCandidate(context, base.sentence, {
        firstToken: member.token,
        endToken: member.token + 1,
        origin: 'coordinated',
        senses,
        otherTypes: [],
      }),
      memberOf: base,
    });
    at = member.token + 1;
  }
  return found;
}

/** The next member after a joint; a slash binds closely, words and commas need a hyphen or a name in words. */
function nextMember(
  context: RecognitionContext,
  base: GeneCandidate,
  from: number,
): { token: number; text: string } | null {
  const { tokens } = context;
  const joined = pastJoints(tokens, from, base.sentence.endToken);
  if (joined === from) return null;
  const hyphen = HYPHENS.test(tokens[joined]?.text ?? '');
  const at = hyphen ? joined + 1 : joined;
  const token = tokens[at];
  if (!token || at >= base.sentence.endToken || !MEMBER_TOKEN.test(token.text)) return null;
  if (!fitsEnd(base.text, token.text) || isOwnGene(context, at) || isLocant(context, at)) return null;
  const bound = hyphen || isUnspaced(context, base.endToken, at) || followsNamedList(context, base, at);
  return bound ? { token: at, text: token.text } : null;
}

/** ", and" is one joint. */
function pastJoints(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 2 && JOINTS.has(tokens[at]?.text ?? '')) at++;
  return at;
}

/** A letter alone goes on with letters: "FANCA,C", but not "SAR1, B". */
function fitsEnd(name: string, member: string): boolean {
  return !/^[A-Z]$/.test(member) || /[A-Z]$/.test(name);
}

/** "C3" is a gene of its own. */
function isOwnGene(context: RecognitionContext, at: number): boolean {
  return (
    /^\p{L}/u.test(context.tokens[at]?.text ?? '') &&
    context
      .hitsAt(at)
      .some(
        ({ endToken, senses }) =>
          endToken === at + 1 && senses.some(({ type, kind }) => type === 'gene' && kind === 'preferred'),
      )
  );
}

/** "beta1,3-galactosyltransferase": a place in a sugar. */
function isLocant({ tokens }: RecognitionContext, at: number): boolean {
  return tokens[at - 1]?.text === ',' && HYPHENS.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]?.spaced;
}

/** "BRCA1/2", "FANCA,C,D2". */
function isUnspaced({ tokens }: RecognitionContext, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (tokens[at]?.spaced ?? true) return tokens[to - 1]?.text === '/';
  return true;
}

/** "caspases 3 and 9", "cyclin D1 and D2", "TIM-1 and 3 genes": the name is in words and no noun of its own follows the number. */
function followsNamedList(context: RecognitionContext, base: GeneCandidate, at: number): boolean {
  const after = at + 1 < base.sentence.endToken ? (context.tokens[at + 1]?.lower ?? '') : '';
  if (GENE_NOUNS.has(after)) return true;
  return /[a-z]{4}/.test(base.text) && (after === '' || /^(?:[,.;:)]|and|or|in|were|was|are|is)$/.test(after));
}

const GENE_NOUNS = new Set(
  'gene genes protein proteins mrna mrnas receptor receptors polymorphism polymorphisms isoform isoforms'.split(' '),
);

/** The name with its own end replaced by that of the member: "CYP11B2/B1" is CYP11B1, "ROCK-I/II" ROCK-II. */
function senseOfMember(context: RecognitionContext, name: string, member: string): readonly Sense[] {
  const stem = name.replace(MEMBER_END, '').replace(/s$/, '');
  const names = stem.length < LEAST_STEM ? [] : [`${stem}-${member}`, `${stem} ${member}`, stem + member];
  const sameEnd = name.slice(0, -member.length);
  if (sameEnd.length >= LEAST_STEM && patternOf(name.slice(-member.length)) === patternOf(member))
    names.unshift(sameEnd + member);
  for (const each of names) {
    const senses = context.lexicon.lookup(each).filter(({ type }) => type === 'gene');
    if (senses.length > 0) return senses;
  }
  return [];
}

const LEAST_STEM = 2;

function patternOf(text: string): string {
  return text.replace(/\d/g, '0').replace(/\p{Lu}/gu, 'A');
}
