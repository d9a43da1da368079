import assert from 'node:assert/strict';
import type { Entity } from '../../../../src/core/analysis';
import { stub, type Hover, type MarkdownString, type StubDocument } from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildEntity, buildEvidence } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';
import { readVerdicts } from '../../../../src/core/verdicts/term-verdicts';
import { registerHovers } from '../../../../src/features/hovers/register';

const TEXT = 'CD8+ T cells rose with HER2 loss.\nHER2 fell.\n';
const ENTITIES = [
  buildEntity(TEXT, 'CD8+ T cells', { type: 'cellType', id: 'CL:0000625', name: 'CD8-positive, alpha-beta T cell' }),
  buildEntity(TEXT, 'CD8', { id: 'NCBIGene:925', name: 'CD8A' }),
  buildEntity(TEXT, 'HER2', { id: 'NCBIGene:2064', name: 'ERBB2', xrefs: ['HGNC:3430'] }),
  buildEntity(TEXT, 'HER2', { id: 'NCBIGene:2064', name: 'ERBB2' }, 2),
];
const CLAIM = buildClaim(TEXT, 'CD8+ T cells rose with HER2 loss.', {
  entities: [0, 1, 2],
  design: 'case_report',
  evidence: buildEvidence({ ocebm: 4 }),
});
const ANALYSIS = buildAnalysis({ entities: ENTITIES, claims: [CLAIM] });

describe('hovers', () => {
  let services: FakeServices;
  let document: StubDocument;

  beforeEach(() => {
    stub.reset();
    services = fakeServices();
    document = stub.open(TEXT);
    services.tell(document, ANALYSIS);
    registerHovers(services);
  });

  async function hoverAt(offset: number): Promise<{ words: string; cards: MarkdownString[] } | null> {
    const { provider } = stub.provided[0] as { provider: { provideHover(...args: unknown[]): Promise<Hover | null> } };
    const hover = await provider.provideHover(document, document.positionAt(offset), {});
    return hover && { words: hover.range ? document.getText(hover.range) : '', cards: hover.contents };
  }

  /** As a reader sees it: no escapes, no link targets. */
  const shown = (card: MarkdownString | undefined) =>
    (card?.value ?? '').replace(/\]\(<[^>]*>(?: "[^"]*")?\)/g, ']').replace(/\\([^\w\s])/g, '$1');

  it('say what would change the level of a claim', async () => {
    const rule = { rule: 'ocebm.benefit_harm.cases', start: 0, end: 4, text: 'CD8+' };
    const claim = { ...CLAIM, evidence: buildEvidence({ ocebm: 4, why: [rule] }) };
    services.tell(document, buildAnalysis({ entities: ENTITIES, claims: [claim] }));
    const hover = await hoverAt(TEXT.indexOf('HER2') + 2);
    assert.match(shown(hover?.cards[0]), /\*Would change it:\* .*random allocation → 2/);
  });

  it('say what a mention is, with its ids, its other mentions and its claims', async () => {
    const hover = await hoverAt(TEXT.indexOf('HER2') + 2);
    assert.equal(hover?.words, 'HER2');
    assert.equal(
      shown(hover?.cards[0]),
      [
        '**ERBB2** · gene · exact  ',
        '[NCBI Gene 2064] · [HGNC 3430]',
        '',
        '*Here:* 2 mentions · [Previous] · [Next] · [Write a note]  ',
        '*Not right?* [Not a gene] · [Other sense…] · [Correct…] · [Mute term]  ',
        '*Claim:* [OCEBM 4 · case report] “CD8+ T cells rose with HER2 loss.”',
        '',
        '*Search:* [PubMed] · [ClinicalTrials.gov]',
      ].join('\n'),
    );
  });

  it('lead to the next mention by a command, and run no other', async () => {
    const hover = await hoverAt(TEXT.indexOf('HER2') + 2);
    const { start, end } = ENTITIES[3] ?? { start: 0, end: 0 };
    const args = encodeURIComponent(JSON.stringify(['file:///papers/paper.md', start, end]));
    assert.ok(hover?.cards[0]?.value.includes(`[Next](<command:biogloss.goTo?${args}>`));
    assert.deepEqual(hover?.cards[0]?.isTrusted, {
      enabledCommands: [
        'biogloss.goTo',
        'biogloss.notes.add',
        'biogloss.muteTerm',
        ...['rejectMention', 'otherSense', 'correctMention', 'revert'].map((name) => `biogloss.corrections.${name}`),
      ],
    });
  });

  it('offer to correct the mention and to mute the term, naming it by its place and not by the words of the paper', async () => {
    const { start, end } = ENTITIES[0] ?? { start: 0, end: 0 };
    const hover = await hoverAt(end);
    const args = encodeURIComponent(JSON.stringify(['file:///papers/paper.md', start, end, 'cellType']));
    const value = hover?.cards[0]?.value.replace(/\\([^\w\s])/g, '$1') ?? '';
    for (const [words, command] of [
      ['Not a cell type', 'corrections.rejectMention'],
      ['Other sense…', 'corrections.otherSense'],
      ['Correct…', 'corrections.correctMention'],
      ['Mute term', 'muteTerm'],
    ])
      assert.ok(value.includes(`[${words}](<command:biogloss.${command}?${args}>`), words);
  });

  it('say what the reviewer has accepted', async () => {
    services.configure({ verdicts: readVerdicts([{ muted: [], accepted: ['gene: HER2'] }]).verdicts });
    const heading = async (offset: number) =>
      shown((await hoverAt(offset))?.cards[0])
        .split('\n')[0]
        ?.trim();
    assert.equal(await heading(TEXT.indexOf('HER2')), '**ERBB2** · gene · exact · accepted by you');
    assert.equal(await heading(1), '**CD8A** · gene · exact');
  });

  it('say what the reviewer has decided, what the engine has, why, who and when, with the way back', async () => {
    const machine = { type: 'gene', id: 'NCBIGene:1956', name: 'EGFR', text: 'HER2' } as const;
    const said = { annotation: 'urn:uuid:1', author: 'A. Reader', modified: '2026-11-22T10:15:00.000Z' };
    const tell = (review: Entity['review']) => {
      const entity = { ...ENTITIES[2], ...(review && { review }) } as Entity;
      services.tell(document, buildAnalysis({ entities: [entity] }));
      return hoverAt(TEXT.indexOf('HER2')).then((hover) => shown(hover?.cards[0]));
    };
    assert.match(
      await tell({ ...said, verdict: 'corrected', machine, reason: 'see *Table 1*' }),
      /\n\n\*Corrected:\* ERBB2 \(NCBIGene:2064\) · engine: EGFR \(NCBIGene:1956\) · “see \*Table 1\*” · A\. Reader, 2026-11-22 · \[Take back\]\n/,
    );
    assert.match(
      await tell({ ...said, verdict: 'confirmed', machine, reason: '', author: '' }),
      /\*Confirmed:\* no name, 2026-11-22 · \[Take back\]/,
    );
    assert.match(await tell({ ...said, verdict: 'added', machine: null, reason: '' }), /\*Added:\* A\. Reader, /);
  });

  it('explain the innermost of nested mentions first', async () => {
    const inner = await hoverAt(1);
    assert.equal(inner?.words, 'CD8');
    assert.deepEqual(
      inner?.cards.map((card) => shown(card).split('\n')[0]?.trim()),
      ['**CD8A** · gene · exact', '**CD8-positive, alpha-beta T cell** · cell type · exact'],
    );
    const outer = await hoverAt(TEXT.indexOf('cells'));
    assert.equal(outer?.words, 'CD8+ T cells');
    assert.equal(outer?.cards.length, 1);
  });

  it('are silent between mentions, for types that are not shown, and when turned off', async () => {
    assert.equal(await hoverAt(TEXT.indexOf('rose')), null);
    services.configure({ types: new Set(['cellType']) });
    assert.equal(await hoverAt(TEXT.indexOf('HER2')), null);
    services.configure({ hoversEnabled: false });
    assert.equal(await hoverAt(1), null);
  });

  it('say that a concept is only related, and to what', async () => {
    const entity = buildEntity(TEXT, 'HER2 loss', { type: 'therapy', id: 'MAXO:1', name: 'therapy', match: 'related' });
    services.tell(document, buildAnalysis({ entities: [entity] }));
    const hover = await hoverAt(TEXT.indexOf('loss'));
    assert.match(
      shown(hover?.cards[0]),
      /^\*\*therapy\*\* · therapy · related {2}\nA broader or neighbouring concept of “HER2 loss”\.\n?/,
    );
  });

  it('keep hostile words of a paper inert', async () => {
    const evil = '[x](command:evil) <b>$(trash)</b> http://evil.example';
    document = stub.open(evil, 'file:///papers/[evil](x).txt', 'plaintext');
    const entity = buildEntity(evil, evil);
    services.tell(
      document,
      buildAnalysis({ language: 'plaintext', entities: [entity], claims: [buildClaim(evil, evil, { entities: [0] })] }),
    );
    const [card] = (await hoverAt(3))?.cards ?? [];
    assert.ok(card);
    const withoutOurLinks = card.value.replace(
      /\]\(<(?:https:\/\/|command:biogloss\.(?:goTo|notes\.add|muteTerm|corrections\.\w+)\?)[^<>\s]*>(?: "(?:[\w\s’]|\\:)*")?\)/g,
      '',
    );
    assert.doesNotMatch(withoutOurLinks, /\]\(|(?<!\\)<|http:|(?<!\\)\$\(/);
    assert.equal(card.supportHtml, false);
    assert.equal(card.supportThemeIcons, false);
  });
});
