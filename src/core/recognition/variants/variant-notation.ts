/** Pieces of regular expressions that the patterns of variants share. Each is a group that backtracks over little. */

/** Three-letter amino acids. */
export const RESIDUE = '(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)';
/** One-letter amino acids. */
export const LETTER = '[AC-IK-NP-TVWY]';
/** A stop of translation, in all spellings. */
export const STOP = '(?:Ter|[Ss]top|STOP|X|\\*)';
/** Any amino acid in code. */
export const AMINO = `(?:${RESIDUE}|${LETTER})`;
/** Amino acids in words. */
export const AMINO_WORD =
  '(?:alanine|arginine|asparagine|aspartic acid|aspartate|cysteine|glutamine|glutamic acid|glutamate|glycine|histidine|' +
  'isoleucine|leucine|lysine|methionine|phenylalanine|proline|serine|threonine|tryptophan|tyrosine|valine)';
/** Bases in words. */
export const BASE_WORD = '(?:adenine|adenosine|cytosine|cytidine|guanine|guanosine|thymine|thymidine)';
/** "becomes", as arrows in print and in plain text. */
export const ARROW = '\\s?(?:-{0,3}>|→|⟶|⇒)\\s?';
/** A place in coding or genomic DNA: "123", "123+1", "-24", "*12". */
export const DNA_PLACE = '[-−*+]?\\d{1,9}(?:\\s?[-−+]\\s?\\d{1,6})?';
/** What follows a position in words: "at nucleotide position 123", "in codon 12". */
export const AT_PLACE =
  '(?:\\s(?:at|in|of)\\s(?:the\\s)?(?:amino[ -]acid|residue|codon|nucleotide|position|base|nt|aa|cDNA)(?:\\s(?:position|residue|number|nucleotide))?\\s?[-−+]?\\d{1,7})';
/** What happens in words. */
export const CHANGE_NOUN =
  '(?:transition|transversion|substitution|mutation|change|replacement|exchange|polymorphism|variant|SNP)';
/** Lengths of sequence: "32-bp", "nine-nucleotide", "3.7 kb". */
export const LENGTH =
  '(?:\\d{1,5}(?:\\.\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:bp|base[ -]?pairs?|nucleotides?|nt|base|kb|Mb|amino[ -]acids?)';
