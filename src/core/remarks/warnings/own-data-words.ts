/** By which a sentence leans on the paper's own data, or on what stands elsewhere in it. */
export const ownDataWords: readonly string[] = [
  'we|our|us|here|herein',
  'this|these|present|current ~2 study|work|paper|report|trial|analysis|data|results|findings|experiments|observation|observations|result|finding|method|approach|model|system',
  'study|trial|results|data|findings|experiments|analysis',
  'fig|figs|figure|figures|table|tables|supplementary',
  'thus|therefore|hence|consequently|accordingly|together|collectively|conclusion|summary|indeed|likewise|similarly|moreover|furthermore|additionally',
  'this|these|such|it|they|its|their|that',
  '#',
  'will|would',
  'case of',
  'previously|known|reported|shown|demonstrated|described|literature|reports|studies|evidence|established|believed|accepted|observed|found|seen',
];
