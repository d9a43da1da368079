import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/analysis';
import { findAbbreviations } from '../../../../src/core/recognition/abbreviations/find-abbreviations';
import { readPaper } from '../../../../src/core/text/read-paper';

/** `SHORT = long form` for each definition in the text. */
function definitionsIn(text: string, language: Language = 'plaintext'): string[] {
  const paper = readPaper(text, language);
  const slice = ({ start, end }: { start: number; end: number }): string => paper.prose.text.slice(start, end);
  return findAbbreviations(paper, paper.sentences).map(({ short, long }) => `${slice(short)} = ${slice(long)}`);
}

describe('abbreviations that a paper defines', () => {
  const found: readonly (readonly [text: string, ...definitions: string[]])[] = [
    ['We measured tumour necrosis factor (TNF) in serum.', 'TNF = tumour necrosis factor'],
    ['We measured TNF (tumour necrosis factor) in serum.', 'TNF = tumour necrosis factor'],
    ['It binds tumor necrosis factor alpha (TNF-α).', 'TNF-α = tumor necrosis factor alpha'],
    ['Messenger RNA (mRNA) was lost.', 'mRNA = Messenger RNA'],
    ['Tumour-associated macrophages (TAMs) were seen.', 'TAMs = Tumour-associated macrophages'],
    ['The quality of life (QoL; primary endpoint) rose.', 'QoL = quality of life'],
    ['A blood protein (lactate dehydrogenase, LDH) rose.', 'LDH = lactate dehydrogenase'],
    ['Two arms [overall survival (OS)] differed.', 'OS = overall survival'],
    ['They took 1,25-dihydroxyvitamin D (DHVD) daily.', 'DHVD = 1,25-dihydroxyvitamin D'],
    ['Mice drank ethylene glycol (EG).', 'EG = ethylene glycol'],
    ['Two with multiple endocrine neoplasia (MEN) died.', 'MEN = multiple endocrine neoplasia'],
    ['It binds gamma-interferon (IFN-gamma).', 'IFN-gamma = gamma-interferon'],
    ['The skin temperature (T(s)) fell.', 'T(s) = skin temperature'],
    ['The intracellular Mg2+ concentration ([Mg2+]i) rose.', '[Mg2+]i = intracellular Mg2+ concentration'],
    ['Some had myotonic dystrophy (DM).', 'DM = myotonic dystrophy'],
    ['The 12-item Fatigue Scale (FS-12) was filled in.', 'FS-12 = 12-item Fatigue Scale'],
    ['They lifted an eight-repetition maximum (8-RM).', '8-RM = eight-repetition maximum'],
    ['The serum 25-hydroxyvitamin D (25(OH)D) fell.', '25(OH)D = 25-hydroxyvitamin D'],
    ["Guanosine 3',5'-cyclic monophosphate (cGMP) rose.", "cGMP = Guanosine 3',5'-cyclic monophosphate"],
    ['They released inositol 1,4,5-trisphosphate (IP3).', 'IP3 = inositol 1,4,5-trisphosphate'],
    ['Rats had 17 beta-estradiol (E2) daily.', 'E2 = 17 beta-estradiol'],
    ['Lacking a type II activin receptor (Acvr2), they died.', 'Acvr2 = type II activin receptor'],
    ['The strain is spike positive (S+).', 'S+ = spike positive'],
    ['Well water held BTX (benzene, toluene, and xylene).', 'BTX = benzene, toluene, and xylene'],
    ['The gap pressure (p) and peak-pressure (PP) rose.', 'PP = peak-pressure'],
    ['They had tumour necrosis factor(TNF) in serum.', 'TNF = tumour necrosis factor'],
    ['Rabbits (FasL Tg) and non-transgenic (NTg) mice ran.', 'NTg = non-transgenic'],
    ['Taken from formalin-fixed, paraffin-embedded (FFPE) skin.', 'FFPE = formalin-fixed, paraffin-embedded'],
    ['The chlorophyll a/b binding protein (chl a/b BP) bled.', 'chl a/b BP = chlorophyll a/b binding protein'],
    [
      'Abbreviations: OS, overall survival; PFS, progression-free survival.',
      'OS = overall survival',
      'PFS = progression-free survival',
    ],
    ['OS = overall survival; CR = complete response', 'OS = overall survival', 'CR = complete response'],
  ];
  for (const [text, ...definitions] of found) {
    it(`reads "${text}"`, () => assert.deepEqual(definitionsIn(text), definitions));
  }

  const nothing = [
    'The tumours shrank (see Fig. 2).',
    'Half of the mice (group 2) died.',
    'Patients took the drug (10 mg) daily.',
    'The difference was small (p < 0.05).',
    'Survival was longer (HR 0.7).',
    'The blood pressure was measured centrally (BPMC).',
    'We made N-(1-naphthyl) amines and dibenzo[a,d]cycloheptene.',
    'In drug or diary (i.e., a diary or drug) there is none.',
    'Doe and others (Doe et al) and serine to glycine at 51 (G51S).',
    'The spike sequence (SP(+)) was recorded.',
    'An unclosed ( bracket and ] another',
  ];
  for (const text of nothing) {
    it(`defines nothing in "${text}"`, () => assert.deepEqual(definitionsIn(text), []));
  }

  for (const hostile of [
    `${'(A '.repeat(20_000)}${')'.repeat(20_000)}`,
    'aaaaaaaaa '.repeat(2_000) + '(AAAAAAAAAA) '.repeat(2_000),
    `${'A)'.repeat(20_000)} (AA) ${'A1'.repeat(20_000)} (AA)`,
  ])
    it(`stays linear on "${hostile.slice(0, 12)}" without end`, () => {
      const started = performance.now();
      definitionsIn(hostile);
      assert.ok(performance.now() - started < 2000);
    });
});

describe('abbreviations below a heading that announces them', () => {
  const listed = (lines: string): string[] =>
    definitionsIn(`# Mice\n\nMice were weighed.\n\n## Abbreviations\n\n${lines}`, 'markdown');
  const one = 'GC = granule cell';
  const two = [one, 'PC = Purkinje cell'];
  it('are read one by one, by whatever divides them', () => {
    for (const divider of [': ', ' - ', ' – ', '–', ', ', ' = '])
      assert.deepEqual(listed(`GC${divider}granule cell`), [one], divider);
  });
  it('are read in lists, rows of tables and running text', () => {
    for (const list of [
      '- **GC**: granule cell\n- **PC**: Purkinje cell',
      '| Short | Long |\n|---|---|\n| GC | granule cell |\n| PC | Purkinje cell |',
      'GC, granule cell; PC, Purkinje cell.',
      'GC–granule cell, PC–Purkinje cell',
      'The abbreviations used are: GC, granule cell; PC, Purkinje cell.',
    ])
      assert.deepEqual(listed(list), two, list);
  });
  it('are read from lines with a tab between the two', () => {
    assert.deepEqual(
      definitionsIn(
        'Cells in the brains of mice\n\nAbstract\n\nThe mice were weighed, and their cells were counted by hand.\n\nAbbreviations\n\nGC\tgranule cell\nPC\tPurkinje cell',
      ),
      two,
    );
  });
  it('are defined once where the short form is repeated in brackets, and also by their symbols', () => {
    assert.deepEqual(listed('GC = granule cell (GC), IL-2 = interleukin-2'), [one, 'IL-2 = interleukin-2']);
  });
  it('define nothing whose letters are not there, and nothing in prose below the list', () => {
    assert.deepEqual(listed('GC: a big neuron'), []);
    assert.deepEqual(listed('Granule cells - the small ones - were counted: there were few.'), []);
  });
  it('need the heading: a line alone elsewhere may be anything', () => {
    assert.deepEqual(definitionsIn('Mice were weighed.\n\nGC: granule cell'), []);
  });
});
