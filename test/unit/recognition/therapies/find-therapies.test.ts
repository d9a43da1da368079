import assert from 'node:assert/strict';
import { mentionsIn, wordsOf } from '../../../support/mentions-in';

const therapies = (text: string): string[] => wordsOf(text, 'therapy');

describe('finding therapies', () => {
  it('gives exact positions and ids', () => {
    const [drug] = mentionsIn('They received imatinib daily.', 'therapy');
    assert.deepEqual([drug?.start, drug?.end, drug?.id, drug?.match], [14, 22, 'DrugBank:DB00619', 'exact']);
  });
  it('keeps what says which therapy inside the name', () => {
    for (const name of [
      'neoadjuvant chemotherapy',
      'liver-directed radiotherapy',
      'liver-directed radiation therapy',
      'adjuvant endocrine therapy',
      'HER2-targeted therapy',
      'platinum-based chemotherapy',
      'CD19 CAR T-cell therapy',
      'T -Cell immunotherapy',
      'adoptive cell therapy',
      'BRAF and MEK inhibitors',
      'anti-PD-1/PD-L1 antibodies',
    ])
      assert.deepEqual(therapies(`Some patients received ${name} there.`), [name]);
  });
  it('leaves the dose outside a drug name and inside the name of a procedure', () => {
    assert.deepEqual(therapies('They received high-dose methotrexate.'), ['methotrexate']);
    assert.deepEqual(therapies('They received high-dose chemotherapy.'), ['high-dose chemotherapy']);
  });
  it('tells a molecule that is given from one that is measured', () => {
    assert.deepEqual(therapies('Patients received oral zinc.'), ['zinc']);
    assert.deepEqual(therapies('Serum zinc was low.'), []);
    assert.deepEqual(wordsOf('Serum zinc was low.', 'chemical'), ['zinc']);
  });
  it('takes drugs apart that are given together', () => {
    assert.deepEqual(therapies('We gave carboplatin/paclitaxel.'), ['carboplatin', 'paclitaxel']);
  });
  it('knows the class of an unlisted drug by its ending', () => {
    const [drug] = mentionsIn('They received zoluparib daily.', 'therapy');
    assert.deepEqual([drug?.text, drug?.name, drug?.match], ['zoluparib', 'PARP inhibitor', 'related']);
  });
  it('marks the therapy in what it causes', () => {
    assert.deepEqual(therapies('Chemotherapy-induced nausea was common.'), ['Chemotherapy']);
  });
  it('is silent on vague words, reagents, diagnostics and everyday words', () => {
    for (const text of [
      'The treatment was started and drugs were stored.',
      'Targeted therapy and immunosuppressants were discussed.',
      'The date of the same blood sample was missing.',
      'A liver biopsy and an ECG were taken.',
      'Slides were stained with rabbit anti-CD3 antibody (clone SP7).',
      'Plasminogen activator inhibitor-1 was raised.',
      'The concept of a transgene was explained.',
      'Data are in GSE12345.',
    ])
      assert.deepEqual(therapies(text), [], text);
  });
  it('reads a compound code as a drug all over the paper once it is given', () => {
    assert.deepEqual(therapies('Patients received ZQX1234 daily. The effect of ZQX1234 was small.'), [
      'ZQX1234',
      'ZQX1234',
    ]);
    assert.deepEqual(therapies('The plasmid ZQX1234 was cut.'), []);
  });

  it('reads brands, codes after their class and codes after a space', () => {
    assert.deepEqual(therapies('Seroquel and SCH 23391 were given.'), ['Seroquel', 'SCH 23391']);
    assert.deepEqual(therapies('The BET inhibitor QBX151 was new. QBX151 was given.'), [
      'BET inhibitor',
      'QBX151',
      'QBX151',
    ]);
  });

  it('reads the drug and not the word before it that means both', () => {
    assert.deepEqual(therapies('Treatment with aspirin plus sertraline helped.'), ['aspirin', 'sertraline']);
  });

  it('reads engineered cells with what they are directed against', () => {
    assert.deepEqual(therapies('CD19-directed CAR-T cells were infused.'), ['CD19-directed CAR-T cells']);
    assert.deepEqual(wordsOf('CD19-directed CAR-T cells were infused.', 'gene'), ['CD19']);
  });

  it('reads hormones as given unless they are measured', () => {
    assert.deepEqual(therapies('Oxytocin lowered the pressure.'), ['Oxytocin']);
    assert.deepEqual(therapies('Plasma oxytocin rose.'), []);
  });

  it('reads drugs that people take by themselves as chemicals', () => {
    assert.deepEqual(therapies('Cocaine users were asked.'), []);
    assert.deepEqual(wordsOf('Cocaine users were asked.', 'chemical'), ['Cocaine']);
  });

  it('reads a molecule of the body alike throughout a paper that measures it and never gives it', () => {
    const body = 'Mast cells store histamine, heparin and proteases. Heparin-bound lipids were taken up by the others.';
    assert.deepEqual(wordsOf(body, 'therapy'), []);
    assert.deepEqual(wordsOf('Patients received heparin for days. Heparin was safe.', 'therapy'), [
      'heparin',
      'Heparin',
    ]);
    assert.deepEqual(wordsOf('Receptors for adenosine are found on these cells.', 'therapy'), []);
  });
});
