/** "2-", "4'-", "(2S)-", "N-" before a letter: where a group sits on a molecule. */
const LOCANT = /(?:\d'?|[RSEZ]\)|\bN)-(?=[a-z([])/g;

/** A systematic chemical name: nobody writes it in prose, and it would fill the lexicon. */
export function isSystematicName(name: string): boolean {
  if (name.length > 60) return true;
  return name.length > 30 && (name.match(LOCANT) ?? []).length >= 2;
}

/** Clone and contig names, and titles that stand for whole groups of genes or for nothing known. */
const NOT_A_NAME =
  /^(?:(?:ctd|rp\d+|xxbac|kb|cta|ctb|ctc|hel|pro|un[qk]|pnas|tcag|hsa|cgi|dada|est|nbla|d[ajk])[-_ ]?[a-z]?-?\d|epididymis|hypothetical|uncharacteri[sz]ed|similar to|putative|predicted|truncated|mutant|testis tissue|cdna|novel|lnc|loc\d|mgc:?\d|flj\d|dkfz|kiaa\d+ (?:protein|gene)|.*\bHEL-S-|.*\bLi \d)/i;

/** Words alone that say nothing about which gene. */
const GENERIC = new Set(
  'protein receptor enzyme antigen kinase factor gene precursor isoform subunit homolog polypeptide hormone transporter transcription factor,membrane protein'
    .split(/[ ,]/)
    .concat([
      'transcription factor',
      'membrane protein',
      'unknown protein',
      'cell surface antigen',
      'ribosomal protein',
    ]),
);

/** Whether an alias or designation that NCBI lists is worth keeping beside HGNC's own names. */
export function isTellingName(name: string): boolean {
  const letters = name.replace(/[^a-z]/gi, '').length;
  return (
    name.length >= 3 && name.length <= 70 && letters >= 1 && !NOT_A_NAME.test(name) && !GENERIC.has(name.toLowerCase())
  );
}
