import type { Language } from '../../../src/core/analysis';
import { readPaper } from '../../../src/core/text/read-paper';

/** A sentence that no rule about furniture or headings knows. */
export const PROSE = 'We gave the drug to mice and weighed them on each of the ten days that followed.';

/** Title, role, level and words of every section. */
export const sectionsOf = (text: string, language: Language = 'plaintext') => {
  const paper = readPaper(text, language);
  return paper.sections.map(({ title, role, level, start, end }) => [
    title,
    role,
    level,
    paper.prose.text.slice(start, end),
  ]);
};
export const rolesOf = (text: string, language: Language = 'plaintext') =>
  sectionsOf(text, language).map(([title, role]) => `${title}: ${role}`);
/** Words, role of the section and part of every sentence. */
export const sentencesOf = (text: string, language: Language = 'plaintext') => {
  const paper = readPaper(text, language);
  return paper.sentences.map(({ start, end, section, part }) => [
    paper.prose.text.slice(start, end),
    section === null ? null : paper.sections[section]?.role,
    part,
  ]);
};
