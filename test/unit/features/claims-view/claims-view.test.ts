import assert from 'node:assert/strict';
import type { MarkdownString } from 'vscode';
import { registerClaimsView } from '../../../../src/features/claims-view/register';
import { stub, window, workspace } from '../../../stubs/vscode';
import {
  buildAnalysis,
  buildClaim,
  buildCue,
  buildDesign,
  buildEntity,
  buildEvidence,
  spanOf,
} from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';
import { openView, outlineOf } from '../../../support/provided';

const text = [
  'We followed 40 patients.',
  'Ice **helped** [x](command:y) them.',
  'HER2 did not matter.',
  'Ice may help children.',
].join('\n');

const analysis = buildAnalysis({
  paper: {
    ...buildAnalysis().paper,
    designs: [buildDesign(text, 'We followed 40 patients.')],
    sampleSize: { value: 40, ...spanOf(text, '40') },
  },
  sections: [{ ...spanOf(text, text), title: 'Results', role: 'results', level: 1 }],
  entities: [buildEntity(text, 'HER2', { id: 'NCBIGene:2064', name: 'ERBB2' })],
  claims: [
    buildClaim(text, 'Ice **helped** [x](command:y) them.', {
      plain: 'Ice helped [x](command:y) them.',
      section: 0,
      strength: 'direct_causal',
      design: 'cohort',
      evidence: buildEvidence({
        ocebm: 3,
        question: 'benefit',
        why: [
          buildCue(text, 'Ice **helped** [x](command:y) them.', 'question.benefit.effect'),
          buildCue(text, 'We followed', 'design.cohort.named'),
          buildCue(text, 'Ice', 'ocebm.benefit_harm.controlled'),
        ],
      }),
    }),
    buildClaim(text, 'HER2 did not matter.', { rank: 2, entities: [0], polarity: 'negated', section: 0 }),
    buildClaim(text, 'Ice may help children.', { rank: 3, kind: 'hypothesis', certainty: 'hedged' }),
  ],
});

describe('claims view', () => {
  let services: FakeServices;
  let disposable: { dispose(): unknown };
  const view = () => stub.views.get('biogloss.claims');
  const rows = (depth = 2) => openView('biogloss.claims', depth);

  beforeEach(() => {
    stub.reset();
    services = fakeServices();
    const document = stub.open(text);
    stub.show(document);
    disposable = registerClaimsView(services);
    services.tell(document, analysis);
  });
  afterEach(() => void disposable.dispose());

  it('groups by level, the best first', async () => {
    assert.deepEqual(outlineOf(await rows()), [
      'OCEBM 3 · cohort – 1',
      '  Ice helped [x](command:y) them. – direct causal · asserted',
      'No level: design cannot be told – 1',
      '  HER2 did not matter. – no relation stated · asserted · negated',
      'No level: hypothesis – 1',
      '  Ice may help children. – no relation stated · hedged',
    ]);
  });

  it('groups anew when another scheme of levels is chosen', async () => {
    services.configure({ scheme: 'civic' });
    assert.deepEqual(
      (await rows()).map(({ item }) => item.label),
      ['No CIViC level', 'No CIViC level: hypothesis'],
    );
  });

  it('groups by section, and then says the level of each claim', async () => {
    services.configure({ groupBy: 'section' });
    assert.deepEqual(outlineOf(await rows()), [
      'Results – 2',
      '  Ice helped [x](command:y) them. – OCEBM 3 · cohort · direct causal · asserted',
      '  HER2 did not matter. – no level: design cannot be told · no relation stated · asserted · negated',
      'Outside any section – 1',
      '  Ice may help children. – no level: hypothesis · no relation stated · hedged',
    ]);
  });

  it('groups by entity, and lists claims without one last', async () => {
    services.configure({ groupBy: 'entity' });
    assert.deepEqual(
      (await rows()).map(({ item, children }) => [item.label, children.length]),
      [
        ['ERBB2 · gene', 1],
        ['No entity', 2],
      ],
    );
  });

  it('signs what a reviewer decided, says it aloud, and shows both values with reason and author first', async () => {
    const [first, ...others] = analysis.claims;
    assert.ok(first);
    const machine = { claimKind: 'finding', strength: 'direct_causal', design: 'rct', ocebm: 2, civic: null } as const;
    const review = {
      annotation: 'urn:uuid:1',
      verdict: 'corrected',
      machine,
      reason: 'nobody was randomised',
      author: 'A. Reader',
      modified: '2026-11-22T10:15:00.000Z',
    } as const;
    const [document] = workspace.textDocuments;
    assert.ok(document);
    services.tell(document, { ...analysis, claims: [{ ...first, review }, ...others] });
    const [group] = await rows(3);
    const claim = group?.children[0];
    assert.equal(claim?.item.label, '✎ Ice helped [x](command:y) them.');
    assert.match(claim?.item.accessibilityInformation?.label ?? '', /corrected by the reviewer\)$/);
    assert.equal(claim?.item.contextValue, 'claim.reviewed');
    assert.deepEqual(outlineOf(claim?.children ?? []).slice(0, 5), [
      'reviewer – corrected by the reviewer (A. Reader, 2026-11-22)',
      'reviewer – Design: cohort; the engine has randomised trial',
      'reviewer – OCEBM: OCEBM 3; the engine has OCEBM 2',
      'reason – nobody was randomised',
      'level – OCEBM 3 · cohort (OCEBM 2011, treatment benefit)',
    ]);
  });

  it('shows what a claim rests on when it is opened, each step leading to its words', async () => {
    const [group] = await rows(3);
    const steps = group?.children[0]?.children ?? [];
    assert.deepEqual(
      steps.slice(0, 1).map(({ item }) => [item.label, item.description]),
      [['level', 'OCEBM 3 · cohort (OCEBM 2011, treatment benefit)']],
    );
    const labels = steps.map(({ item }) => item.label);
    assert.deepEqual(labels, ['level', 'question', 'design', 'rule', 'not assessed', 'would change it', 'CIViC']);
    assert.doesNotMatch(String(steps[1]?.item.description), /“/, 'the claim itself is not quoted again');
    assert.match(String(steps[2]?.item.description), /“We followed” · line 1$/);
    assert.deepEqual(steps[2]?.item.command?.arguments, ['file:///papers/paper.md', 0, 11]);
    assert.match(String(steps[5]?.item.description), /random allocation → 2/);
  });

  describe('with open warnings', () => {
    const warning = {
      ...buildCue(text, '**helped**', 'warning.causal_on_observational'),
      claim: 0,
      related: [buildCue(text, 'followed 40 patients', 'design.cohort.named')],
    };
    const firstClaim = async (depth = 3) => (await rows(depth))[0]?.children[0];
    beforeEach(() => {
      const document = workspace.textDocuments[0];
      if (document) services.tell(document, { ...analysis, warnings: [warning] });
    });

    it('has a sign on the claim, for the ears as well', async () => {
      const item = (await firstClaim())?.item;
      assert.equal(item?.label, '⚠ Ice helped [x](command:y) them.');
      assert.match(item?.accessibilityInformation?.label ?? '', /, 1 warning$/);
      const other = (await rows())[1]?.children[0]?.item;
      assert.equal(other?.label, 'HER2 did not matter.');
      assert.doesNotMatch(other.accessibilityInformation?.label ?? '', /warning/);
    });

    it('has the warning as its first row, which goes to its words and is known to commands', async () => {
      const row = (await firstClaim())?.children[0];
      assert.equal(row?.item.label, 'Causal wording on an observational design');
      assert.equal(row?.item.description, '“helped” ↔ design “followed 40 patients”');
      assert.equal(row?.item.contextValue, 'claimWarning');
      assert.match(row?.item.accessibilityInformation?.label ?? '', /^Warning: Causal wording/);
      const { start, end } = spanOf(text, '**helped**');
      assert.deepEqual(row?.item.command?.arguments, ['file:///papers/paper.md', start, end]);
      const { address } = row?.row as { address: unknown };
      assert.deepEqual(address, ['file:///papers/paper.md', 'warning.causal_on_observational', start, end]);
    });

    it('finds such claims by the word', async () => {
      stub.answers.push('warning');
      await stub.handlers.get('biogloss.claims.filter')?.();
      const shown = (await rows()).flatMap(({ children }) => children.map(({ item }) => item.label));
      assert.deepEqual(shown, ['⚠ Ice helped [x](command:y) them.']);
    });

    it('loses the sign when the kind is turned off', async () => {
      services.configure({ warnings: new Set() });
      assert.equal((await firstClaim())?.item.label, 'Ice helped [x](command:y) them.');
      assert.equal((await firstClaim())?.children[0]?.item.label, 'level');
    });
  });

  it('goes to the claim, and says all of it to a screen reader', async () => {
    const { item } = (await rows())[0]?.children[0] ?? {};
    const { start, end } = spanOf(text, 'Ice **helped** [x](command:y) them.');
    assert.equal(item?.command?.command, 'biogloss.goTo');
    assert.deepEqual(item.command.arguments, ['file:///papers/paper.md', start, end]);
    assert.equal(
      item.accessibilityInformation?.label,
      'Ice helped [x](command:y) them. (finding, direct causal, asserted, OCEBM 3 · cohort)',
    );
  });

  it('explains the derivation in a tooltip in which the words of the paper stay words', async () => {
    const seen = (await rows())[0]?.children[0];
    assert.ok(seen);
    const { treeDataProvider } = view() as unknown as {
      treeDataProvider: { resolveTreeItem(item: object, row: unknown): Promise<{ tooltip: MarkdownString }> };
    };
    const { tooltip } = await treeDataProvider.resolveTreeItem(seen.item, seen.row);
    assert.ok(tooltip.value.includes('Ice helped \\[x\\]\\(command\\:y\\) them'), tooltip.value);
    assert.deepEqual(tooltip.isTrusted, { enabledCommands: [] });
  });

  it('says what study the claims are from, and the filter while there is one', async () => {
    assert.equal(view()?.description, 'cohort, n = 40');
    stub.answers.push('erbb2');
    await stub.handlers.get('biogloss.claims.filter')?.();
    assert.equal(view()?.description, 'filter: erbb2');
    assert.equal(stub.contextKeys.get('biogloss.claims.filtered'), true);
    assert.deepEqual(outlineOf(await rows()).slice(1), [
      '  HER2 did not matter. – no relation stated · asserted · negated',
    ]);
    stub.handlers.get('biogloss.claims.clearFilter')?.();
    assert.equal(stub.contextKeys.get('biogloss.claims.filtered'), false);
    assert.equal((await rows()).length, 3);
  });

  it('keeps the filter when the box is left with Escape', async () => {
    stub.answers.push('ice', undefined);
    await stub.handlers.get('biogloss.claims.filter')?.();
    await stub.handlers.get('biogloss.claims.filter')?.();
    assert.equal(view()?.description, 'filter: ice');
  });

  it('opens the claim at the cursor, even when the filter hides it', async () => {
    const [editor] = stub.show(...[stub.open(text, 'file:///papers/other.md')]);
    assert.ok(editor);
    services.tell(editor.document, analysis);
    stub.answers.push('nothing fits this');
    await stub.handlers.get('biogloss.claims.filter')?.();
    stub.select(editor, spanOf(text, 'did not').start);
    await stub.handlers.get('biogloss.claims.showDerivation')?.();
    assert.deepEqual(
      view()?.revealed.map((row) => (row as { claim: { plain: string } }).claim.plain),
      ['HER2 did not matter.'],
    );
  });

  it('says so when there is no claim at the cursor', async () => {
    await stub.handlers.get('biogloss.claims.showDerivation')?.();
    assert.deepEqual(stub.said, ['There is no claim at the cursor.']);
  });

  it('stays with the paper when a summary or another editor pane comes to the front', async () => {
    window.activeTextEditor = undefined;
    stub.on.active.fire(undefined);
    assert.equal((await rows()).length, 3);
  });

  it('stays with the paper while a draft is written beside it, until that is to be read', async () => {
    const [paper] = workspace.textDocuments;
    const draft = stub.open('# Comments', 'untitled:Untitled-1');
    services.tell(draft, null, 'off');
    const show = (...shown: (typeof draft | undefined)[]) => {
      stub.show(...shown.filter((each) => each !== undefined));
    };
    show(draft, paper);
    assert.equal((await rows()).length, 3);
    services.tell(draft, buildAnalysis());
    assert.equal((await rows()).length, 0);
    show(paper);
    services.tell(draft, null, 'off');
    show(draft);
    assert.equal((await rows()).length, 0);
  });

  it('is empty for a document that was not read, and after the paper is closed', async () => {
    const [first] = workspace.textDocuments;
    stub.show(stub.open('x', 'file:///papers/list.md'));
    assert.deepEqual(await rows(), []);
    assert.ok(first);
    stub.show(first);
    assert.equal((await rows()).length, 3);
    stub.close(first);
    assert.deepEqual(await rows(), []);
  });
});
