import type {
  Analysis,
  Claim,
  ClaimKind,
  Polarity,
  Sentence,
  Span,
  Strength,
  StudyDesign,
} from '../../../src/core/analysis';
import type { Capability, Row } from '../capability';
import { ratio } from '../metrics';

interface KeyClaim {
  readonly quote: string;
  readonly kind: ClaimKind;
  readonly strength: Strength;
  readonly polarity: Polarity;
  readonly design: StudyDesign | null;
}

interface JudgedPaper {
  readonly keyClaims: readonly KeyClaim[];
  readonly notClaims: readonly string[];
  readonly designs: readonly StudyDesign[];
}

/** What was found of one paper: one boolean an item, so that papers can be pooled. */
interface Answers {
  readonly listed: readonly boolean[];
  readonly wronglyListed: readonly boolean[];
  readonly inTopTwenty: readonly boolean[];
  readonly kind: readonly boolean[];
  readonly strength: readonly boolean[];
  readonly polarity: readonly boolean[];
  readonly design: readonly boolean[];
  readonly designOfPaper: readonly boolean[];
  readonly claims: number;
}

const capability: Capability = {
  id: 'papers.claims-dev',
  development: 'rules were tuned by reading this output',
  run(corpora, analyse) {
    const papers = corpora.json<Record<string, JudgedPaper>>(this.id);
    if (!papers) return [];
    const answers = Object.entries(papers).flatMap(([name, judged]) => {
      const text = corpora.paper(name);
      return text === null ? [] : [answer(text, analyse(text, 'markdown'), judged)];
    });
    const share = (measure: string, pick: (of: Answers) => readonly boolean[]): Row => {
      const all = answers.flatMap(pick);
      return row(this.id, measure, ratio(all.filter(Boolean).length, all.length), all.length);
    };
    return [
      share('key claims listed', (of) => of.listed),
      share('key claims among the first 20', (of) => of.inTopTwenty),
      share('sentences listed that are none', (of) => of.wronglyListed),
      share('kind, of listed key claims', (of) => of.kind),
      share('strength of key claims', (of) => of.strength),
      share('polarity of listed key claims', (of) => of.polarity),
      share('design of listed key claims', (of) => of.design),
      share('designs of the paper', (of) => of.designOfPaper),
      row(this.id, 'claims listed a paper', mean(answers.map(({ claims }) => claims)), answers.length),
    ];
  },
};
export default capability;

function answer(text: string, { claims, sentences, paper }: Analysis, judged: JudgedPaper): Answers {
  const found = judged.keyClaims.map((key) => ({ key, claim: covering(text, key.quote, claims) }));
  const listed = found.flatMap(({ key, claim }): { key: KeyClaim; claim: Claim }[] => (claim ? [{ key, claim }] : []));
  const said = judged.keyClaims.map((key): { key: KeyClaim; sentence: Sentence | null } => ({
    key,
    sentence: covering(text, key.quote, sentences),
  }));
  return {
    listed: found.map(({ claim }) => claim !== null),
    inTopTwenty: found.map(({ claim }) => claim !== null && claim.rank <= 20),
    wronglyListed: judged.notClaims.map((quote) => covering(text, quote, claims) !== null),
    kind: listed.map(({ key, claim }) => key.kind === claim.kind),
    strength: said.map(({ key, sentence }) => key.strength === sentence?.strength),
    polarity: listed.map(({ key, claim }) => key.polarity === claim.polarity),
    design: listed.map(({ key, claim }) => key.design === claim.design),
    designOfPaper: judged.designs.map((design) => paper.designs.some((found) => found.design === design)),
    claims: claims.length,
  };
}

/** The item that covers more than half of the quote. */
function covering<T extends Span>(text: string, quote: string, items: readonly T[]): T | null {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  if (start < 0) return null;
  return items.find((item) => Math.min(end, item.end) - Math.max(start, item.start) > quote.length / 2) ?? null;
}

const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

function row(capability: string, measure: string, value: number, n: number): Row {
  return { capability, measure, precision: null, recall: null, f1: null, value, n };
}
