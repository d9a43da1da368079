import type { Concept, Sense } from '../../lexicon/lexicon';
import type { GeneCandidate } from './gene-candidate';
import { withLatinLetters } from './greek-letters';

/** A family is a broader concept; a name with a tail or beginning that no table has is a neighbour unless it says no more. */
export function matchOf(candidate: GeneCandidate, sense: Sense, { subtype }: Concept): 'exact' | 'related' {
  if (subtype !== 'gene') return 'related';
  const { origin, text } = candidate;
  if (origin === 'patterned') return isSameMicroRna(text, sense.name) ? 'exact' : 'related';
  if (sense.kind === 'designation' && isPluralOf(text, sense.name)) return 'related';
  if (origin !== 'extended' && origin !== 'grown' && origin !== 'headed') return 'exact';
  return isSameName(text, sense.name) || endsWithSymbol(text, sense.name) ? 'exact' : 'related';
}

/** "hsa-miR-21-5p" and MIR21, but not "miR-16" and MIR16-1, of which there are two. */
function isSameMicroRna(text: string, name: string): boolean {
  const bare = (written: string): string =>
    bareSymbol(written)
      .replace(/^(?:hsa|mmu|rno)/, '')
      .replace(/^(?:microrna|mirna)/, 'mir')
      .replace(/^mirlet/, 'let')
      .replace(/[35]p$/, '');
  return bare(text) === bare(name);
}

/** "fatty acid binding proteins" are several, though a table has the singular as a descriptive name of one. */
function isPluralOf(text: string, name: string): boolean {
  return /[a-z]s$/.test(text) && !name.endsWith('s');
}

/** "TGF-β1" and TGFB1, "EGF receptor" and EGFR, "VEGF receptor 2" and VEGFR2. */
function isSameName(text: string, name: string): boolean {
  const short = withLatinLetters(text.replace(/[-\s]receptor[-\s]?/i, 'R'));
  return bareSymbol(text) === bareSymbol(name) || bareSymbol(short) === bareSymbol(withLatinLetters(name));
}

/** "tyrosine kinase JAK2", "transcription factor c-Maf": words before a symbol say what it is. */
function endsWithSymbol(text: string, name: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last !== text && /[\p{Lu}\d]/u.test(last) && bareSymbol(last) === bareSymbol(name);
}

/** Hyphens, blanks and case do not count in a symbol. */
export function bareSymbol(name: string): string {
  return name.replace(/[-‐‑–\s]/g, '').toLowerCase();
}
