import type { SourceKind } from '../../../src/core/analysis';
import { findSource } from '../../../src/core/source/find-source';
import { readPaper } from '../../../src/core/text/read-paper';
import type { Capability, Corpora, Row } from '../capability';
import { ratio } from '../metrics';

/** Texts of a corpus that are all of one kind. */
interface Texts {
  readonly corpus: string;
  readonly kind: SourceKind;
  readonly read: (corpora: Corpora) => readonly string[] | null;
}

const SETS: readonly Texts[] = [
  { corpus: 'claims.sentences-dev', kind: 'abstract', read: abstracts },
  { corpus: 'evidence.design-dev', kind: 'abstract', read: (corpora) => texts(corpora, 'evidence.design-dev') },
  { corpus: 'sentences.craft', kind: 'article', read: (corpora) => texts(corpora, 'sentences.craft') },
];

function abstracts(corpora: Corpora): readonly string[] | null {
  const documents = corpora.jsonl<{ readonly title: string; readonly sentences: readonly string[] }>(
    'claims.sentences-dev',
  );
  return documents && documents.map(({ title, sentences }) => `${title}\n\n${sentences.join(' ')}`);
}

function texts(corpora: Corpora, name: string): readonly string[] | null {
  return corpora.jsonl<{ readonly text: string }>(name)?.map(({ text }) => text) ?? null;
}

/** Precision: right of those told; recall: right of all. */
function rowOf(capability: string, { corpus, kind }: Texts, documents: readonly string[]): Row {
  const told = documents.flatMap((text) => findSource(readPaper(text, 'plaintext'))?.kind ?? []);
  const right = told.filter((each) => each === kind).length;
  return {
    capability,
    measure: `${kind} (${corpus})`,
    precision: ratio(right, told.length),
    recall: ratio(right, documents.length),
    f1: null,
    value: null,
    n: documents.length,
  };
}

const capability: Capability = {
  id: 'source.kinds',
  development: 'rules looked at these corpora; there is none of news and notes',
  run(corpora) {
    return SETS.flatMap((set) => {
      const documents = set.read(corpora);
      return documents ? [rowOf(this.id, set, documents)] : [];
    });
  },
};
export default capability;
