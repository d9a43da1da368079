import assert from 'node:assert/strict';
import { mentionsIn } from '../../../support/mentions-in';

/** `words → name` for each gene, in order. */
const genesIn = (text: string): string[] =>
  mentionsIn(text, 'gene').map(({ text: words, name }) => `${words} → ${name ?? '?'}`);

describe('a short form means what the paper says it means', () => {
  it('takes the gene of its long form, also before and far from the definition', () => {
    const text =
      'EGFR matters in lung cancer. The epidermal growth factor receptor (EGFR) was sequenced. EGFR was mutated.';
    assert.deepEqual(genesIn(text), [
      'EGFR → EGFR',
      'epidermal growth factor receptor → EGFR',
      'EGFR → EGFR',
      'EGFR → EGFR',
    ]);
  });

  it('is no gene when it stands for something else', () => {
    const text = 'Patients with rheumatoid arthritis (RA) were older. RA was severe. Mass spectrometry (MS) was used.';
    assert.deepEqual(genesIn(text), []);
  });

  it('shows the words of the definition as the reason', () => {
    const text = 'The epidermal growth factor receptor (EGFR) was sequenced in all patients.';
    const short = mentionsIn(text).find((mention) => mention.text === 'EGFR');
    const why = short?.why.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
    assert.equal(short?.source, 'abbreviation');
    assert.deepEqual(why, ['abbreviation.defined: epidermal growth factor receptor']);
  });
});
