import type { Identifiers } from '../analysis';
import { escapeMarkdown } from '../presentation/markdown-text';
import type { Passage } from './summary';

/** Gives the target of a link to a passage, or null where there is nothing to link to (standard input). */
export type LinkTo = (passage: Passage) => string | null;

/** Links to lines of a file by a path relative to where the summary will lie, e.g. `../papers/x.md#L21`. */
export function linkToFile(path: string): LinkTo {
  const target = encodePath(path);
  return ({ line }) => `${target}#L${line}`;
}

export const noLinks: LinkTo = () => null;

/** A path as a Markdown link target: `/` stays, whatever could end the link or start a scheme does not. */
export function encodePath(path: string): string {
  return path.replace(/\\/g, '/').split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[()*'!]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
}

/** `line 21`, as a link where there is a target. */
export function renderPlace(passage: Passage, linkTo: LinkTo): string {
  const target = linkTo(passage);
  return target === null ? `line ${passage.line}` : `[line ${passage.line}](${target})`;
}

/** The identifiers of the paper with links to where they are registered; null when it gives none. */
export function renderIdentifiers({ doi, pmid, pmcid, trials }: Identifiers): string | null {
  const parts = [
    doi === undefined ? null : `DOI ${webLink(doi, `https://doi.org/${encodePath(doi)}`)}`,
    pmid === undefined ? null : `PMID ${webLink(pmid, `https://pubmed.ncbi.nlm.nih.gov/${encodePath(pmid)}/`)}`,
    pmcid === undefined ? null : webLink(pmcid, `https://pmc.ncbi.nlm.nih.gov/articles/${encodePath(pmcid)}/`),
    ...trials.map((trial) => `trial ${renderTrial(trial)}`),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

function renderTrial(trial: string): string {
  const isNct = /^NCT\d{8}$/.test(trial);
  return isNct ? webLink(trial, `https://clinicaltrials.gov/study/${trial}`) : escapeMarkdown(trial);
}

function webLink(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${url})`;
}
