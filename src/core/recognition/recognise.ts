import type { Knowledge } from '../knowledge';
import type { PaperText } from '../text/paper-text';
import { buildContext } from './build-context';
import { decide } from './decide/decide';
import { spreadDefinitions } from './abbreviations/spread-definitions';
import { linesBeforeOthers } from './cell-lines/lines-before-others';
import { finders } from './finders';
import { linkOrthologues } from './genes/link-orthologues';
import type { Recognition } from './mention';
import { withTaggers } from './tagger/with-taggers';

/**
 * All mentions in a paper, each with its sense and the reason for it: every finder proposes, the
 * trained taggers weigh, the paper's own definitions
 * carry senses from long forms to short forms, and one decision keeps the best.
 */
export function recognise(paper: PaperText, knowledge: Knowledge): Recognition {
  const context = buildContext(paper, knowledge);
  const proposals = finders.flatMap((find) => find(context));
  return {
    mentions: decide(linkOrthologues(context, spreadDefinitions(context, linesBeforeOthers(context, withTaggers(context, proposals))))),
    abbreviations: context.definitions.map(({ short, long }) => ({ short, long })),
  };
}
