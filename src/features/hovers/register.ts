import * as vscode from 'vscode';
import type { Analysis, Entity, Span } from '../../core/analysis';
import type { ShownFilter } from '../../core/presentation/is-shown';
import { isShown } from '../../core/presentation/is-shown';
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
  const cards = indexes.map((index) => buildCard(analysis, index, lexicon, isWanted));
  const contents = cards.map((card) => renderCard(card, document.uri));
  return new vscode.Hover(contents, toRange(document, innermost));
}

/** Indexes of the mentions that hold an offset, the innermost first. */
function mentionsAt({ entities }: Analysis, offset: number, filter: ShownFilter): number[] {
  const holding = entities.flatMap((entity, index) => {
    return entity.start <= offset && offset <= entity.end && isShown(entity, filter) ? [{ index, entity }] : [];
  });
  // Where two mentions touch, the one that begins at the offset is the one pointed at.
  const pointedAt = holding.filter(({ entity }) => offset < entity.end);
  const chosen = pointedAt.length > 0 ? pointedAt : holding;
  return chosen.sort((a, b) => lengthOf(a.entity) - lengthOf(b.entity)).map(({ index }) => index);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
