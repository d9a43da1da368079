import { ENTITY_TYPES, type EntityType } from '../analysis';
import { capitalise } from '../presentation/capitalise';
import { escapeMarkdown } from '../presentation/markdown-text';
import { shorten } from '../presentation/shorten';
import { plural, typeName } from '../presentation/wording';
import { renderTable } from './render-table';
import type { SummaryEntity } from './summary';

const MOST_ROWS = 15;
const MOST_SPELLINGS = 3;
const MOST_CLAIMS = 6;
const SPELLING_LENGTH = 40;

/** One table a type that occurs, each a part of the summary. */
export function renderEntities(entities: readonly SummaryEntity[]): string[] {
  return ENTITY_TYPES.flatMap((type) => {
    const members = entities.filter((entity) => entity.type === type);
    return members.length === 0 ? [] : [renderType(type, members)];
  });
}

function renderType(type: EntityType, entities: readonly SummaryEntity[]): string {
  const rows = entities.slice(0, MOST_ROWS).map(toRow);
  const rest = entities.length - rows.length;
  const table = renderTable(['Name', 'In the text', 'Id', 'Mentions', 'Claims'], rows);
  const heading = `## ${capitalise(typeName(type, 2))}`;
  return [heading, table, ...(rest === 0 ? [] : [`And ${plural(rest, 'other')}, mentioned less.`])].join('\n\n');
}

function toRow(entity: SummaryEntity): string[] {
  return [
    escapeMarkdown(entity.name),
    escapeMarkdown(
      entity.spellings
        .slice(0, MOST_SPELLINGS)
        .map((s) => shorten(s, SPELLING_LENGTH))
        .join(', '),
    ),
    renderId(entity),
    String(entity.mentions),
    renderClaimNumbers(entity),
  ];
}

function renderId({ id, related }: SummaryEntity): string {
  if (id === null) return 'no id';
  return related ? `${escapeMarkdown(id)} (related)` : escapeMarkdown(id);
}

/** `1, 3 (2 not listed)`: the claims listed in the summary, and how many that are not. */
function renderClaimNumbers({ inClaims, evidence }: SummaryEntity): string {
  const shown = inClaims.slice(0, MOST_CLAIMS).join(', ');
  const others = evidence.claims - Math.min(inClaims.length, MOST_CLAIMS);
  if (others === 0) return shown;
  return shown === '' ? `${others} not listed` : `${shown} (${others} not listed)`;
}
