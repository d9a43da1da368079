import { type GenericIssue, safeParse } from 'valibot';
import type { Annotation, JsonObject } from '../annotation';
import { itemToAnnotation } from './item-to-annotation';
import { lineOfItem } from './line-of-item';
import { parseJson } from './parse-json';
import { SIDECAR_LIMITS, SIDECAR_VERSION, type Sidecar, type SidecarLimits } from './sidecar';
import { itemSchemas, type Kind, pageSchema } from './sidecar-schema';
import { describeIssue } from './describe-issue';
import { settleDuplicates } from './merge-annotations';

/** What is wrong with the file as a whole, in a sentence for the reader: nothing of it is used, and it stays as it is. */
export interface UnreadableSidecar {
  readonly problem: string;
}

/** @param text the file's contents; anything may stand there. */
export function readSidecar(text: string, limits: SidecarLimits = SIDECAR_LIMITS): Sidecar | UnreadableSidecar {
  const parsed = parseJson(text, limits.bytes);
  if ('problem' in parsed) return parsed;
  const raw = parsed.value;
  const foreign = problemOfPage(raw);
  if (foreign !== null) return { problem: foreign };
  const page = safeParse(pageSchema, raw, { abortEarly: true });
  if (!page.success) return { problem: `${describeIssue(page.issues[0])}.` };
  if (page.output.items.length > limits.items) return { problem: `It has more than ${limits.items} annotations.` };
  const items = readItems(page.output.items);
  if ('wrong' in items) {
    const { index, issue } = items.wrong;
    return { problem: `Annotation ${index + 1} (line ${lineOfItem(text, index)}): ${describeIssue(issue)}.` };
  }
  const head = Object.entries(raw as JsonObject).filter(([key]) => key !== 'items');
  return { paper: page.output['biogloss:paper'], ...items, raw: Object.fromEntries(head) };
}

/** What no list of wrong fields would tell a reader. */
function problemOfPage(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return 'It is no file of BioGloss.';
  const version = (raw as JsonObject)['biogloss:version'];
  if (version === undefined) return 'It is no file of BioGloss: the field “biogloss:version” is missing.';
  if (typeof version === 'number' && Number.isInteger(version) && version > SIDECAR_VERSION)
    return `It was written by a newer BioGloss (format ${version}; this one knows ${SIDECAR_VERSION}). Update BioGloss.`;
  return null;
}

type Items = Required<Pick<Sidecar, 'annotations' | 'others'>>;

function readItems(items: readonly unknown[]): Items | { wrong: { index: number; issue: GenericIssue } } {
  const annotations: Annotation[] = [];
  const others: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const kind = kindOf(item);
    if (kind === null) {
      others.push(item);
      continue;
    }
    const result = safeParse(itemSchemas[kind], item, { abortEarly: true });
    if (!result.success) return { wrong: { index, issue: result.issues[0] } };
    annotations.push(itemToAnnotation(result.output, item as JsonObject));
  }
  return { annotations: settleDuplicates(annotations), others };
}

/** Null: not ours. */
function kindOf(item: unknown): Kind | null {
  if (typeof item !== 'object' || item === null) return null;
  const kind = (item as JsonObject)['biogloss:kind'];
  return typeof kind === 'string' && Object.hasOwn(itemSchemas, kind) ? (kind as Kind) : null;
}
