import { escapeMarkdown } from '../presentation/markdown-text';
import {
  certaintyWord,
  designName,
  kindWord,
  ocebmName,
  plural,
  questionWord,
  sourceName,
  strengthWord,
} from '../presentation/wording';
import { kindsInWords } from '../summary/kinds-in-words';
import type { Passage, Summary, SummaryClaim } from '../summary/summary';
import type { Quoting } from './draft-source';
import type { DraftBlock } from './review-draft';
import { shortHash } from './text-hash';

/** A reviewer tells in a few sentences what they read. */
const MOST_CLAIMS = 5;

/** What the paper is, what it rests on and what it claims, without a word on how good it is. */
export function draftSummary(summary: Summary, quoting: Quoting): readonly DraftBlock[] {
  const claims = [...summary.claims].sort((a, b) => a.rank - b.rank).slice(0, MOST_CLAIMS);
  const study = [...describeStudy(summary), describeLevel(summary), describeClaims(summary, claims.length)].join(' ');
  return [
    toBlock('study', study, study),
    ...(claims.length === 0
      ? []
      : [
          toBlock(
            'claims',
            claims.map((claim) => `- ${describeClaim(claim)} ${quoting.line(claim.passage.start)}`).join('\n'),
            claims.map(describeClaim).join('\n'),
          ),
        ]),
  ];
}

function toBlock(key: string, markdown: string, content: string): DraftBlock {
  return { section: 'summary', key, markdown, isNumbered: false, content: shortHash(content) };
}

function describeStudy({ sourceKind, designs, sampleSize }: Summary): string[] {
  const what = sourceKind === null ? 'The text' : `The ${sourceName(sourceKind)}`;
  const people = sampleSize ? plural(sampleSize.value, 'participant') : '';
  const [primary, ...others] = designs;
  if (!primary) return [`${what} does not say of which design its study is${people && `; it counts ${people}`}.`];
  return [
    `${what} reports a study of this design: ${designName(primary.design)}${people && `, ${people}`} (${quoteOf(primary.quote)}).`,
    ...(others.length === 0 ? [] : [`It also reports: ${others.map(({ design }) => designName(design)).join(', ')}.`]),
  ];
}

function describeLevel({ evidence: { ocebm, question } }: Summary): string {
  if (ocebm === null) return 'As a whole it has no level of evidence by OCEBM 2011.';
  return `As a whole it is ${ocebmName(ocebm)}${question === null ? '' : ` for ${questionWord(question)}`}.`;
}

function describeClaims({ claimCount, kinds }: Summary, shown: number): string {
  if (claimCount === 0) return 'No claims were found in it.';
  const which = shown < claimCount ? 'The main ones are' : claimCount === 1 ? 'It is' : 'They are';
  return `It makes ${plural(claimCount, 'claim')} (${kindsInWords(kinds)}). ${which}:`;
}

function describeClaim({ passage, label, kind, strength, certainty }: SummaryClaim): string {
  const traits = [kindWord(kind), label, strengthWord(strength), certaintyWord(certainty)];
  return `${quoteOf(passage)} (${traits.join('; ')})`;
}

function quoteOf({ text }: Passage): string {
  return `“${escapeMarkdown(text)}”`;
}
