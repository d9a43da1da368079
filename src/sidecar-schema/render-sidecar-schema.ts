import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { itemSchemas, sidecarSchema, targetSchema } from '../core/annotations/sidecar/sidecar-schema';
import { FIELD_DESCRIPTIONS } from './field-descriptions';

type Json = Readonly<Record<string, unknown>>;

/** A step of a schema: what it says of a value that it does not accept. */
interface Step {
  readonly valibotAction: { readonly type: string; readonly message?: unknown };
  readonly jsonSchema: JsonSchema;
}

/** JSON Schema (draft 7, the one that VS Code knows best) of sidecar files, as text. */
export function renderSidecarSchema(): string {
  const { $schema, ...schema } = toJsonSchema(sidecarSchema, {
    target: 'draft-07',
    // What they check, JSON Schema cannot say, or says already.
    ignoreActions: ['check'],
    // VS Code's own keyword: without it, a reader is shown the pattern.
    overrideAction: ({ valibotAction: { type, message }, jsonSchema }: Step) => {
      return type === 'regex' ? { ...jsonSchema, patternErrorMessage: `It ${String(message)}.` } : null;
    },
    definitions: { ...itemSchemas, target: targetSchema },
  });
  const page = { $schema, title: 'What reviewers wrote about a paper in BioGloss', ...schema };
  return `${JSON.stringify(describe(page), null, 2)}\n`;
}

/** With the description of every field that has one. */
function describe(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(describe);
  const described = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'properties' ? describeFields(value as Json) : describe(value),
  ]);
  return Object.fromEntries(described) as Json;
}

function describeFields(fields: Json): Json {
  const described = Object.entries(fields).map(([name, field]) => {
    const description = FIELD_DESCRIPTIONS[name];
    return [name, description === undefined ? describe(field) : withDescription(field as Json, description)];
  });
  return Object.fromEntries(described) as Json;
}

/** Beside `$ref` draft 7 allows nothing else. */
function withDescription(field: Json, description: string): Json {
  const schema = describe(field) as Json;
  return '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };
}
