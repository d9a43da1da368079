import assert from 'node:assert/strict';
import type { CodeAction, CodeActionProvider } from 'vscode';
import type { Analysis, Claim, Remark } from '../../../../src/core/analysis';
import { registerWarnings } from '../../../../src/features/warnings/register';
import {
  type Diagnostic,
  DiagnosticSeverity,
  stub,
  type StubDocument,
  type StubEditor,
  TabInputText,
  Uri,
  window,
  workspace,
} from '../../../stubs/vscode';
import { buildAnalysis, buildClaim, buildCue, spanOf } from '../../../support/build-analysis';
import { fakeServices, type FakeServices } from '../../../support/fake-services';

const CLAIM = 'Ice **reduces** fever.';
const TEXT = `# Ice\n\nA retrospective cohort.\n\n${CLAIM} Of 40, 12 (50%) did.\n`;
const ADDRESS = 'file:///papers/ice.md';
const ACCEPTED = 'biogloss.warnings.accepted';

/** An analysis written by hand, of this text or of one that was edited. */
function analysisOf(text = TEXT, words = '**reduces**'): Analysis {
  const claim: Claim = { ...buildClaim(text, text.includes(CLAIM) ? CLAIM : '# Ice'), plain: 'Ice reduces fever.' };
  const warning: Remark = {
    ...buildCue(text, words, 'warning.causal_on_observational'),
    claim: 0,
    related: [buildCue(text, 'retrospective cohort', 'design.cohort.named')],
  };
  const observation: Remark = {
    ...buildCue(text, '12 (50%)', 'observation.percentage'),
    claim: null,
    related: [buildCue(text, '40', 'statistic.n')],
  };
  return buildAnalysis({ claims: [claim], warnings: [warning], observations: [observation] });
}

/** The surfaces load the register of rules before they speak. */
async function settled(): Promise<void> {
  await import('../../../../src/core/presentation/describe-remark');
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('warnings', () => {
  let services: FakeServices;
  let document: StubDocument;
  let editor: StubEditor;
  let disposable: { dispose(): unknown };

  beforeEach(async () => {
    stub.reset();
    services = fakeServices();
    document = stub.open(TEXT, ADDRESS);
    editor = stub.show(document)[0] ?? assert.fail();
    disposable = registerWarnings(services);
    services.tell(document, analysisOf());
    await settled();
  });
  afterEach(() => {
    disposable.dispose();
    assert.equal(stub.handlers.size, 0);
  });

  const problems = (): readonly Diagnostic[] => stub.diagnostics.get(ADDRESS) ?? [];
  const codes = () => problems().map(({ code }) => code);
  const run = async (command: string, ...args: unknown[]) => {
    await stub.handlers.get(`biogloss.warnings.${command}`)?.(...args);
    await settled();
  };
  const putCursorIn = (words: string) => stub.select(editor, spanOf(TEXT, words).start + 1);
  const accept = async (reason: string, ...args: unknown[]) => {
    stub.answers.push(reason);
    await run('accept', ...args);
  };

  describe('in Problems', () => {
    it('are information from BioGloss, coded by their rule, at their words', () => {
      const shown = problems().map(({ range, severity, source, code }) => {
        return [document.getText(range), severity, source, code];
      });
      const { Information } = DiagnosticSeverity;
      assert.deepEqual(shown, [
        ['**reduces**', Information, 'BioGloss', 'warning.causal_on_observational'],
        ['12 (50%)', Information, 'BioGloss', 'observation.percentage'],
      ]);
    });

    it('say in plain words what stands where, and link the other side', () => {
      const [warning] = problems();
      assert.equal(
        warning?.message,
        'Causal wording on an observational design: “reduces” ↔ design “retrospective cohort”',
      );
      const related = warning?.relatedInformation?.map(({ location, message }) => {
        return [location.uri.toString(), document.getText(location.range), message];
      });
      assert.deepEqual(related, [[ADDRESS, 'retrospective cohort', 'Design: “retrospective cohort”']]);
    });

    it('go when their kind, or all, are turned off, and come back', async () => {
      const { warnings } = services.settings.for(undefined);
      services.configure({ warnings: new Set(['percentages']) });
      await settled();
      assert.deepEqual(codes(), ['observation.percentage']);
      services.configure({ warnings: new Set() });
      await settled();
      assert.deepEqual(codes(), []);
      services.configure({ warnings });
      await settled();
      assert.equal(codes().length, 2);
    });

    it('go with the paper: turned off, failed or closed', async () => {
      for (const state of ['off', 'failed', 'large'] as const) {
        services.tell(document, null, state);
        await settled();
        assert.deepEqual(codes(), [], state);
        services.tell(document, analysisOf());
        await settled();
        assert.equal(codes().length, 2);
      }
      stub.close(document);
      assert.deepEqual(codes(), []);
    });

    it('go with the tab, though the editor keeps the document for a while, and come back with it', async () => {
      stub.on.tabs.fire({ closed: [{ input: new TabInputText(document.uri) }] });
      assert.deepEqual(codes(), []);
      services.configure({});
      services.tell(document, analysisOf());
      await settled();
      assert.deepEqual(codes(), [], 'not before the tab is back');
      stub.show(document);
      await settled();
      assert.equal(codes().length, 2);
    });

    it('are told once, not of an older version beside the paper as well', async () => {
      const old = stub.open(TEXT, 'git:/papers/ice.md');
      services.tell(old, analysisOf());
      await settled();
      assert.equal(stub.diagnostics.get('git:/papers/ice.md'), undefined);
    });

    it('stay while the paper is read again, and wait for a text that is newer than its reading', async () => {
      services.tell(document, analysisOf(), 'pending');
      await settled();
      const before = problems();
      assert.equal(before.length, 2);
      document.version++;
      services.configure({});
      await settled();
      assert.equal(problems(), before);
    });
  });

  describe('their quick fixes', () => {
    const fixesAt = async (words: string): Promise<CodeAction[]> => {
      const { provider } = stub.provided.find(({ kind }) => kind === 'fixes') ?? assert.fail();
      const diagnostics = problems().filter(({ range }) => document.getText(range) === words);
      const context = { diagnostics: [...diagnostics, { source: 'spelling', range: null }] };
      const fixes = provider as CodeActionProvider;
      return (await fixes.provideCodeActions(
        document as never,
        null as never,
        context as never,
        null as never,
      )) as CodeAction[];
    };

    it('show the derivation, accept, draft a comment and turn the kind off', async () => {
      const { start, end } = spanOf(TEXT, '**reduces**');
      const address = [ADDRESS, 'warning.causal_on_observational', start, end];
      const fixes = await fixesAt('**reduces**');
      assert.deepEqual(
        fixes.map(({ title, command }) => [title, command?.command, command?.arguments]),
        [
          ['Show derivation', 'biogloss.claims.showDerivation', [spanOf(TEXT, CLAIM).start]],
          ['Accept as is…', 'biogloss.warnings.accept', address],
          ['Draft a comment for the authors', 'biogloss.warnings.draftComment', address],
          ['Turn off this kind of warning', 'biogloss.warnings.turnOff', address],
        ],
      );
      for (const { kind, diagnostics } of fixes) {
        assert.equal(kind?.value, 'quickfix');
        assert.deepEqual(diagnostics, [problems()[0]]);
      }
    });

    it('have no derivation where there is no claim', async () => {
      const titles = (await fixesAt('12 (50%)')).map(({ title }) => title);
      assert.deepEqual(titles.slice(0, 1), ['Accept as is…']);
    });

    it('are none for what others found, and for what is no longer there', async () => {
      assert.deepEqual(await fixesAt('fever'), []);
      services.configure({ warnings: new Set() });
      assert.deepEqual(await fixesAt('**reduces**'), []);
    });
  });

  describe('accepted as they are', () => {
    const kept = () => services.annotations.bodies(document);

    it('are kept with rule, words and reason beside the paper, at their claim, and are gone', async () => {
      putCursorIn('reduces');
      await accept('  said as a hypothesis above ');
      const body = {
        kind: 'acceptance',
        rule: 'warning.causal_on_observational',
        words: 'Ice reduces fever.',
        on: 'reduces',
        reason: 'said as a hypothesis above',
      };
      assert.deepEqual(kept(), [body]);
      const [placed] = services.annotations.current(document as never)?.annotations ?? [];
      assert.equal(placed?.annotation.anchor?.exact, CLAIM);
      assert.equal(stub.settings.size, 0);
      assert.deepEqual(codes(), ['observation.percentage']);
      assert.deepEqual(stub.said, ['Warning accepted. To undo: Undo Review Change']);
      assert.equal(document.content, TEXT);
    });

    it('are so as well by what the settings of the folder say, and come back when they no longer do', async () => {
      const words = { warning: 'warning.causal_on_observational', words: 'Ice reduces fever.', on: 'reduces' };
      services.configure({ accepted: [{ paper: ADDRESS, ...words, reason: 'fine', date: '' }] });
      await settled();
      assert.deepEqual(codes(), ['observation.percentage']);
      services.configure({ accepted: [{ paper: 'file:///papers/snow.md', ...words, reason: 'fine', date: '' }] });
      await settled();
      assert.equal(codes().length, 2);
    });

    it('keep the later reason where the same is accepted again', async () => {
      const span = spanOf(TEXT, CLAIM);
      const again = { paper: ADDRESS, warning: 'warning.x', words: 'Ice reduces fever.' };
      await services.acceptances.keep(document as never, { ...again, reason: 'first' }, span);
      await services.acceptances.keep(
        document as never,
        { ...again, words: 'ICE reduces  fever.', reason: 'second' },
        span,
      );
      assert.deepEqual(
        services.acceptances.acceptedIn(document.uri as never).map(({ reason }) => reason),
        ['second'],
      );
    });

    it('ask for a reason, and keep nothing without one', async () => {
      putCursorIn('reduces');
      await run('accept');
      const [box] = stub.asked as [{ validateInput(value: string): string | undefined }];
      assert.equal(box.validateInput('  '), 'Write a reason, in a word or two.');
      assert.equal(box.validateInput('ok'), undefined);
      assert.deepEqual(kept(), []);
      assert.equal(codes().length, 2);
    });

    it('are the ones that a quick fix or a row of the view names', async () => {
      const { start, end } = spanOf(TEXT, '12 (50%)');
      await accept('counted anew', ADDRESS, 'observation.percentage', start, end);
      assert.deepEqual(codes(), ['warning.causal_on_observational']);
      const words = spanOf(TEXT, '**reduces**');
      await accept('fine', { address: [ADDRESS, 'warning.causal_on_observational', words.start, words.end] });
      assert.deepEqual(codes(), []);
    });

    it('apply no longer when the words are changed, and are kept all the same', async () => {
      putCursorIn('reduces');
      await accept('fine');
      const edited = TEXT.replace('**reduces**', '**cures**');
      document.content = edited;
      services.tell(document, analysisOf(edited, '**cures**'));
      await settled();
      assert.equal(codes().length, 2);
      await run('showAccepted');
      const [item] = (stub.offered[0] ?? []) as { description: string }[];
      assert.match(item?.description ?? '', /no longer found in the paper$/);
      assert.equal(kept().length, 1);
    });

    it('are listed with paper, reason and words, those of this paper first, and can be withdrawn', async () => {
      putCursorIn('reduces');
      await accept('fine');
      const elsewhere = {
        paper: 'other.md',
        warning: 'warning.gone',
        words: 'Snow cures.',
        reason: 'why $(x) \u202Enot',
        date: '',
      };
      services.configure({ accepted: [elsewhere] });
      stub.answers.push((items: readonly unknown[]) => [items[0]]);
      await run('showAccepted');
      const items = (stub.offered[0] ?? []) as { label: string; description: string; detail: string }[];
      assert.deepEqual(
        items.map(({ label, detail }) => [label, detail]),
        [
          ['fine', 'Causal wording on an observational design: “Ice reduces fever.”'],
          ['why $\u200B(x) not', 'warning.gone: “Snow cures.”'],
        ],
      );
      assert.match(items[0]?.description ?? '', /^file:\/\/\/papers\/ice\.md · 2026-11-22$/);
      assert.deepEqual(kept(), []);
      assert.deepEqual(services.acceptances.acceptedIn(document.uri as never), [elsewhere]);
      assert.equal(codes().length, 2);
      assert.equal(stub.said.at(-1), 'No longer accepted: “Ice reduces fever.”');
    });

    it('go with a paper, or its folder, that gets another name', async () => {
      const folder = new Map<string, unknown>();
      stub.folders.set('file:///papers', folder);
      const inFolder = (paper: string) => ({ paper, warning: 'warning.x', words: 'w', reason: 'r', date: '' });
      folder.set(ACCEPTED, ['round1/ice.md', 'round10/ice.md', 'ice.md'].map(inFolder));
      const rename = async (from: string, to: string) => {
        const [oldUri, newUri] = [from, to].map((name) => Uri.parse(`file:///papers/${name}`)) as [Uri, Uri];
        stub.on.rename.fire({ files: [{ oldUri, newUri }] });
        await settled();
        return (folder.get(ACCEPTED) as { paper: string }[]).map(({ paper }) => paper);
      };
      assert.deepEqual(await rename('ice.md', 'snow.md'), ['round1/ice.md', 'round10/ice.md', 'snow.md']);
      assert.deepEqual(await rename('round1', 'first'), ['round10/ice.md', 'snow.md', 'first/ice.md']);
      assert.deepEqual(await rename('other.md', 'round10/ice.md'), ['round10/ice.md', 'snow.md', 'first/ice.md']);
    });

    it('are said to be none where there are none', async () => {
      await run('showAccepted');
      assert.deepEqual(stub.said, ['No warnings are accepted here.']);
      assert.equal(stub.offered.length, 0);
    });

    it('are asked for where several stand, and said to be none elsewhere', async () => {
      putCursorIn('Ice');
      await run('accept');
      assert.deepEqual(stub.said, ['There is no warning at the cursor.']);
      const two = analysisOf();
      services.tell(document, {
        ...two,
        observations: two.warnings.map((each) => ({ ...each, rule: 'observation.percentage' })),
      });
      await settled();
      putCursorIn('fever');
      stub.answers.push((items: readonly unknown[]) => items[1]);
      await accept('fine');
      const offered = (stub.offered[0] ?? []) as { description: string }[];
      assert.deepEqual(
        offered.map(({ description }) => description),
        ['“reduces”', '“reduces”'],
      );
      assert.deepEqual(codes(), ['warning.causal_on_observational']);
    });
  });

  describe('turned off by kind', () => {
    it('are so for the user, and where it is set already', async () => {
      putCursorIn('reduces');
      await run('turnOff');
      assert.equal(stub.settings.get('biogloss.warnings.causalOnObservational'), false);
      assert.match(stub.said[0] ?? '', /To turn it on again: setting biogloss\.warnings\.causalOnObservational$/);
      const folder = new Map<string, unknown>([['biogloss.warnings.causalOnObservational', true]]);
      stub.folders.set('file:///papers', folder);
      stub.settings.clear();
      await run('turnOff');
      assert.equal(folder.get('biogloss.warnings.causalOnObservational'), false);
      assert.equal(stub.settings.size, 0);
    });
  });

  describe('comments on them', () => {
    const draft = () => workspace.textDocuments.find(({ content }) => content.startsWith('# Comments'));

    it('begin a draft that is not read as a paper, and are added to the one that is open', async () => {
      putCursorIn('reduces');
      await run('draftComment');
      const first = draft() ?? assert.fail();
      assert.equal(first.languageId, 'markdown');
      assert.match(first.content, /^# Comments for the authors: ice\.md\n\n\S/);
      assert.deepEqual(services.turned, [{ document: first, on: false }]);
      stub.type(first, first.content.length, '\nMy own words');
      const soFar = first.content;
      await run('draftComment');
      assert.equal(first.content, soFar);
      assert.equal(stub.said.at(-1), 'This comment is in the draft already.');
      putCursorIn('50%');
      await run('draftComment');
      assert.equal(workspace.textDocuments.length, 2);
      assert.ok(first.content.startsWith(`${soFar}\n\n`));
      assert.ok(first.content.length > soFar.length + 20);
      assert.equal(document.content, TEXT);
    });

    it('begin another draft when the first was closed, and for another paper', async () => {
      putCursorIn('reduces');
      await run('draftComment');
      const first = draft() ?? assert.fail();
      stub.close(first);
      await run('draftComment');
      assert.notEqual(draft(), first);
      const other = stub.open(TEXT, 'file:///others/ice.md');
      stub.show(other);
      services.tell(other, analysisOf());
      const [shown] = window.visibleTextEditors;
      if (shown) stub.select(shown, spanOf(TEXT, 'reduces').start);
      await run('draftComment');
      const drafts = workspace.textDocuments.filter(({ content }) =>
        content.startsWith('# Comments for the authors: ice.md'),
      );
      assert.equal(drafts.length, 2);
      for (const { content } of drafts) assert.equal(content.match(/On “/g)?.length, 1);
    });
  });
});
