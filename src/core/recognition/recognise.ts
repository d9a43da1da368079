import type { Knowledge } from '../knowledge';
import type { PaperText } from '../text/paper-text';
import { buildContext } from './build-context';
import { decide } from './decide/decide';
import { spreadDefinitions } from './abbreviations/spread-definitions';
import { linesBeforeOthers } from './cell-lines/lines-before-others';
import { finders } from './finders';
import { linkOrthologues } from './genes/link-orthologues';
import type { Recognition } from './mention';
import { findOwnTerms } from './own-terms/find-own-terms';
import { withTaggers } from './tagger/with-taggers';
import { attachGenes } from './variants/attach-genes';

/**
 * All mentions in a paper, each with its sense and the reason for it: every finder proposes, the trained taggers weigh,
 * the paper's own definitions carry senses from long forms to short forms, and one decision keeps the best. The
 * reviewer's own terms are weighed by nobody.
 */
export function recognise(paper: PaperText, knowledge: Knowledge): Recognition {
  const context = buildContext(paper, knowledge);
  const found = finders.flatMap((find) => find(context));
  const proposals = [...findOwnTerms(context), ...linesBeforeOthers(context, withTaggers(context, found))];
  return {
    mentions: attachGenes(context, decide(linkOrthologues(context, spreadDefinitions(context, proposals)))),
    abbreviations: context.definitions.map(({ short, long }) => ({ short, long })),
  };
}
