import type { Span } from '../analysis';
import type { ProseCue } from '../recognition/mention';
import type { PaperText, SentenceText } from '../text/paper-text';
import { readCertainty } from './read-certainty';
import { readPolarity } from './read-polarity';
import { readRoles } from './read-roles';
import { readSignals, type SignalHit, type Signals } from './read-signals';
import type { RoleModel } from './role-model';
import { readStrength } from './read-strength';
import type { Statement } from './statement';
import { spanOfTokens } from '../text/span-of-tokens';

/**
 * One statement a sentence, in the order of `paper.sentences`; each axis is read on its own. Without a model, roles in an
 * abstract are read by rules alone.
 */
export function readStatements(paper: PaperText, roleModel?: RoleModel): readonly Statement[] {
  const signals = paper.sentences.map(({ firstToken, endToken }) => readSignals(paper.tokens, firstToken, endToken));
  const roles = readRoles(paper, signals, roleModel);
  return paper.sentences.map((sentence, index) => {
    const hits = signals[index] ?? {};
    const { role, cues } = roles[index] ?? { role: 'other' as const, cues: [] };
    const content = readContent(paper, sentence, hits);
    return { sentence: index, role, ...content, why: [...content.why, ...cues] };
  });
}

function readContent(
  paper: PaperText,
  sentence: SentenceText,
  signals: Signals,
): Pick<Statement, 'strength' | 'polarity' | 'denies' | 'certainty' | 'leastCertainty' | 'why'> {
  const { strength, cues: strengthCues } = readStrength(paper.tokens, signals);
  const { polarity, denies, cues: polarityCues } = readPolarity(paper.tokens, signals, sentence);
  const { certainty, leastCertainty, cues: certaintyCues } = readCertainty(paper.tokens, signals, sentence);
  const hits = [...strengthCues, ...polarityCues, ...certaintyCues];
  return { strength, polarity, denies, certainty, leastCertainty, why: hits.map((hit) => toCue(paper, hit)) };
}

function toCue(paper: PaperText, hit: SignalHit): ProseCue {
  return { rule: hit.value.id, ...tokenSpan(paper, hit) };
}

function tokenSpan({ tokens }: PaperText, { firstToken, endToken }: SignalHit): Span {
  return spanOfTokens(tokens, firstToken, endToken);
}
