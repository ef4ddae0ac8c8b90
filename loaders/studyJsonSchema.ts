import { toJsonSchema } from "@valibot/to-json-schema";
import { keyDescriptions } from "./keyDescriptions.js";
import { studySchema } from "./studySchema.js";

/** As much of a JSON Schema as is walked here. */
export interface JsonSchema {
  description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly [key: string]: unknown;
}

/**
 * The schema of study.yaml for editors: the loader's own as JSON Schema, with a description of every key. What a schema
 * cannot say (codes that point to each other, ends of bands) the loader alone knows.
 *
 * @example
 * studyJsonSchema().properties?.["title"]?.description; // "Title of the report."
 */
export function studyJsonSchema(): JsonSchema {
  const schema = toJsonSchema(studySchema, { typeMode: "input", errorMode: "ignore" }) as unknown as JsonSchema;
  describe(schema, []);
  return schema;
}

/** The description of a key: that of its path, else that of its own name, which may stand in many places. */
export function descriptionOf(path: readonly string[]): string | undefined {
  return keyDescriptions[path.join(".")] ?? keyDescriptions[`*.${path.at(-1)!}`];
}

function describe(schema: JsonSchema, path: readonly string[]): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const here = [...path, key];
    const description = descriptionOf(here);
    if (description !== undefined) property.description = description;
    describe(property, here);
  }
  if (schema.items) describe(schema.items, path);
  for (const variant of schema.anyOf ?? []) describe(variant, path);
}
