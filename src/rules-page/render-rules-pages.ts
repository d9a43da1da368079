import { escapeMarkdown } from '../core/presentation/markdown-text';
import { plural } from '../core/presentation/wording';
import type { RuleInfo } from '../core/rules/rule';
import { MASK } from '../core/text/paper-text';
import { ruleFacts, ruleLimits, rulePhrases } from './rule-facts';
import { rulesOf, type Stage, stages } from './stages';

/** A file of the documentation. */
export interface Page {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

const MADE = '<!-- Made from the tables of the engine by `npm run docs:rules`; do not edit. -->';

/** The index and one page a stage. The same tables give the same bytes. */
export function renderRulesPages(): readonly Page[] {
  return [
    { path: 'docs/rules.md', text: renderIndex() },
    ...stages.map((stage) => ({ path: `docs/rules/${stage.file}.md`, text: renderStage(stage) })),
  ];
}

function renderIndex(): string {
  const rows = stages.map(
    (stage) => `- [${stage.title}](rules/${stage.file}.md) (${plural(countOf(stage), 'rule')}): ${stage.about}`,
  );
  return [
    '# Rules',
    MADE,
    'Whatever BioGloss says of a paper rests on rules, and each rule is a row of a table: an id, a title, where it comes ' +
      'from, and examples of what it applies to and what not, which the tests run. These pages are made from the tables. ' +
      'The derivation of a claim and the card of a term show the titles of the rules that led there.',
    rows.join('\n'),
    NOTATION,
    '',
  ].join('\n\n');
}

const NOTATION = `## How phrases are written

Case does not count. Words stand apart by spaces, and a hyphen is a word of its own.

- \`randomised\`: that word
- \`random*\`: any word that begins so
- \`was|were\`: one of several
- \`~3\`: up to three words of any kind
- \`#\`: a number
- \`@people\`: a word of the list of that name
- \`□\`: an address, a number of a registry or a formula, which is not read as words

Patterns of statistics are written alike: words in capitals are kinds of signs and numbers, what stands in brackets may be
left out.

Weights and points are added up; what a sum must reach stands in the code beside the table.`;

function countOf({ groups }: Stage): number {
  return groups.reduce((sum, [prefix]) => sum + rulesOf(prefix).length, 0);
}

function renderStage(stage: Stage): string {
  const groups = stage.groups.flatMap(([prefix, title]) => {
    const rules = rulesOf(prefix);
    return rules.length === 0 ? [] : [`## ${title}`, ...rules.map(renderRule)];
  });
  return [`# ${stage.title}`, MADE, `[All rules](../rules.md). ${stage.about}`, ...groups, ''].join('\n\n');
}

function renderRule(rule: RuleInfo): string {
  const { yes, no } = rule.examples;
  const phrases = rulePhrases(rule);
  const facts = ruleFacts(rule).map((fact) => ` · ${escapeMarkdown(fact)}`);
  const lines = [
    `\`${rule.id}\`${facts.join('')}`,
    ...(phrases.length > 0 ? [`Looks for: ${phrases.map(asCode).join(', ')}`] : []),
    ...ruleLimits(rule).map(([label, text]) => `${label}: ${escapeMarkdown(text)}`),
    ...(yes.length > 0 ? [`Applies to: ${yes.map(asQuote).join(' ')}`] : []),
    ...(no.length > 0 ? [`Not to: ${no.map(asQuote).join(' ')}`] : []),
    `Source: ${escapeMarkdown(rule.source)}`,
  ];
  return [`### ${escapeMarkdown(sentenceCase(rule.title))}`, lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}

function sentenceCase(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function asCode(phrase: string): string {
  const text = phrase.replaceAll(MASK, '□').trim();
  const fence = text.includes('`') ? '``' : '`';
  return fence === '`' ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** Examples may be several lines; a page shows them on one, with a sign for each end of a line. */
function asQuote(example: string): string {
  return `“${escapeMarkdown(example.replaceAll(MASK, '□').trim().replace(/\n+/gu, ' ⏎ ').replace(/\s+/gu, ' '))}”`;
}
