import type { Token } from '../../text/paper-text';
import type { RecognitionContext } from '../context';
import type { GeneCandidate } from './gene-candidate';
import { makeCandidate } from './lexicon-candidates';

/** What tells members of a family apart at the end of a name: "1" in BRCA1, "R2" never, "beta" in TGF-beta. */
const MEMBER_END = /[-\s]?(?:\d{1,2}[A-Za-z]?|[A-D\p{Script=Greek}]|alpha|beta|gamma|delta)$/u;
const MEMBER_TOKEN = /^(?:\d{1,2}[A-Za-z]?|[A-Z]|[A-Z]\d|\p{Script=Greek}\d?|alpha|beta|gamma|delta)$/u;
const JOINTS = new Set(['/', ',', 'and', 'or', '&']);
const HYPHENS = /^[-‐‑–]$/;
const MOST_MEMBERS = 8;

/** The other members in a shortened list: "2" in "BRCA1/2", "-13" in "IL-4 and -13", "9" in "caspases 3 and 9". */
export function coordinatedCandidates(context: RecognitionContext, bases: readonly GeneCandidate[]): GeneCandidate[] {
  return bases.flatMap((base) => membersAfter(context, base));
}

function membersAfter(context: RecognitionContext, base: GeneCandidate): GeneCandidate[] {
  const end = MEMBER_END.exec(base.text);
  if (!end || end.index < 2) return [];
  const stem = base.text.slice(0, end.index);
  const found: GeneCandidate[] = [];
  let at = base.endToken;
  while (found.length < MOST_MEMBERS) {
    const member = nextMember(context, base, at);
    const senses = member && senseOfMember(context, stem, member.text);
    if (!member || !senses || senses.length === 0) break;
    found.push(
      makeCandidate(context, base.sentence, {
        firstToken: member.token,
        endToken: member.token + 1,
        origin: 'coordinated',
        senses,
        otherTypes: [],
      }),
    );
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
  const bound = hyphen || tokens[joined - 1]?.text === '/' || followsNamedList(context, base, at);
  return bound ? { token: at, text: token.text } : null;
}

/** ", and" is one joint. */
function pastJoints(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 2 && JOINTS.has(tokens[at]?.text ?? '')) at++;
  return at;
}

/** "caspases 3 and 9", "cyclin D1 and D2": the name is in words, and no noun of its own follows the number. */
function followsNamedList(context: RecognitionContext, base: GeneCandidate, at: number): boolean {
  if (!/[a-z]{4}/.test(base.text)) return false;
  const after = context.tokens[at + 1];
  return !after || at + 1 >= base.sentence.endToken || /^(?:[,.;:)]|and|or|in|were|was|are|is)$/.test(after.text);
}

function senseOfMember(context: RecognitionContext, stem: string, member: string) {
  const bare = stem.replace(/s$/, '');
  for (const name of [`${bare}-${member}`, `${bare} ${member}`, bare + member]) {
    const senses = context.lexicon.lookup(name).filter(({ type }) => type === 'gene');
    if (senses.length > 0) return senses;
  }
  return [];
}
