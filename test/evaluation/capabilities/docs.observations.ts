import { findObservations } from '../../../src/core/remarks/observations/find-observations';
import { observationRules } from '../../../src/core/remarks/observations/observation-rules';
import { readPaper } from '../../../src/core/text/read-paper';
import type { StructuredAbstract } from '../../../src/training/roles/structured-abstracts';
import type { Capability, Corpora, Row } from '../capability';

/**
 * How often figures are said not to agree. There is no gold: most published figures agree, so a rate that rises without a
 * reason is a rate of false alarms. Each observation of the first release was read; see the rules for what was left out.
 */
const capability: Capability = {
  id: 'docs.observations',
  development: 'every observation on these texts was read and the rules tuned',
  run(corpora) {
    return [
      ...rates('structured abstracts', structuredAbstracts(corpora)),
      ...rates('abstracts', abstracts(corpora)),
      ...rates('trial abstracts in tokens', trialAbstracts(corpora)),
      ...rates('full papers', papers(corpora)),
    ];
  },
};
export default capability;

function rates(what: string, texts: readonly string[]): Row[] {
  if (texts.length === 0) return [];
  const found = texts.flatMap((text) => observedIn(text));
  const all = row(`in 100 ${what}`, found.length, texts.length);
  const byRule = observationRules.map(({ id }) => [id, found.filter((rule) => rule === id).length] as const);
  return [all, ...byRule.filter(([, count]) => count > 0).map(([id, count]) => row(`  ${id}`, count, texts.length))];
}

function observedIn(text: string): readonly string[] {
  const paper = readPaper(text, text.startsWith('#') ? 'markdown' : 'plaintext');
  return findObservations({ paper, source: null, claims: [] }).map(({ rule }) => rule);
}

function row(measure: string, count: number, n: number): Row {
  return { capability: capability.id, measure, precision: null, recall: null, f1: null, value: (100 * count) / n, n };
}

function structuredAbstracts(corpora: Corpora): string[] {
  const all = corpora.jsonl<StructuredAbstract>('roles.pmc-abstracts') ?? [];
  return all.map(({ sections }) => sections.map(([heading, text]) => `${heading}: ${text}`).join('\n\n'));
}

function abstracts(corpora: Corpora): string[] {
  return ['claims.sentences-train', 'claims.sentences-dev'].flatMap((name) =>
    (corpora.jsonl<{ readonly sentences: readonly string[] }>(name) ?? []).map(({ sentences }) => sentences.join(' ')),
  );
}

function trialAbstracts(corpora: Corpora): string[] {
  const all = corpora.jsonl<{ readonly tokens: readonly string[] }>('therapies.ebmnlp-dev.tokens') ?? [];
  return all.map(({ tokens }) => tokens.join(' '));
}

function papers(corpora: Corpora): string[] {
  const names = ['papers.claims-dev', 'papers.entities-dev'].flatMap((name) =>
    Object.keys(corpora.json<Readonly<Record<string, unknown>>>(name) ?? {}),
  );
  return [...new Set(names)].flatMap((name) => corpora.paper(name) ?? []);
}
