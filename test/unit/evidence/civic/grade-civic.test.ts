import assert from 'node:assert/strict';
import type { CivicLevel, StudyDesign } from '../../../../src/core/analysis';
import { civicRules } from '../../../../src/core/evidence/civic/civic-rules';
import { civicCountRules } from '../../../../src/core/evidence/civic/count-rules';
import { civicTable } from '../../../../src/core/evidence/civic/civic-table';
import { gradeCivicClaim, gradeCivicPaper } from '../../../../src/core/evidence/civic/grade-civic';
import { readCivicSignals } from '../../../../src/core/evidence/civic/read-civic-signals';
import { findingsOf } from '../sample-findings';

const CLAIM = 'ALK fusions predicted response in lung cancer.';

function claimLevel(
  claim: string,
  design: StudyDesign | null,
  genes: readonly string[] = ['ALK'],
): { level: CivicLevel | null; rules: string[] } {
  const findings = findingsOf({ text: `# A title\n\n${claim}\n`, claim: claim.slice(0, 8), mentions: { gene: genes } });
  const sentence = findings.paper.sentences[findings.claims[0]?.sentence ?? -1];
  assert.ok(sentence);
  const { level, why } = gradeCivicClaim(findings, sentence, design);
  return { level, rules: why.map(({ rule }) => rule) };
}

/** Of a single statement, without a title. */
function statementLevel(text: string): CivicLevel | null {
  return gradeCivicPaper(findingsOf({ text }), null).level;
}

describe('CIViC levels of claims', () => {
  it('rest on a molecular profile, a disease and a relation', () => {
    assert.deepEqual(claimLevel(CLAIM, 'cohort'), {
      level: 'B',
      rules: ['civic.profile.alteration', 'civic.profile.disease', 'civic.profile.relation', 'civic.level.b'],
    });
    for (const claim of [
      'ALK fusions predicted response.',
      'ALK was sequenced in lung cancer.',
      'ALK fusions were round in lung cancer.',
    ])
      assert.deepEqual(claimLevel(claim, 'cohort'), { level: null, rules: ['civic.none.no_profile'] }, claim);
    assert.equal(claimLevel(CLAIM, 'cohort', []).level, null);
  });
  it('follow the design', () => {
    const levels: readonly (readonly [StudyDesign | null, CivicLevel | null])[] = [
      ['rct', 'B'],
      ['case_report', 'C'],
      ['animal', 'D'],
      ['in_vitro', 'D'],
      ['in_silico', 'E'],
      ['narrative_review', null],
      [null, null],
    ];
    for (const [design, level] of levels) assert.equal(claimLevel(CLAIM, design).level, level, String(design));
    assert.deepEqual(claimLevel(CLAIM, null).rules, ['civic.none.no_own_study']);
  });
  it('are none where only a response of the body is told', () => {
    assert.equal(claimLevel('ALK fusions went with a weak immune response in lung cancer.', 'cohort').level, null);
    assert.equal(claimLevel('ALK fusions went with a weak T-cell response in lung cancer.', 'cohort').level, null);
    assert.equal(claimLevel('ALK fusions went with a weak response in lung cancer.', 'cohort').level, 'B');
  });
  it('are A only with the wording of a guideline or an approval', () => {
    assert.equal(
      claimLevel('ALK fusions predicted response in lung cancer, and guidelines recommend them.', 'rct').level,
      'A',
    );
    assert.equal(claimLevel('In a phase III trial ALK fusions predicted response in lung cancer.', 'rct').level, 'B');
  });
  it('are C when only two to four patients have the profile', () => {
    assert.equal(
      claimLevel('Two patients with ALK fusions had a response in lung cancer.', 'nonrandomised_trial').level,
      'C',
    );
  });
});

const CLAIMS: Readonly<Record<string, string>> = {
  'civic.guideline': `${CLAIM.slice(0, -1)}, as treatment guidelines have it.`,
  'civic.profile_few': `Two patients with ${CLAIM}`,
  'civic.profile_five': `Five patients with ${CLAIM}`,
};

describe('the CIViC table of designs', () => {
  for (const { id, examples } of civicTable)
    it(`${id} applies to its examples and to nothing like them`, () => {
      const ruleFor = (example: string): string | undefined => {
        const [design, needed] = example.split(', ');
        const claim = (needed === undefined ? undefined : CLAIMS[needed]) ?? CLAIM;
        return claimLevel(claim, design as StudyDesign).rules.at(-1);
      };
      for (const yes of examples.yes) assert.equal(ruleFor(yes), id, yes);
      for (const no of examples.no) assert.notEqual(ruleFor(no), id, no);
    });
});

describe('CIViC levels of single statements', () => {
  it('follow the words alone', () => {
    assert.equal(
      statementLevel('The inhibitor is FDA approved for tumours with this fusion, and guidelines recommend it.'),
      'A',
    );
    assert.equal(
      statementLevel(
        'In a retrospective cohort of 120 patients, carriers of the mutation had shorter overall survival (HR 2.1, p = 0.01).',
      ),
      'B',
    );
    assert.equal(
      statementLevel(
        'A 60-year-old woman whose tumour had the fusion was treated with the inhibitor and had a partial response.',
      ),
      'C',
    );
    assert.equal(
      statementLevel('In Ba/F3 cells and in xenografts with the mutation, the inhibitor stopped growth (IC50 3 nM).'),
      'D',
    );
    assert.equal(
      statementLevel(
        'We can infer from modelling that the variant would predispose to tumours; this is predicted to be so.',
      ),
      'E',
    );
  });
  it('are C when fewer than five patients have the profile, whatever the study', () => {
    const among = (carriers: string): string =>
      `In a retrospective cohort of 120 patients, median overall survival was assessed. Of patients with the mutation, ${carriers} had a response (p = 0.2).`;
    assert.equal(statementLevel(among('2/3')), 'C');
    assert.equal(statementLevel(among('20/31')), 'B');
  });
  it('say how many patients have the profile', () => {
    const { profilePatients } = gradeCivicPaper(
      findingsOf({ text: 'The ALK fusion was found in 12 of 80 patients.' }),
      null,
    );
    assert.deepEqual(profilePatients, { value: 12, start: 28, end: 46 - 1 });
  });
  it('are none where no word speaks for any level', () => {
    assert.equal(statementLevel('The ALK fusion is round.'), null);
  });
  it('are none without a molecular profile', () => {
    assert.equal(statementLevel('Walking improves mood in 120 patients.'), null);
  });
});

describe('rules for the words of CIViC levels', () => {
  for (const { id, examples } of [...civicRules, ...Object.values(civicCountRules)])
    it(`${id} fires on its examples and on nothing like them`, () => {
      const fires = (text: string): boolean => {
        const { paper } = findingsOf({ text });
        return readCivicSignals(paper, paper.sentences).some(({ rule }) => rule.id === id);
      };
      for (const yes of examples.yes) assert.ok(fires(yes), yes);
      for (const no of examples.no) assert.ok(!fires(no), no);
    });
  it('point where their titles say', () => {
    for (const { id, title, weights } of [...civicRules, ...Object.values(civicCountRules)]) {
      const level = /\(points to ([A-E])\)$/.exec(title)?.[1];
      if (level === undefined) continue;
      const own = weights[level as CivicLevel] ?? 0;
      const others = (['B', 'C', 'D'] as const).filter((other) => other !== level);
      for (const other of others) assert.ok(own > (weights[other] ?? 0), `${id}: ${other}`);
    }
  });
});
