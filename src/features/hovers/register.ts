import * as vscode from 'vscode';
import type { Entity } from '../../core/analysis';
import { isShown } from '../../core/presentation/is-shown';
import { mentionsAt } from '../../core/presentation/mentions-at';
import { termOf } from '../../core/verdicts/term';
import { verdictOn } from '../../core/verdicts/term-verdicts';
import { toRange } from '../../platform/convert';
import type { Services } from '../../platform/services';
import { renderCard } from './render-card';

const READ_LANGUAGES = [{ language: 'markdown' }, { language: 'plaintext' }];

/** A card for the mention under the pointer or the cursor. */
export function registerHovers(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(READ_LANGUAGES, {
    provideHover: (document, position, token) => provideHover(services, document, position, token),
  });
}

async function provideHover(
  { analyses, settings, lexicons }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | null> {
  const configuration = settings.for(document);
  if (!configuration.hoversEnabled) return null;
  const analysis = await analyses.get(document, token);
  if (!analysis) return null;
  const indexes = mentionsAt(analysis, document.offsetAt(position), configuration);
  const innermost = analysis.entities[indexes[0] ?? -1];
  if (!innermost) return null;
  // Late, as the rules' titles come with it: see src/platform/engine.ts.
  const [{ buildCard }, lexicon] = await Promise.all([import('../../core/presentation/card'), lexicons.load()]);
  const isWanted = (entity: Entity) => isShown(entity, configuration);
  const isAccepted = (entity: Entity) => {
    return verdictOn(configuration.verdicts, termOf(entity, analysis.language)) === 'accepted';
  };
  const contents = indexes.flatMap((index) => {
    const entity = analysis.entities[index];
    if (!entity) return [];
    const card = buildCard(analysis, index, lexicon, isWanted, configuration.scheme);
    return renderCard(card, { uri: document.uri, span: entity, isAccepted: isAccepted(entity) });
  });
  return new vscode.Hover(contents, toRange(document, innermost));
}
