import type { Identifiers } from '../analysis';

/** Stretches of the source in which a paper says what it is, and in which it says where its trial is registered. */
export interface IdentifierAreas {
  /** Front matter and title page, up to the body. */
  readonly head: string;
  /** Everything but the references. */
  readonly body: string;
}

const DOI = /\b10\.\d{4,9}\/[^\s"<>“”|]+/u;
const LABELLED_DOI = /(?:\bdoi\b["']?\s?[:=]?\s{0,4}["']?|doi\.org\/)(10\.\d{4,9}\/[^\s"'<>“”|]+)/iu;
const PMID =
  /\bPMID["']?\s?[:=#]?\s{0,4}["']?(\d{4,8})\b|pubmed\.ncbi\.nlm\.nih\.gov\/(\d{4,8})\b|ncbi\.nlm\.nih\.gov\/pubmed\/(\d{4,8})\b/iu;
const PMCID = /\bPMC\d{4,8}\b/u;

/**
 * Numbers of trial registries: ClinicalTrials.gov, ISRCTN, EudraCT and CTIS, and the primary registries of the WHO
 * International Clinical Trials Registry Platform.
 */
const TRIAL =
  /\b(?:NCT\s?\d{8}|ISRCTN\s?\d{8}|(?:19|20)\d\d-\d{6}-\d\d(?:-\d\d)?|ChiCTR(?:-[A-Z]{2,4})?-?\d{8,10}|ACTRN\s?\d{14}|UMIN\d{9}|jRCTs?\d{9,10}|JapicCTI-\d{6}|DRKS\d{8}|CTRI\/\d{4}\/\d{2,3}\/\d{6}|IRCT\d{8,14}N\d{1,3}|KCT\d{7}|NTR\d{3,5}|PACTR\d{15,16}|TCTR\d{11}|RBR-[a-z\d]{6,8}|SLCTR\/\d{4}\/\d{3}|RPCEC\d{8}|PER-\d{3}-\d\d)\b/gu;

/** The paper's own identifiers. A label without a value, `DOI: None`, is none. */
export function findIdentifiers({ head, body }: IdentifierAreas): Identifiers {
  const doi = LABELLED_DOI.exec(head)?.[1] ?? DOI.exec(head.slice(0, 1500))?.[0];
  const pmid = PMID.exec(head)
    ?.slice(1)
    .find((value) => value !== undefined);
  const pmcid = PMCID.exec(head)?.[0];
  return {
    ...(doi === undefined ? {} : { doi: trimDoi(doi) }),
    ...(pmid === undefined ? {} : { pmid }),
    ...(pmcid === undefined ? {} : { pmcid }),
    trials: [...new Set(Array.from(body.matchAll(TRIAL), (match) => match[0].replace(/\s/gu, '')))],
  };
}

/** Without the punctuation of the sentence, and without brackets that the DOI does not open. */
function trimDoi(found: string): string {
  let end = found.length;
  while (end > 0 && '.,;:)]}*_?!’”'.includes(found.charAt(end - 1))) {
    if (found.charAt(end - 1) === ')' && count(found, '(', end) >= count(found, ')', end)) break;
    end--;
  }
  return found.slice(0, end);
}

function count(text: string, char: string, end: number): number {
  return text.slice(0, end).split(char).length - 1;
}
