import * as vscode from 'vscode';
import type { Analysis, MentionValue, Span } from '../../core/analysis';
import type { Annotation, MentionCorrection } from '../../core/annotations/annotation';
import { say } from '../../platform/say';
import { carryOut, titleOf } from './carry-out';
import { decide } from './decide-mention';
import type { MentionTarget } from './mention-target';
import type { Parts } from './parts';

/** What was said of the mention holds for all that are written and typed as it is. */
export async function applyToPaper({ services }: Parts, target: MentionTarget): Promise<void> {
  const body = target.correction?.annotation.body;
  if (!body) {
    say(vscode.l10n.t('Correct or confirm the mention first.'));
    return;
  }
  const { machine, reviewer, reason } = body;
  if (machine !== null) await decide(services, target, { reviewer, reason, scope: 'paper' });
  else if (reviewer) await addEverywhere({ services }, target, reviewer);
}

/** The other places where words stand that the engine had missed. */
async function addEverywhere(
  { services }: Pick<Parts, 'services'>,
  target: MentionTarget,
  reviewer: MentionValue,
): Promise<void> {
  const { document, analysis } = target;
  const body: MentionCorrection = { kind: 'mention', machine: null, reviewer, scope: 'here', reason: '' };
  const added = freePlaces(analysis, reviewer, document.getText()).map((at): Annotation => {
    return services.annotations.create(document, body, at);
  });
  const [first] = added;
  if (!first) {
    say(vscode.l10n.t('“{0}” stands nowhere else unmarked.', reviewer.text));
    return;
  }
  const done = vscode.l10n.t('{0} ({1} times)', titleOf(document, first), added.length);
  await carryOut(services, { document, edits: added.map((put) => ({ put })) }, done);
}

/** Where the words stand and are not marked as that type yet. */
function freePlaces({ entities }: Analysis, { text: words, type }: MentionValue, text: string): Span[] {
  const marked = entities.filter((entity) => entity.type === type);
  return placesOf(text, words).filter(({ start, end }) => {
    return marked.every((entity) => entity.end <= start || entity.start >= end);
  });
}

/** More places than this are no missed mention, but a common word. */
const MOST = 1000;

/** Where words stand by themselves, not as a part of longer ones. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1 && places.length < MOST; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) places.push({ start: at, end });
  }
  return places;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
