import type { SourceKind } from '../analysis';
import type { Statement } from '../statements/statement';
import type { PaperText } from '../text/paper-text';
import { chooseDesigns, type DesignScore } from './choose-designs';
import { findControlGroup } from './find-control-group';
import { findDesignCues, type DesignCue } from './find-design-cues';
import { findSampleSize } from './find-sample-size';
import type { Study, StudyFinding } from './study';

/**
 * The designs and the size of the authors' own study, each with the sentence that shows it.
 *
 * @param source what kind of text it is: notes call themselves a review of a paper that is none
 */
export function findStudy(paper: PaperText, statements: readonly Statement[], source: SourceKind | null = null): Study {
  const cues = findDesignCues(paper, statements, source);
  const designs = chooseDesigns(cues).map((score) => toFinding(paper, score));
  return {
    designs,
    sampleSize: findSampleSize(paper, designs),
    controlled: findControlGroup(paper, designs),
  };
}

/** The sentence with the strongest words for the design, the strongest first. */
function toFinding(paper: PaperText, { design, cues }: DesignScore): StudyFinding {
  const sentence = strongestSentence(cues);
  const span = paper.sentences[sentence];
  if (!span) throw new Error(`a cue names sentence ${sentence}, which is not there`);
  const shown = cues
    .filter((cue) => cue.sentence === sentence)
    .sort((a, b) => b.worth - a.worth || b.end - b.start - (a.end - a.start) || a.start - b.start)
    .map((cue) => ({ rule: cue.rule.id, start: cue.start, end: cue.end }));
  return { design, sentence, start: span.start, end: span.end, cues: shown };
}

/** Each rule counts once in a sentence, however often it fires. */
function strongestSentence(cues: readonly DesignCue[]): number {
  const worths = new Map<number, Map<DesignCue['rule'], number>>();
  for (const { sentence, rule, worth } of cues) {
    const rules = worths.get(sentence) ?? new Map<DesignCue['rule'], number>();
    worths.set(sentence, rules.set(rule, worth));
  }
  let best = { sentence: -1, worth: -1 };
  for (const [sentence, rules] of worths) {
    const worth = [...rules.values()].reduce((sum, one) => sum + one, 0);
    if (worth > best.worth) best = { sentence, worth };
  }
  return best.sentence;
}
