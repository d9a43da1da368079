import assert from 'node:assert/strict';
import type { Analysis, Claim, ClaimValue, Remark, Sentence } from '../../../src/core/analysis';
import type { PlacedAnnotation } from '../../../src/core/annotations/annotation';
import { applyCorrections } from '../../../src/core/annotations/apply-corrections';
import { claimValue } from '../../../src/core/annotations/apply-claim-value';
import { deepFreeze } from '../../../src/core/freeze';
import {
  buildAnalysis,
  buildClaim,
  buildCue,
  buildDesign,
  buildEntity,
  buildEvidence,
  spanOf,
} from '../../support/build-analysis';
import { onClaim, placed } from '../../support/build-correction';

const RCT = 'In this trial imatinib prolonged survival.';
const ADDED = 'Deaths were **fewer** on imatinib.';
const NEXT = 'Mice may differ.';
const LAST = 'Rash was frequent.';
const TEXT = `${RCT} ${ADDED} ${NEXT} ${LAST}`;

const sentence = (words: string, parts: Partial<Sentence> = {}): Sentence => ({
  ...spanOf(TEXT, words),
  section: 0,
  role: 'results',
  strength: 'none',
  polarity: 'affirmed',
  certainty: 'asserted',
  voice: 'paper',
  ...parts,
});
const remark = (words: string, rule: string, claim: number | null): Remark => ({
  ...buildCue(TEXT, words, rule),
  claim,
  related: [],
});
const drug = { type: 'therapy' } as const;
const ANALYSIS = deepFreeze(
  buildAnalysis({
    paper: {
      ...buildAnalysis().paper,
      designs: [
        buildDesign(TEXT, 'this trial', { design: 'rct', cues: [buildCue(TEXT, 'this trial', 'control.trial')] }),
      ],
    },
    sentences: [
      sentence(RCT),
      sentence(ADDED, { strength: 'correlational' }),
      sentence(NEXT, { certainty: 'hedged' }),
      sentence(LAST),
    ],
    entities: [buildEntity(TEXT, 'imatinib', drug), buildEntity(TEXT, 'imatinib', drug, 2)],
    claims: [
      buildClaim(TEXT, RCT, {
        strength: 'direct_causal',
        design: 'rct',
        evidence: buildEvidence({
          ocebm: 2,
          question: 'benefit',
          why: [
            buildCue(TEXT, 'this trial', 'design.rct.named'),
            buildCue(TEXT, 'survival', 'question.benefit'),
            buildCue(TEXT, 'this trial', 'ocebm.benefit_harm.trial'),
            buildCue(TEXT, 'trial', 'civic.none.no_profile'),
          ],
        }),
        entities: [0],
        rank: 2,
        why: [buildCue(TEXT, 'prolonged', 'strength.causal.direct')],
      }),
      buildClaim(TEXT, LAST, { rank: 1 }),
    ],
    observations: [remark('Rash', 'observation.percent', 1)],
    warnings: [
      remark('prolonged', 'warning.causal_on_observational', 0),
      remark('prolonged', 'warning.stronger_than_body', 0),
      remark('fewer', 'warning.comparison_without_numbers', null),
      remark('frequent', 'warning.no_data_or_citation', 1),
    ],
  }),
);
const MACHINE: ClaimValue = { claimKind: 'finding', strength: 'direct_causal', design: 'rct', ocebm: 2, civic: null };

const apply = (...corrections: PlacedAnnotation[]) => applyCorrections(ANALYSIS, corrections, TEXT);
const correct = (reviewer: Partial<ClaimValue>) => at(apply(placed(onClaim(MACHINE, reviewer), spanOf(TEXT, RCT))), 0);
const at = ({ claims }: Analysis, index: number): Claim => {
  const claim = claims[index];
  assert.ok(claim);
  return claim;
};
const rules = (cues: readonly { readonly rule: string }[]) => cues.map(({ rule }) => rule);

describe('corrections of claims', () => {
  it('leave the very analysis where they say nothing of it', () => {
    assert.equal(apply(placed(onClaim(MACHINE, null), null)), ANALYSIS);
    assert.equal(apply(placed(onClaim(MACHINE, null), spanOf(TEXT, NEXT))), ANALYSIS);
    assert.equal(apply(placed(onClaim(null, null), spanOf(TEXT, NEXT))), ANALYSIS);
  });

  it('take away what is no claim, with the warnings about it; figures that do not agree stay', () => {
    const none = apply(placed(onClaim(MACHINE, null), spanOf(TEXT, LAST)));
    assert.deepEqual(
      none.claims.map(({ plain, rank }) => [plain, rank]),
      [[RCT, 1]],
    );
    assert.deepEqual(
      none.warnings.map(({ rule, claim }) => [rule, claim]),
      [
        ['warning.causal_on_observational', 0],
        ['warning.stronger_than_body', 0],
        ['warning.comparison_without_numbers', null],
      ],
    );
    assert.deepEqual(none.observations, [{ ...ANALYSIS.observations[0], claim: null }]);
    const first = apply(placed(onClaim(MACHINE, null), spanOf(TEXT, RCT)));
    assert.deepEqual(
      [...first.warnings, ...first.observations].map(({ rule, claim }) => [rule, claim]),
      [
        ['warning.comparison_without_numbers', null],
        ['warning.no_data_or_citation', 0],
        ['observation.percent', 0],
      ],
    );
  });

  it('add a claim from the sentence of a selection, as far as the engine read it, to be read last', () => {
    const added = apply(placed(onClaim(null, {}, 'their main result'), spanOf(TEXT, 'were **fewer**')));
    assert.deepEqual(
      added.claims.map(({ plain, rank }) => [plain, rank]),
      [
        [RCT, 2],
        ['Deaths were fewer on imatinib.', 3],
        [LAST, 1],
      ],
    );
    const claim = at(added, 1);
    assert.equal(claim.text, TEXT.slice(claim.start, claim.end));
    assert.deepEqual(
      [claim.text, claim.section, claim.strength, claim.certainty, claim.entities, claim.kind],
      [ADDED, 0, 'correlational', 'asserted', [1], 'finding'],
    );
    assert.deepEqual(rules(claim.why), ['reviewer.claim.listed']);
    assert.deepEqual(rules(claim.evidence.why), ['evidence.none.unknown_design']);
    assert.deepEqual([claim.review?.verdict, claim.review?.machine], ['added', null]);
    assert.deepEqual(
      added.warnings.map(({ claim: index }) => index),
      [0, 0, null, 2],
    );
  });

  it('add one claim from several sentences, of those that are in no claim yet', () => {
    const selection = { start: TEXT.indexOf('survival'), end: TEXT.indexOf('differ') };
    const { claims } = apply(placed(onClaim(null, { claimKind: 'hypothesis' }), selection));
    assert.deepEqual(
      claims.map(({ text }) => text),
      [RCT, `${ADDED} ${NEXT}`, LAST],
    );
    assert.deepEqual(rules(claims[1]?.evidence.why ?? []), ['evidence.none.hypothesis']);
  });

  it('say of what the engine lists by now what they said of the sentence', () => {
    const found = apply(placed(onClaim(null, { design: 'cohort' }), spanOf(TEXT, RCT)));
    assert.equal(found.claims.length, 2);
    assert.deepEqual(at(found, 0).review?.machine, MACHINE);
    const lost = apply(placed(onClaim(MACHINE, { ocebm: 3 }), spanOf(TEXT, ADDED)));
    assert.deepEqual(claimValue(at(lost, 1)), { ...MACHINE, ocebm: 3 });
    assert.equal(at(lost, 1).review?.verdict, 'corrected');
  });

  it('confirm a claim and leave it as it is', () => {
    const { review, ...confirmed } = correct(MACHINE);
    assert.deepEqual(confirmed, at(ANALYSIS, 0));
    assert.equal(review?.verdict, 'confirmed');
  });

  it('give another design, and its level by the table for the question and the comparison that were read', () => {
    const cohort = correct({ design: 'cohort' });
    assert.deepEqual(claimValue(cohort), { ...MACHINE, design: 'cohort', ocebm: 3 });
    assert.deepEqual(rules(cohort.evidence.why), [
      'reviewer.claim.design',
      'control.trial',
      'question.benefit',
      'ocebm.benefit_harm.controlled',
      'civic.none.no_profile',
    ]);
    assert.deepEqual(cohort.review?.machine, MACHINE);
    assert.equal(correct({ design: 'animal' }).evidence.ocebm, 5);
    const unknown = correct({ design: null });
    assert.deepEqual([unknown.design, unknown.evidence.ocebm], [null, null]);
    assert.ok(rules(unknown.evidence.why).includes('evidence.none.unknown_design'));
  });

  it('set a level, which then no row of the table gives', () => {
    const { evidence, design } = correct({ design: 'cohort', ocebm: 2, civic: 'B' });
    assert.deepEqual([design, evidence.ocebm, evidence.civic], ['cohort', 2, 'B']);
    assert.deepEqual(rules(evidence.why), [
      'reviewer.claim.design',
      'control.trial',
      'question.benefit',
      'reviewer.claim.ocebm',
      'reviewer.claim.civic',
    ]);
    assert.equal(correct({ ocebm: null }).evidence.ocebm, null);
  });

  it('derive the CIViC level of a molecular profile by its table', () => {
    const profile = ['alteration', 'disease', 'relation'].map((part) => {
      return buildCue(TEXT, 'survival', `civic.profile.${part}`);
    });
    const [claim] = ANALYSIS.claims;
    assert.ok(claim);
    const why = [...profile, buildCue(TEXT, 'survival', 'civic.level.b')];
    const analysis = { ...ANALYSIS, claims: [{ ...claim, evidence: { ...claim.evidence, civic: 'B' as const, why } }] };
    const civic = (reviewer: Partial<ClaimValue>) =>
      applyCorrections(analysis, [placed(onClaim(MACHINE, reviewer), claim)], TEXT).claims[0]?.evidence.civic;
    assert.equal(civic({ design: 'case_report' }), 'C');
    assert.equal(civic({ design: 'in_vitro' }), 'D');
    assert.equal(civic({ design: 'narrative_review' }), null);
    assert.equal(civic({ claimKind: 'cited' }), null);
    assert.equal(civic({ strength: 'none' }), 'B');
  });

  it('give another kind and strength, and the level that such a kind has', () => {
    const cited = correct({ claimKind: 'cited', strength: 'correlational' });
    assert.deepEqual(claimValue(cited), { ...MACHINE, claimKind: 'cited', strength: 'correlational', ocebm: null });
    assert.deepEqual(rules(cited.why), ['reviewer.claim.kind', 'reviewer.claim.strength']);
    assert.ok(rules(cited.evidence.why).includes('evidence.none.cited'));
  });

  it('end the warnings that would not be given of the claim as it is now', () => {
    const left = (reviewer: Partial<ClaimValue>) =>
      rules(apply(placed(onClaim(MACHINE, reviewer), spanOf(TEXT, RCT))).warnings.filter(({ claim }) => claim === 0));
    const [causal, stronger] = ['warning.causal_on_observational', 'warning.stronger_than_body'];
    assert.deepEqual(left(MACHINE), [causal, stronger]);
    assert.deepEqual(left({ strength: 'correlational' }), []);
    assert.deepEqual(left({ design: 'nonrandomised_trial' }), [stronger]);
    assert.deepEqual(left({ design: 'case_control' }), [causal]);
    assert.deepEqual(left({ claimKind: 'hypothesis' }), []);
  });

  it('still say so of a claim whose words were edited, and nothing of a whole passage', () => {
    const { annotation } = placed(onClaim(MACHINE, { design: 'cohort' }), null);
    const at = (start: number, end: number) =>
      applyCorrections(ANALYSIS, [{ annotation, place: { state: 'changed', start, end } }], TEXT).claims[0]?.design;
    assert.equal(at(3, RCT.length - 5), 'cohort');
    const long = TEXT.padEnd(6000);
    const passage: PlacedAnnotation = { annotation, place: { state: 'found', start: 0, end: 5500 } };
    assert.equal(applyCorrections(ANALYSIS, [passage], long), ANALYSIS);
  });

  it('count by the latest word on a claim', () => {
    const early = { modified: '2026-11-01T10:00:00.000Z', id: 'urn:uuid:a' };
    const late = { modified: '2026-11-02T10:00:00.000Z', id: 'urn:uuid:b' };
    const span = spanOf(TEXT, RCT);
    const design = (...corrections: PlacedAnnotation[]) => apply(...corrections).claims[0]?.design;
    const [cohort, animal] = [onClaim(MACHINE, { design: 'cohort' }), onClaim(MACHINE, { design: 'animal' })];
    assert.equal(design(placed(cohort, span, early), placed(animal, span, late)), 'animal');
    assert.equal(design(placed(cohort, span, late), placed(animal, span, early)), 'cohort');
    const conflicting = { ...late, conflictOf: 'urn:uuid:a' };
    assert.equal(design(placed(cohort, span, early), placed(animal, span, conflicting)), 'cohort');
    const twice = [
      placed(onClaim(null, {}), spanOf(TEXT, ADDED), early),
      placed(onClaim(null, {}), spanOf(TEXT, ADDED), late),
    ];
    assert.equal(apply(...twice).claims.length, 3);
  });

  it('add no claim that a later word says is none, in a sentence or outside any', () => {
    const early = { modified: '2026-11-01T10:00:00.000Z', id: 'urn:uuid:a' };
    const late = { modified: '2026-11-02T10:00:00.000Z', id: 'urn:uuid:b' };
    const [one, none] = [onClaim(null, {}), onClaim(null, null)];
    const span = spanOf(TEXT, ADDED);
    assert.equal(apply(placed(one, span, early), placed(none, span, late)), ANALYSIS);
    assert.equal(apply(placed(one, span, late), placed(none, span, early)).claims.length, 3);
    const unread = { ...ANALYSIS, sentences: [] };
    const outside = (...corrections: PlacedAnnotation[]) => applyCorrections(unread, corrections, TEXT);
    assert.equal(outside(placed(one, span, early), placed(none, span, late)), unread);
    assert.equal(outside(placed(one, span, late), placed(none, span, early)).claims.length, 3);
  });

  it('say of a design without a level that the reviewer listed the claim, and not that its design is unknown', () => {
    const machine = { ...MACHINE, design: 'methods', ocebm: null } as const;
    const listed = at(apply(placed(onClaim(machine, {}), spanOf(TEXT, ADDED))), 1);
    assert.deepEqual([listed.design, rules(listed.evidence.why)], ['methods', ['reviewer.claim.listed']]);
  });
});
