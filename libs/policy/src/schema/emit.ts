import type { JsonSchema } from './build.js';
import { allDefinitions, partSchemas } from './index.js';

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const DEFINITIONS_FILE = 'definitions.schema.json';

/** Rebuilds a schema with its references rewritten and without `tsType`, which only the type generator reads. */
function mapped(node: unknown, reference: (name: string) => string): unknown {
  if (Array.isArray(node)) return node.map((entry) => mapped(entry, reference));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([keyword]) => keyword !== 'tsType')
      .map(([keyword, value]) => [
        keyword,
        keyword === '$ref' && typeof value === 'string'
          ? reference(value.replace('#/$defs/', ''))
          : mapped(value, reference),
      ]),
  );
}

/**
 * The schema family as files: one per part of a rule set, and one with what they share.
 * @returns content by file name, as written to `rules/schema/`
 */
export function schemaFiles(): Readonly<Record<string, JsonSchema>> {
  const shared = mapped(allDefinitions, (name) => `#/definitions/${name}`) as Record<string, JsonSchema>;
  const files: Record<string, JsonSchema> = {
    [DEFINITIONS_FILE]: {
      $schema: DRAFT,
      $id: DEFINITIONS_FILE,
      title: 'What the files of a rule set share',
      definitions: shared,
    },
  };
  for (const [part, schema] of Object.entries(partSchemas)) {
    const file = `${part}.schema.json`;
    const body = mapped(schema, (name) => `${DEFINITIONS_FILE}#/definitions/${name}`) as JsonSchema;
    files[file] = { $schema: DRAFT, $id: file, title: `Rule set: ${part}`, ...body };
  }
  return files;
}
