export const CLAIM = 'Frost lotion reduces mortality after surgery for breast cancer.';

/** An invented cohort study, whose conclusion says more than it shows. */
export const PAPER = [
  '# Frost lotion and survival in breast cancer: an invented retrospective cohort study',
  '',
  '## Abstract',
  '',
  'In this retrospective cohort study we analysed the records of 212 patients with breast cancer who received frost lotion',
  'or no lotion after surgery. Patients who received frost lotion lived longer than those who did not (HR 0.61, 95% CI 0.44',
  'to 0.85; p = 0.003).',
  '',
  '## Conclusion',
  '',
  CLAIM,
  '',
].join('\n');
