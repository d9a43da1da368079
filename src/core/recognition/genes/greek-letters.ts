/** How symbols write Greek letters: "TGF-β1" is TGFB1. */
const LATIN_LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'α:A alpha:A β:B beta:B γ:G gamma:G δ:D delta:D ε:E epsilon:E ζ:Z zeta:Z θ:Q theta:Q κ:K kappa:K λ:L lambda:L ' +
    'ω:W omega:W'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -2), pair.slice(-1)]),
);

/** The letter by which symbols write a Greek letter or its name; empty for anything else. */
export function latinLetterOf(greek: string): string {
  return LATIN_LETTERS.get(greek.toLowerCase()) ?? '';
}

/** "NF-κB" and "NF-kappaB" as symbols would write them: "NF-KB". */
export function withLatinLetters(name: string): string {
  return name.replace(/alpha|beta|gamma|delta|epsilon|kappa|lambda|\p{Script=Greek}/giu, (greek) =>
    latinLetterOf(greek) === '' ? greek : latinLetterOf(greek),
  );
}
