import assert from 'node:assert/strict';
import { readStatements } from '../../../src/core/statements/read-statements';
import { findStudy } from '../../../src/core/study/find-study';
import { noOwnStudyRule } from '../../../src/core/study/read-structure';
import type { Study } from '../../../src/core/study/study';
import type { PaperText } from '../../../src/core/text/paper-text';
import { readPaper } from '../../../src/core/text/read-paper';
import { wordsOf } from './sample-paper';

function study(text: string): { paper: PaperText; found: Study } {
  const paper = readPaper(text, 'markdown');
  return { paper, found: findStudy(paper, readStatements(paper)) };
}

const designsOf = (text: string): readonly string[] => study(text).found.designs.map(({ design }) => design);

describe('findStudy', () => {
  it('takes people allocated at random for a trial, however much of survival its results speak', () => {
    const methods = 'We randomly assigned adults in a 1:1 ratio to receive drug A or drug B.';
    const results = 'Overall survival was longer with drug A (hazard ratio 0.6). The objective response rate was 40%.';
    assert.deepEqual(designsOf(`# Drug A in kidney cancer\n\n${methods} ${results}\n`), ['rct']);
  });

  it('shows the sentence and the words that tell', () => {
    const { paper, found } = study(
      '# Zinc for colds\n\nColds are common. We did a randomised controlled trial in 80 adults. Zinc helped.\n',
    );
    const [first] = found.designs;
    assert.ok(first);
    assert.equal(first.design, 'rct');
    assert.equal(wordsOf(paper, first), 'We did a randomised controlled trial in 80 adults.');
    assert.equal(paper.sentences[first.sentence]?.start, first.start);
    const [cue] = first.cues;
    assert.ok(cue);
    assert.equal(cue.rule, 'design.rct.named');
    assert.equal(wordsOf(paper, cue), 'randomised controlled trial');
    assert.equal(found.sampleSize?.value, 80);
  });
  it('tells a protocol from the trial it plans', () => {
    assert.deepEqual(
      designsOf(
        '# Tea for sleep: study protocol for a randomised controlled trial\n\nParticipants will be randomised to tea or water.\n',
      ),
      ['protocol'],
    );
  });
  it('tells a review with a search from one without', () => {
    assert.deepEqual(
      designsOf('# Tea and sleep: a systematic review\n\nWe searched MEDLINE. Twelve studies were included.\n'),
      ['systematic_review'],
    );
    assert.deepEqual(
      designsOf(
        '# Tea and sleep: a meta-analysis of randomised controlled trials\n\nWe searched MEDLINE. Twelve trials were included.\n',
      ),
      ['meta_analysis_rct'],
    );
    assert.deepEqual(designsOf('# How tea acts on sleep\n\nThis review summarises what is known of tea.\n'), [
      'narrative_review',
    ]);
  });
  it('takes the label of a web page for what it is', () => {
    assert.deepEqual(
      designsOf('Review\n\n# Tea and the sleeping brain\n\nTea has been drunk for long. It acts on the brain.\n'),
      ['narrative_review'],
    );
  });
  it('finds a cohort and its mouse model, the patients first', () => {
    const news =
      '# Why tumours in the liver resist treatment\n\nThe team analysed data on 350 patients who received immunotherapy. ' +
      'Patients with liver tumours responded worse than similar patients without. ' +
      'In mouse models of liver tumours, the researchers gave radiotherapy. The mice recovered.\n';
    const { found, paper } = study(news);
    assert.deepEqual(
      found.designs.map(({ design }) => design),
      ['cohort', 'animal'],
    );
    assert.equal(found.sampleSize?.value, 350);
    assert.ok(found.controlled);
    assert.equal(
      wordsOf(paper, found.controlled),
      'Patients with liver tumours responded worse than similar patients without',
    );
  });
  it('finds the single patient of a news item, though a trial is spoken of', () => {
    const news =
      '# A woman is free of cancer\n\nA 52-year-old woman with breast cancer was enrolled in a clinical trial. ' +
      'The cells of this patient were grown. Bigger, controlled trials should confirm it.\n';
    const { found } = study(news);
    assert.deepEqual(
      found.designs.map(({ design }) => design),
      ['case_report'],
    );
    assert.equal(found.sampleSize?.value, 1);
  });
  it('finds a model in mice in the words of a news item', () => {
    assert.deepEqual(
      designsOf(
        '# Why a childhood cancer resists\n\nThe researchers developed a model in mice with human tumour cells. The cells changed.\n',
      ),
      ['animal'],
    );
  });
  it('knows a long paper without methods or results for a review', () => {
    const section = (name: string): string =>
      `## ${name}\n\n${'Cells live in the skin and do what they do. '.repeat(120)}\n\n`;
    assert.deepEqual(
      designsOf(
        `# Cells of the skin\n\n${['Introduction', 'Kinds of cell', 'Signals', 'Disease'].map(section).join('')}`,
      ),
      ['narrative_review'],
    );
  });
  it('knows a short text that reports nothing of its authors for a review', () => {
    const told = noOwnStudyRule.examples.yes[0] ?? '';
    const { found } = study(`# Mast cells in the skin\n\n${told}\n`);
    assert.deepEqual(
      found.designs.map(({ design, cues }) => [design, cues[0]?.rule]),
      [['narrative_review', 'design.narrative_review.no_own_study']],
    );
    assert.deepEqual(designsOf(`# Mast cells in the skin\n\n${told} Here we counted them.\n`), []);
  });
  it('takes what was measured in the tissue of animals for a part of the animal experiment', () => {
    const model = 'In a mouse model of gout, mice were given tea.';
    const measured =
      'The expression of the gene, the protein and its phosphorylation were measured by western blot and ELISA.';
    assert.deepEqual(designsOf(`# Tea in gout\n\n${model} ${measured} Binding and signalling fell.\n`), ['animal']);
    assert.deepEqual(designsOf(`# Tea in gout\n\n${model} ${measured} Cell lines were cultured with tea.\n`), [
      'animal',
      'in_vitro',
    ]);
  });
  it('falls back on the words for matter and for volunteers only where nothing else tells', () => {
    const matter = 'We made crystalline oxides with antibacterial properties. The spectra of the compounds were taken.';
    assert.deepEqual(designsOf(`# Oxides of zinc\n\n${matter} Fluorescence and DNA damage were seen.\n`), ['in_vitro']);
    assert.deepEqual(designsOf(`# Oxides of zinc\n\n${matter} We randomised 40 nurses to zinc or placebo.\n`), ['rct']);
  });
  it('takes a trial in animals for an animal experiment, in people who take fish oil for a trial', () => {
    const dogs = 'Twenty dogs were enrolled. The dogs were given the drug or a placebo. The dogs slept.';
    assert.deepEqual(designsOf(`# A randomised trial of a drug\n\n${dogs}\n`), ['animal']);
    const people = 'Fish oil was compared with water. Fish oil was taken daily. Sleep grew longer.';
    assert.deepEqual(designsOf(`# A randomised trial of fish oil\n\n${people}\n`), ['rct']);
  });
  it('finds the markers of prognosis beside the trial whose patients they were measured in', () => {
    const trial = 'We randomly assigned 90 patients to tea or water.';
    const markers = 'High zinc levels were associated with worse survival (hazard ratio 2, Cox regression).';
    assert.deepEqual(designsOf(`# Tea in gout\n\n${trial} ${markers}\n`), ['rct', 'cohort']);
    assert.deepEqual(designsOf(`# Tea in gout\n\n${trial} Survival was longer with tea (hazard ratio 0.6).\n`), [
      'rct',
    ]);
  });
  it('says nothing when nothing tells', () => {
    assert.deepEqual(designsOf('# The sky\n\nThe sky is blue. It rains at times.\n'), []);
    const { found } = study('');
    assert.deepEqual(found, { designs: [], sampleSize: null, controlled: null });
  });
});

describe('the study that notes are on', () => {
  const notes = (text: string): readonly string[] => {
    const paper = readPaper(text, 'markdown');
    return findStudy(paper, readStatements(paper), 'notes').designs.map(({ design }) => design);
  };
  it('is no review because a reviewer wrote them', () => {
    const points = '- retrospective; tea drinkers vs never-drinkers, n=812\n- no adjustment for milk\n';
    assert.deepEqual(notes(`# Review, second time\n\n${points}`), ['cohort']);
    assert.deepEqual(designsOf(`# Review of MS 77, round 2\n\n${points}`), ['cohort']);
    assert.equal(study(`# Review of MS 77, round 2\n\n${points}`).found.sampleSize?.value, 812);
  });
});

describe('two studies in one paper', () => {
  it('are both told, the one named first as the primary', () => {
    assert.deepEqual(
      designsOf(
        '# Zinc for colds: a randomised trial with an embedded cohort\n\nWe randomly assigned 90 nurses to zinc or placebo.\n',
      ),
      ['rct', 'cohort'],
    );
    assert.deepEqual(
      designsOf(
        '# Tea and gout\n\nA cohort study in a register (800 pairs; 2001-2009), and a case-control analysis of 90 cases and 180 controls.\n',
      ),
      ['cohort', 'case_control'],
    );
    assert.deepEqual(
      designsOf(
        '# Zinc in warts\n\nWe followed a retrospective cohort of 40 patients with warts, and organoids from 6 of these patients.\n',
      ),
      ['cohort', 'in_vitro'],
    );
  });
  it('are one where cases and controls come out of a cohort', () => {
    assert.deepEqual(
      designsOf('# Tea and gout\n\nWe did a case-control study of 90 cases, nested in a cohort study of nurses.\n'),
      ['case_control'],
    );
  });
});
